/** Holds the words for student representatives, and about them for staff who write to students, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './representative-words.ts';

export const { representativeWords }: Spoken<typeof english> = {
  representativeWords: {
    list: 'Kurse, deren Studierende Sie vertreten',
    lead: 'Sie vertreten die Studierenden dieses Kurses. Sie sehen, was diese sehen, was die Lehrenden planen, und „Was Sie gesagt und was wir getan haben“ vor der Veröffentlichung. Sie ändern nichts und sehen nie, wer geantwortet hat.',
    pulses: 'Beendete Umfragen',
    none: 'In diesem Kurs ist noch keine Umfrage zu Ende.',
    closed: 'Umfrage {code}, beendet am {day}',
    results: 'Ergebnisse, wie Studierende sie sehen',
    kept: 'Die Ergebnisse werden Studierenden nicht gezeigt, deshalb sehen auch Sie sie nicht.',
    toldOn: 'Den Studierenden wurde am {day} berichtet.',
    notTold: 'Den Studierenden wurde noch nichts berichtet.',
    say: 'Entwurf lesen und etwas sagen',
    acts: 'Was die Lehrenden planen',
    noActs: 'Es ist noch nichts geplant.',
    title: 'Bevor den Studierenden berichtet wird',
    draft: 'Der Entwurf',
    noDraft:
      'Die Lehrenden haben noch nicht angefangen zu schreiben. Sie können ihnen trotzdem eine Zeile hinterlassen.',
    comment: 'Ihre Zeile an die Lehrenden',
    commentHint: 'Sie können sie übernehmen oder nicht. Studierende sehen sie nur, wenn sie übernommen wird.',
    left: 'Verbleibende Zeichen: {n}',
    agree: 'Ich stimme diesem Text als Studierendenvertretung zu',
    agreeHint:
      'Studierende lesen dann darunter „{text}“, ohne Ihren Namen. Ändert sich ein Wort, gilt die Zustimmung nicht mehr.',
    save: 'Speichern',
    saved: 'Gespeichert.',
    changed: 'Der Entwurf hat sich inzwischen geändert. Lesen Sie ihn unten noch einmal, und speichern Sie dann.',
    over: 'Genau das wurde den Studierenden berichtet. Dazu kann nichts mehr gesagt werden.',
    toStaff: 'Was die Studierendenvertretung sagt',
    agrees: '{name} stimmt dem gespeicherten Entwurf zu. Wenn Sie ein Wort ändern, gilt das nicht mehr.',
    waits: '{name} hat dem gespeicherten Entwurf nicht zugestimmt.',
    takeTo: 'Übernehmen unter „{field}“',
  },
};
