/** Holds the words about tokens for other programs, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './token-words.ts';

export const { tokenWords }: Spoken<typeof english> = {
  tokenWords: {
    none: 'Es gibt keinen Schlüssel.',
    list: 'Schlüssel',
    until: 'gilt bis {day}',
    used: 'zuletzt benutzt am {day}',
    unused: 'noch nicht benutzt',
    by: 'erstellt von {name}',
    name: 'Wer ihn benutzt',
    nameMissing: 'Bitte sagen Sie, wer den Schlüssel benutzt.',
    days: 'Wie viele Tage er gilt',
    daysWrong: 'Bitte geben Sie eine ganze Zahl von 1 bis {most} ein.',
    make: 'Schlüssel erstellen',
    made: 'Der Schlüssel für {name}',
    once: 'Er wird einmal gezeigt. Bewahren Sie ihn auf, wo ihn niemand sonst lesen kann.',
    end: 'Beenden',
    endTitle: 'Den Schlüssel für {name} beenden?',
    endYes: 'Beenden',
    no: 'Abbrechen',
    scopes: { read: 'liest', import: 'importiert' },
    docs: 'Was ein Schlüssel abfragen kann, und wie',
    all: 'Auch die Schlüssel, mit denen Lehrende für sich selbst lesen, stehen hier, damit Sie sie beenden können.',
    read: {
      title: 'Schlüssel für Programme, die lesen',
      about:
        'Ein Programm von Ihnen, etwa eine Tabelle oder eine Übersicht, kann die veröffentlichten Ergebnisse, die Termine und die Schleifen lesen, die Sie lesen dürfen. Es braucht dazu einen Schlüssel, der nichts anderes lesen und nichts ändern kann.',
      nameHint: 'Zum Beispiel „Übersicht unserer Fakultät“. So nennt ihn das Protokoll.',
      daysHint: 'Höchstens {most}. Er endet früher mit Ihrer letzten Rolle und liest nie mehr, als Sie dürfen.',
      how: 'Das Programm sendet ihn mit jeder Anfrage, so:',
      endText: 'Das Programm kann von jetzt an nichts mehr damit lesen.',
    },
    import: {
      title: 'Aus einem anderen System importieren',
      about:
        'Ein Campus-System kann jede Nacht dieselbe Datei senden. Es braucht dazu einen Schlüssel, der nichts anderes kann als importieren.',
      nameHint: 'Zum Beispiel „Campus-System“. So nennt ihn das Protokoll.',
      daysHint: 'Höchstens {most}. Er endet früher, wenn Sie die Hochschule nicht mehr verwalten.',
      how: 'Das andere System sendet die Datei so und bekommt als JSON, was geändert wurde. Mit „?dryRun=true“ wird nichts geändert.',
      endText: 'Das andere System kann von jetzt an nichts mehr damit importieren.',
    },
  },
};
