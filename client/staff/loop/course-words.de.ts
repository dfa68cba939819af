/** Holds the words about acts and about what students were told that the page of a course needs too, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './course-words.ts';

export const { courseLoopWords }: Spoken<typeof english> = {
  courseLoopWords: {
    owners: {
      teacher: 'Lehrperson',
      'course-lead': 'Kursleitung',
      programme: 'Studiengang',
      institution: 'Hochschule',
    },
    statuses: {
      planned: 'Geplant',
      done: 'Erledigt',
      'passed-on': 'Nicht in unserer Macht: weitergegeben',
      dropped: 'Aufgegeben',
    },
    act: {
      by: '{owner}, bis {day}',
      overdue: '{owner}, war fällig am {day}',
      done: 'Erledigt am {day}, durch: {owner}',
      dropped: 'Aufgegeben',
      passedTo: 'Weitergegeben an: {role}',
      shared: 'Mit anderen Kursen geteilt',
      change: 'Ändern',
      changeOf: '„{title}“ ändern',
    },
    course: {
      acts: 'Maßnahmen',
      noActs: 'Noch ist keine Maßnahme geplant.',
      actsHelp: 'Eine einzige kleine Maßnahme, die alle erreicht, genügt.',
      actsHelpLink: 'Kleine Maßnahmen zur Auswahl ansehen',
      toldHelp: 'Es auch im Kurs zu sagen dauert acht Minuten.',
      toldHelpLink: 'Den Leitfaden dazu lesen',
      open: { one: '{n} Maßnahme ist offen', other: '{n} Maßnahmen sind offen' },
      more: { one: '{n} weitere Maßnahme', other: '{n} weitere Maßnahmen' },
      overdue: { one: '{n} davon ist überfällig', other: '{n} davon sind überfällig' },
      allDone: 'Alle geplanten Maßnahmen sind erledigt, aufgegeben oder weitergegeben.',
      done: { one: '{n} bisher erledigt', other: '{n} bisher erledigt' },
      planNext: 'Eine Maßnahme nach der letzten Umfrage planen',
      plan: 'Maßnahmenplan öffnen',
      told: 'Was Sie den Studierenden berichtet haben',
      nothing: 'Wenn eine Umfrage beendet ist, berichten Sie hier den Studierenden, was daraus wurde.',
      due: 'Die Studierenden haben noch nicht erfahren, was aus der Umfrage wurde, die am {closed} endete. Berichten Sie bis {day}.',
      overdueTold:
        'Die Studierenden warten seit {day} darauf, zu erfahren, was aus der Umfrage wurde, die am {closed} endete. Sagen Sie, was Sie getan haben oder warum nicht, bevor Sie wieder fragen.',
      tooFew:
        'Auf die Umfrage, die am {closed} endete, kamen zu wenige Rückmeldungen. Sagen Sie es den Studierenden, und was stattdessen geschieht.',
      begun: 'Ein Entwurf wartet.',
      goOn: 'Weiterschreiben',
      toldOn: 'Am {day} haben Sie ihnen berichtet, was aus der Umfrage wurde, die am {closed} endete.',
      corrected: 'Berichtigt am {day}.',
      see: 'Ansehen oder berichtigen',
      slide: 'Auf dem Bildschirm zeigen',
    },
  },
};
