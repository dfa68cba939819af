/** Holds the words of the demo for staff (E7.5), in German. */
import type { Spoken } from '../fill.ts';
import type * as english from './demo.ts';

export const { demoWords }: Spoken<typeof english> = {
  demoWords: {
    end: 'Demo beenden',
    endTitle: 'Demo beenden?',
    endText:
      'Kurse, Antworten, Schlüssel, Ergebnisse und Personen werden auf einmal vernichtet. Danach haben Sie einen leeren Server mit einem Link, um Ihren eigenen einzurichten, oder noch einmal dasselbe erfundene Semester.',
    keep: 'Demo behalten',
    replay: 'Von vorn beginnen',
    empty: 'Server leeren',
    trial:
      'Testbetrieb: Alles wird gelöscht, wenn dieser Server beendet wird. Soll es bleiben, starten Sie stattdessen npm start.',
    emptiedTitle: 'Die Demo ist weg',
    emptied: 'Auf dem Datenträger ist nichts mehr davon. Dieser Server ist jetzt leer und funktioniert wie ein neuer.',
    ownTitle: 'Beginnen Sie mit Ihrem eigenen',
    own: 'Geben Sie Ihren Namen und Ihre Hochschule ein und legen Sie einen Kurs an, dann kann die erste Umfrage beginnen. Der Link funktioniert einmal.',
    ownLink: 'Diesen Server einrichten',
    notKept:
      'Was Sie hier tun, wird gelöscht, wenn dieser Server beendet wird. Soll es bleiben, starten Sie stattdessen npm start.',
    refusedTitle: 'Das wurde nicht ausgeführt',
    signedOut:
      'Nur wer angemeldet ist, kann die Demo beenden. Öffnen Sie den Link für Lehrende noch einmal; er steht dort, wo die Demo gestartet wurde.',
  },
};
