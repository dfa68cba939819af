/**
 * Tests that the lists of words for own questions tell ordinary sentences from those that ask for what nobody may ask (I6.2):
 * most words that must be refused in one place have another meaning in another.
 */
import { describe, expect, test } from 'vitest';
import { checkCustomItem } from '../../../schema/instrument/custom-items.ts';
import { TAGS } from '../../../schema/languages/tags.ts';

const refusedBy = (lang: string, text: string): readonly string[] =>
  checkCustomItem({ text, lang, doer: 'staff', confirmed: [] }, { others: [], people: [] })
    .filter(({ level }) => level === 'block')
    .map(({ rule, words }) => `${rule} ${words ?? ''}`.trim());

type Table = Readonly<Record<(typeof TAGS)[number], readonly string[]>>;

const ORDINARY: Table = {
  en: [
    'Staff explained clearly what was expected.',
    'Staff noticed when I had to miss a session.',
    'Staff adapted the pace to the group.',
    'Staff recommended books that helped me.',
    'Staff passed on our comments to the department.',
    'Staff stressed what matters in the field.',
    'Staff explained the origin of each method.',
    'Staff acted in good faith when plans changed.',
    'Health and safety rules were explained before each lab.',
    'Staff showed us the best way to read a paper.',
    'Tasks were explained in great detail.',
    'I knew what I should prepare for each session.',
    'The trip to Copenhagen was planned with us.',
    'Staff gave satisfying answers to our questions.',
    'The age of the rocks was explained with examples.',
    'Staff had time to fit in our questions.',
    'A broken device was replaced when it failed.',
  ],
  sv: [
    'Jag slapp stå länge i kön till datorerna.',
    'Lärarna rekommenderade texter som hjälpte mig.',
    'Vår plan blev godkänd av lärarna.',
    'Lärarna gav inte bara svar utan också tid.',
    'Metodens ursprung förklarades för oss.',
    'Besöket på sjukhuset var väl förberett.',
    'Lärarna visade oss den bästa vägen in i ämnet.',
    'Uppgifterna kunde förstås av alla i gruppen.',
    'Jag fick tillfredsställande svar på mina frågor.',
    'Materialet som tillhör kursen låg framme i tid.',
    'Jag kunde arbeta ensam när jag ville det.',
    'Stenarnas ålder förklarades med exempel.',
  ],
  de: [
    'Ein alter Text wurde uns verständlich gemacht.',
    'Die Gruppen bestanden aus höchstens fünf Personen.',
    'Die Lehrenden bestanden auf klaren Regeln für alle.',
    'Die Herkunft der Daten wurde erklärt.',
    'Die Lehrenden gaben Empfehlungen zum Lesen.',
    'Die Lehrenden gaben zufriedenstellende Antworten.',
    'Das Buch mit den dazugehörigen Aufgaben lag bereit.',
    'Die Lehrenden stützten sich auf belastbare Daten.',
    'Der Lärm im Raum hat uns nicht behindert.',
    'Der Besuch im Krankenhaus war gut vorbereitet.',
    'Uns wurden die besten Wege zur Lösung gezeigt.',
    'Die Anwesenheitspflicht wurde uns erklärt.',
    'Natürliche Zahlen wurden an Beispielen eingeführt.',
    'Die Gesundheitsberufe wurden von Gästen vorgestellt.',
  ],
  fr: [
    'Ce genre de tâche a été expliqué à l’avance.',
    'L’équipe a expliqué la méthode pas à pas.',
    'L’équipe est revenue sur nos questions.',
    'On pouvait se fier aux explications de l’équipe.',
    'L’équipe a su s’adapter à notre rythme.',
    'L’équipe a recommandé des lectures utiles.',
    'L’origine de chaque méthode a été expliquée.',
    'Les notes de cours étaient en ligne à temps.',
    'La note de bas de page a été expliquée.',
    'Dans l’enceinte de l’université, les salles étaient ouvertes.',
    'Les questions maladroites ont été bien reçues.',
    'L’équipe a donné des réponses satisfaisantes.',
    'L’équipe a montré le meilleur moyen de réviser.',
    'L’équipe a parlé de la santé publique avec des exemples.',
    'L’équipe a agi de bonne foi.',
    'J’ai su ce que je devrais préparer pour chaque séance.',
  ],
  es: [
    'Tuve un segundo intento cuando algo falló.',
    'Recibí asistencia técnica a tiempo.',
    'El plan aprobado por el grupo se respetó.',
    'El origen de cada método se explicó con ejemplos.',
    'La Edad Media se explicó con textos de la época.',
    'Cada género literario se explicó con ejemplos.',
    'El equipo actuó de buena fe.',
    'El equipo recomendó lecturas útiles.',
    'El equipo dio respuestas satisfactorias.',
    'El equipo mostró el mejor modo de repasar.',
    'Los estudios de enfermería se explicaron con casos.',
    'Ninguna pregunta quedó en suspenso.',
    'El silencio no fue embarazoso en clase.',
    'El equipo no interrumpió a nadie.',
    'El trato del equipo fue amable.',
    'El equipo explicó qué debería saber cada grupo.',
    'El centro de salud abrió sus puertas al grupo.',
  ],
  cy: [
    'Eglurodd y staff bob tasg cyn i ni ddechrau.',
    'Cawsom amser i feddwl cyn ateb.',
    'Roedd y staff yn gwrando ar ein cwestiynau.',
    'Eglurodd y staff beth oedd yn bwysig yn y pwnc.',
    'Cafodd y deunydd ei roi ar gael mewn pryd.',
  ],
  ar: [
    'شرح الفريق كل مهمة قبل أن نبدأ.',
    'كان لدينا وقت للتفكير قبل الإجابة.',
    'استمع الفريق إلى أسئلتنا.',
    'أوضح الفريق ما هو مهم في المادة.',
    'كانت المواد متاحة في وقتها.',
  ],
  'zh-Hans': [
    '老师推荐了有用的阅读材料。',
    '老师根据我们的节奏调整讲课，适应大家的需要。',
    '老师把例子融入讲解。',
    '课堂讨论的气氛健康、开放。',
    '老师用图解释了分数的运算。',
    '老师告诉我们最好的复习方法。',
    '兼职老师也回答了我们的问题。',
    '老师解释了化石的年龄。',
    '老师用案例说明了治疗的步骤。',
    '老师给了满意的解释。',
  ],
};

const ASKING: Table = {
  en: [
    'I should have worked more for this course.',
    'Miss Jones gave us time.',
    'I adapted to the group.',
    'Students belong here.',
    'I would recommend this course to a friend.',
    'I passed the exam in this course.',
    'I was stressed by the deadlines.',
    'Staff asked about our ethnic origin.',
    'Staff respected my faith.',
    'Staff knew about my age.',
    'Staff asked about students’ mental health.',
    'This is the best course.',
    'Clearly, staff listened.',
    'Staff knew about my family income.',
    'Staff did nothing without asking nobody.',
  ],
  sv: [
    'Lärarna frågade om mitt kön.',
    'Lärarna talade med alla oavsett ålder.',
    'Jag rekommenderar kursen till andra.',
    'Jag blev godkänd på tentan.',
    'Lärarna visste att jag var sjuk.',
    'Jag kände mig ensam i kursen.',
    'Doktor Berg lyssnade på oss.',
    'Lärarna frågade om etniskt ursprung.',
    'Det här är den bästa kursen.',
    'Lärarna sa inget utan att fråga, och inte heller sedan.',
  ],
  de: [
    'Die Lehrenden fragten nach meinem Alter.',
    'Ich habe die Prüfung bestanden.',
    'Die Lehrenden fragten nach meiner Herkunft.',
    'Ich würde anderen den Kurs empfehlen.',
    'Ich war mit dem Kurs zufrieden.',
    'Ich muss in diesem Kurs belastbarer sein.',
    'Die Lehrenden wussten von meiner Krankheit.',
    'Die Lehrenden sprachen über Behinderungen von Studierenden.',
    'Das ist der beste Kurs.',
    'Die Lehrenden fragten nach meiner Anwesenheit.',
  ],
  fr: [
    'L’équipe a demandé mon genre.',
    'L’équipe a parlé de mon âge.',
    'Je recommande ce cours à mes amis.',
    'Je suis fier de cette université.',
    'J’ai dû m’adapter au groupe.',
    'Les étudiants doivent s’intégrer.',
    'L’équipe connaît mes revenus.',
    'L’équipe a demandé si j’étais enceinte.',
    'L’équipe a parlé de ma santé.',
    'M. Dupont nous a écoutés.',
    'Les notes obtenues étaient justes.',
    'L’équipe n’a rien fait sans demander.',
  ],
  es: [
    'Intento participar en clase.',
    'Trato de llegar a tiempo.',
    'El equipo preguntó por mi edad.',
    'El equipo preguntó por mi género.',
    'Se controló mi asistencia.',
    'Se pasó lista de asistencia.',
    'He aprobado el examen.',
    'Recomiendo esta asignatura a otros.',
    'Estoy satisfecha con la asignatura.',
    'El equipo preguntó por mi salud.',
    'Don Pedro nos escuchó.',
    'El equipo no respondió sin mirar.',
  ],
  // Where there are no lists, the author confirms each point; what needs no list is refused all the same.
  cy: ['A oedd y staff yn gwrando?', `${'gair '.repeat(21)}arall.`],
  ar: ['هل استمع الفريق إلى أسئلتنا؟', `${'كلمة '.repeat(21)}أخرى.`],
  'zh-Hans': [
    '我推荐这门课。',
    '我必须适应这个班级。',
    '老师问了我的年龄。',
    '老师问了我的健康。',
    '老师知道我的收入。',
    '老师公布了考试分数。',
    '我对课程感到满意。',
    '老师知道我的兼职。',
  ],
};

describe.each(TAGS)('I6.2: in %s', (lang) => {
  test.each(ORDINARY[lang])('an ordinary sentence is taken: %s', (text) => {
    expect(refusedBy(lang, text)).toEqual([]);
  });

  test.each(ASKING[lang])('this is refused: %s', (text) => {
    expect(refusedBy(lang, text)).not.toEqual([]);
  });
});
