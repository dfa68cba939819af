/** Holds the words of the results page, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { resultsWords }: Spoken<typeof english> = {
  resultsWords: {
    title: 'Ergebnisse',
    of: '{course} · Umfrage {code} · beendet: {when}',
    ofOpen: '{course} · Umfrage {code} · offen bis: {when}',
    beforeTitle: 'Noch keine Ergebnisse',
    before:
      'Die Ergebnisse erscheinen nach dem Ende der Umfrage ({when}), wenn mindestens {k} Rückmeldungen eingegangen sind. Bis dahin bleiben die Antworten in einer versiegelten Box.',
    beforeByHand:
      'Die Ergebnisse erscheinen nach dem Ende der Umfrage, wenn mindestens {k} Rückmeldungen eingegangen sind. Bis dahin bleiben die Antworten in einer versiegelten Box.',
    beforeWaves:
      'Eine erste Gruppe kann früher gezeigt werden, sobald zwei Gruppen mit jeweils mindestens {k} Rückmeldungen eingegangen sind.',
    soon: 'Die Umfrage lässt sich nicht mehr neu aufrufen. Die Ergebnisse erscheinen hier in wenigen Minuten.',
    projector: 'Code zeigen',
    reflect: 'Ergebnisse zeigen',
    tooFewTitle: 'Zu wenige Rückmeldungen',
    tooFewDo: 'Sagen Sie es Ihren Studierenden, und versuchen Sie es stattdessen mit einem Gespräch.',
    unreadableTitle: 'Die Antworten ließen sich nicht öffnen',
    unreadable:
      'Der Schlüssel zur versiegelten Box ging verloren, während die Umfrage offen war. Niemand kann diese Antworten mehr lesen, deshalb wird nichts gezeigt. Die Person, die diesen Server betreibt, sollte der Sache vor der nächsten Umfrage nachgehen.',
    constructs: 'Anderen wichtig sein, Zugehörigkeit, Vertrauen',
    items: 'Frage für Frage',
    figure: 'Alle Fragen in einem Bild',
    pulseBefore: 'die vorherige Umfrage',
    acts: 'Eine kleine Maßnahme dazu planen',
    fitting: 'Kleine Maßnahmen, die zu dieser Frage passen:',
    allActs: 'Alle Vorschläge',
    soFarTitle: 'Bisherige Ergebnisse',
    soFar:
      'Diese Umfrage ist noch offen. Was schon gezeigt wurde, ändert sich nicht; Antworten, die seitdem eingegangen sind, liegen in einer versiegelten Box.',
    groups: 'Wie der Kurs für verschiedene Gruppen funktioniert',
    answered: 'Antwort: {categories}',
    category: '„{label}“',
    or: ' oder ',
    groupSize: '{n} Rückmeldungen.',
    groupsLimit: 'Ähnliche Zahlen zeigen nicht, dass die Erfahrungen gleich sind.',
    kept: {
      one: 'Die Ergebnisse werden nach {n} Jahr gelöscht, zusammen mit dem, was danach geplant und berichtet wurde.',
      other:
        'Die Ergebnisse werden nach {n} Jahren gelöscht, zusammen mit dem, was danach geplant und berichtet wurde.',
    },
    shared: 'Die Studierenden sehen dieselben Zahlen.',
    sharedLink: 'Was die Studierenden sehen',
    csv: 'Als Tabelle herunterladen (CSV)',
    view: 'Genaue Anzahlen zeichnen als',
    views: { bar: 'einen Balken', sides: 'zwei Seiten', squares: 'Kästchen' },
    viewHints: {
      bar: 'Von „nie“ bis „immer“; am besten, um die beiden Enden zu vergleichen.',
      sides:
        'Die beiden unteren stehen links und die beiden oberen rechts; „manchmal“ steht daneben und wird nie geteilt.',
      squares: 'Ein Kästchen für jede Antwort, wenn es weniger als 20 sind.',
    },
    next: 'Was Sie in dieser Woche tun können',
    nextPlan: {
      title: 'Eine kleine Maßnahme planen',
      hint: 'Vorschläge zu dem, was niedrig war. Für jede Maßnahme werden eine zuständige Rolle und ein Datum festgelegt.',
    },
    nextTalk: {
      title: 'Mit den Studierenden sprechen',
      hint: 'Acht Minuten: Dank, eine Stärke, eine Sorge, ein Versprechen mit Datum.',
    },
    nextAnnounce: 'Worte zum Kopieren für alle im Kurs, in acht Sprachen.',
    nextTell: {
      title: 'Berichten, was Sie tun werden',
      hint: '„Sie haben gesagt … Wir tun …“: Das steht bei diesen Ergebnissen und in der nächsten Umfrage.',
    },
    nextCompare: { title: 'Mit früheren Umfragen vergleichen', hint: 'Der Verlauf steht auf der Seite des Kurses.' },
    notShared: 'Die Studierenden sehen diese Seite nicht. Berichten Sie ihnen, was Sie erfahren haben.',
  },
};
