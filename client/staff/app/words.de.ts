/** Holds the words for a page whose code did not arrive, and for one that broke while it was drawn, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { beforeWords, notLoadedWords, pageBrokeWords, searchDoorWords }: Spoken<typeof english> = {
  beforeWords: {
    needs:
      'Wenn dieser Satz stehen bleibt, sind Skripte ausgeschaltet, oder dieser Browser ist zu alt für die Seiten für Lehrende. Sie brauchen JavaScript und Chrome oder Edge 109, Firefox 115, Safari 15.4 oder eine neuere Version. Die Seiten der Studierenden kommen ohne aus.',
  },
  notLoadedWords: {
    title: 'Diese Seite konnte nicht geladen werden',
    text: 'Es wurde nichts geändert. Vielleicht ist die Verbindung abgerissen, oder der Server wurde aktualisiert, während dieser Tab offen war. Ein neuer Versuch lädt die Anwendung neu.',
    still: 'Der Server ist immer noch nicht erreichbar. Versuchen Sie es gleich noch einmal.',
  },
  pageBrokeWords: {
    title: 'Diese Seite konnte nicht angezeigt werden',
    text: 'Dabei ist etwas schiefgegangen. Was gespeichert war, ist nicht verloren. Laden Sie die Seite neu. Wenn es wieder passiert, sagen Sie der Person, die diesen Server betreibt, was Sie getan haben.',
    browsers:
      'Die Seiten für Lehrende brauchen Chrome oder Edge 109, Firefox 115, Safari 15.4 oder eine neuere Version. Wenn Ihr Browser älter ist, verwenden Sie einen anderen oder ein anderes Gerät.',
  },
  searchDoorWords: {
    close: 'Suche schließen',
  },
};
