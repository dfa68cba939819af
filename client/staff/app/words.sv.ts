/** Holds the words for a page whose code did not arrive, and for one that broke while it was drawn, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { beforeWords, notLoadedWords, pageBrokeWords, searchDoorWords }: Spoken<typeof english> = {
  beforeWords: {
    needs:
      'Om den här meningen blir kvar är skript avstängda, eller så är webbläsaren för gammal för personalens sidor. De kräver JavaScript och Chrome eller Edge 109, Firefox 115, Safari 15.4 eller en nyare version. Studenternas sidor fungerar utan.',
  },
  notLoadedWords: {
    title: 'Sidan kunde inte laddas',
    text: 'Ingenting har ändrats. Anslutningen kan ha brutits, eller så har servern uppdaterats medan fliken var öppen. Försöker du igen laddas appen på nytt.',
    still: 'Servern kan fortfarande inte nås. Försök igen om en stund.',
  },
  pageBrokeWords: {
    title: 'Sidan kunde inte visas',
    text: 'Något i den gick fel. Inget som har sparats har gått förlorat. Ladda om sidan. Om det händer igen, berätta för den som driver servern vad du gjorde.',
    browsers:
      'Personalens sidor kräver Chrome eller Edge 109, Firefox 115, Safari 15.4 eller en nyare version. Om din webbläsare är äldre kan du använda en annan, eller en annan enhet.',
  },
  searchDoorWords: {
    close: 'Stäng sökningen',
  },
};
