/** Holds what the staff app says if the server was not reached, or did not do what it was asked, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { failureWords }: Spoken<typeof english> = {
  failureWords: {
    offlineTitle: 'Keine Verbindung',
    offline:
      'Der Server war nicht erreichbar, und es wurde nichts geändert. Versuchen Sie es noch einmal, wenn Sie wieder verbunden sind.',
    newerTitle: 'Es gibt eine neue Version',
    newer:
      'Der Server wurde aktualisiert, während diese Seite offen war, und dieser Teil braucht die neue Version. Speichern Sie zuerst, was Sie auf dieser Seite eingegeben haben, und laden Sie sie dann neu.',
    newerDo: 'Diese Seite neu laden',
    stuckTitle: 'Dieser Teil ist nicht angekommen',
    stuck:
      'Ihr Browser merkt sich, dass er diesen Teil nicht laden konnte. Speichern Sie zuerst, was Sie auf dieser Seite eingegeben haben, und laden Sie sie dann neu.',
    unheardTitle: 'Der Server hat nicht geantwortet',
    unheard: 'Warten Sie einen Moment, und versuchen Sie es dann noch einmal.',
    unsure:
      'Es ist nicht sicher, ob das gespeichert wurde. Wenn Sie es ohne Änderung noch einmal versuchen, geschieht nichts doppelt.',
    unchanged: 'Es wurde nichts geändert.',
    answered: 'Der Server antwortete mit dem Status {status}',
    wait: 'Er ist gerade ausgelastet. Warten Sie {seconds} s, und versuchen Sie es dann noch einmal.',
    strange:
      'Versuchen Sie es gleich noch einmal. Wenn das Problem bleibt, nennen Sie diese Nummer der Person, die den Server betreibt.',
    signedOutTitle: 'Ihre Sitzung ist zu Ende',
    signedOut:
      'Melden Sie sich in einem anderen Tab dieses Browsers an, kommen Sie dann hierher zurück, und versuchen Sie es noch einmal.',
    signInHow: 'So melden Sie sich an (in einem neuen Tab)',
    kept: 'Was Sie eingegeben haben, ist noch da.',
    summary: 'Bitte prüfen Sie Folgendes',
  },
};
