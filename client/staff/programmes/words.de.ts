/** Holds the words of programmes: their terms, their courses, their roll-ups (R2.7), in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { assignWords, enrolledWords, loopsClosedWords, programmesWords, rollUpWords }: Spoken<typeof english> = {
  assignWords: {
    title: 'Kurse in {term}',
    lead: 'Die Ergebnisse, die diese Kurse in diesem Semester veröffentlichen, werden zusammengezählt, und kein einzelner Kurs ist zu erkennen. Wählen Sie sie aus, bevor Ergebnisse kommen: Summen, die schon gezeigt wurden, behalten ihre Kurse, und ein neuer Kurs kommt mit den nächsten Ergebnissen dazu.',
    legend: 'Welche Kurse?',
    none: 'Es gibt noch keinen Kurs. Wer unterrichtet, fügt die eigenen hinzu.',
    save: 'Speichern',
    few: 'Mit weniger als drei Kursen kann nichts gezeigt werden.',
  },
  enrolledWords: {
    title: 'Eingeschriebene Studierende',
    lead: 'Ergebnisse eines Kurses können nur dann nach Gruppen geteilt werden, wenn jemand aus der Administration, der ihn nicht unterrichtet, die Zahl der eingeschriebenen Studierenden eingetragen hat. Nehmen Sie die Zahl aus dem Verzeichnis, nicht aus dem Kurs.',
    none: 'Es gibt noch keinen Kurs. Wer unterrichtet, fügt die eigenen hinzu.',
    unknown: 'Nicht eingetragen',
    n: { one: '{n} Studierende', other: '{n} Studierende' },
    set: 'Zahl für {course} eintragen',
    field: 'Eingeschriebene Studierende',
    hint: 'Lassen Sie das Feld leer, wenn Sie es nicht wissen.',
    whole: 'Bitte geben Sie eine ganze Zahl von 1 bis 100.000 ein, oder lassen Sie das Feld leer.',
    save: 'Speichern',
  },
  loopsClosedWords: {
    title: 'Berichtet: was aus Umfragen wurde',
    told: 'Nach {told} von {all} Umfragen mit Ergebnissen haben die Studierenden erfahren, was daraus wurde.',
    passedOn: {
      one: '{n} Maßnahme wurde weitergegeben, weil sie nicht in der Macht eines Kurses liegt.',
      other: '{n} Maßnahmen wurden weitergegeben, weil sie nicht in der Macht eines Kurses liegen.',
    },
    none: 'Es wurde keine Maßnahme weitergegeben.',
  },
  programmesWords: {
    title: 'Studiengänge',
    emptyTitle: 'Noch kein Studiengang',
    empty:
      'Ein Studiengang ist eine Reihe von Kursen, deren veröffentlichte Ergebnisse in jedem Semester zusammengezählt werden.',
    add: 'Studiengang hinzufügen',
    name: 'Studiengang',
    save: 'Hinzufügen',
    terms: 'Semester',
    noTerms: 'Es gibt noch kein Semester. Ergebnisse werden Semester für Semester zusammengezählt.',
    addTerm: 'Semester hinzufügen',
    term: 'Semester',
    termHint: 'Zum Beispiel: Wintersemester 2026/27.',
    from: 'Erster Tag',
    to: 'Letzter Tag',
    ends: 'Der letzte Tag kann nicht vor dem ersten liegen.',
    tooLong: 'Ein Semester dauert höchstens ein Jahr. Bitte prüfen Sie beide Jahreszahlen.',
    courses: { one: '{n} Kurs', other: '{n} Kurse' },
    noCourses: 'Keine Kurse',
    chooseCourses: 'Kurse für {term} auswählen',
    rollUp: 'Zusammenfassung {term}',
    lead: 'Leitung',
    inviteLead: 'Studiengangsleitung einladen',
    leads: 'Die Studiengangsleitung sieht die Zusammenfassungen dieses Studiengangs und nichts über einzelne Kurse.',
    noTermsHere: 'Es gibt noch kein Semester. Fügen Sie auf der Seite „Studiengänge“ eines hinzu.',
    noTermsLead: 'Es gibt noch kein Semester. Die Administration kann eines hinzufügen.',
  },
  rollUpWords: {
    title: 'Zusammenfassung',
    of: '{programme} · {term}, {days}',
    lead: 'Summen dessen, was Kurse veröffentlicht haben. Kein Kurs wird genannt, eingestuft oder verglichen: Neue Ergebnisse kommen ab dem nächsten Tag dazu, und nur, wenn mindestens drei Kurse welche haben.',
    notForAdmins: 'Eine Zusammenfassung sieht nur, wer den Studiengang leitet.',
    notForAdminsDo:
      'In der Administration wählen Sie die Kurse eines Studiengangs aus und laden seine Leitung ein. Sie sehen keine Ergebnisse, auch keine zusammengezählten.',
    toProgramme: 'Zum Studiengang',
    emptyTitle: 'Noch nichts veröffentlicht',
    empty:
      'Kein Kurs dieses Studiengangs hat in diesem Semester vor heute Ergebnisse veröffentlicht, oder die frühesten sind älter, als Ihre Hochschule sie aufbewahrt.',
    others: 'Andere Semester von {programme}',
    courses: 'Aus {n} Kursen.',
    hiddenTitle: 'Nicht gezeigt',
    harmTitle: 'Nie zusammengezählt',
    hidden:
      'Es kann nichts gezeigt werden: Weniger als drei Kurse haben Ergebnisse von vor heute, oder ein Kurs überwiegt die anderen.',
    besideTitle: 'Nicht neben anderen Summen gezeigt',
    beside:
      'Andere Summen mit einigen dieser Kurse wurden schon gezeigt, in diesem oder einem anderen Studiengang. Zusammen mit ihnen würde eine Summe dieser Fragen einen oder zwei Kurse verraten. Sie wird gezeigt, wenn mehr Kurse Ergebnisse haben. Es hilft, wenn die Administration beiden Studiengängen dieselben Kurse gibt, oder Kurse, von denen sich mindestens drei unterscheiden.',
    harm: 'Berichte über Schaden sieht nur der Kurs selbst; sie werden nie zusammengezählt.',
  },
};
