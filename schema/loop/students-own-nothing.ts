/** Refuses students as owners of an act, in any spelling and in the eight languages (E8.2, I1.20). */

/** These words are written as `fold` writes them: in small letters without marks. */
const STUDENTS = new Set(
  [
    // en
    'student',
    'students',
    'learner',
    'learners',
    'pupil',
    'pupils',
    'class',
    'participants',
    'undergraduates',
    'freshers',
    // sv
    'studenter',
    'studenten',
    'studenterna',
    'elev',
    'elever',
    'eleverna',
    'klassen',
    'deltagarna',
    // de
    'studierende',
    'studierenden',
    'studenten',
    'studentin',
    'studentinnen',
    'studis',
    'lernende',
    'lernenden',
    'klasse',
    'schuler',
    // es
    'estudiante',
    'estudiantes',
    'estudiantado',
    'alumno',
    'alumnos',
    'alumna',
    'alumnas',
    'alumnado',
    'clase',
    // fr
    'etudiant',
    'etudiants',
    'etudiante',
    'etudiantes',
    'eleve',
    'eleves',
    'classe',
    'apprenants',
    // cy, with its mutations
    'myfyriwr',
    'fyfyriwr',
    'myfyrwyr',
    'fyfyrwyr',
    'dysgwyr',
    'ddysgwyr',
    'dosbarth',
    // ar
    'طالب',
    'الطالب',
    'طالبه',
    'طلاب',
    'الطلاب',
    'طلبه',
    'الطلبه',
    'طالبات',
    'الطالبات',
    'الصف',
    // zh-Hans, which puts no spaces between words
    '学生',
    '学生们',
    '学员',
    '同学',
    '同学们',
    '全体学生',
    '全班',
    '全班同学',
    '所有学生',
  ].map(fold),
);

/** These words do not change who is meant. */
const AROUND = new Set(
  `the all our my your their this these those of in on a an each every and or themselves themself course module group body
   innen die der das den alle unsere unser meine des dieses kurses de alla vara mina i denna kursen
   los las el la todos todas nuestros nuestras mis del este curso y e les le l tous toutes nos mes du ce cours et
   yr ein fy r holl pob cwrs كل جميع`
    .split(/\s+/)
    .map(fold),
);

/**
 * @returns whether students would own the act: for "all the Students!" they would, for "Dean of Students" they would
 * not
 */
export function meansStudents(owner: string): boolean {
  const words = fold(owner)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const left = words.filter((word) => !AROUND.has(word));
  if (left.length > 0 && left.every((word) => STUDENTS.has(word))) return true;
  // Letters may be spaced out or separated by signs: "s t u d e n t s", "Student*innen".
  return STUDENTS.has(words.join(''));
}

/**
 * Gives letters that look or mean the same one spelling: capitals, accents, full width, and the two endings of an
 * Arabic noun.
 */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ة', 'ه').normalize('NFC');
}
