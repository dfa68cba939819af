/** What staff read around the words that they copy for everyone in the course, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './announce-words.ts';

export const { announceWords }: Spoken<typeof english> = {
  announceWords: {
    lead: 'Härifrån skickas ingenting. Kopiera orden till ett mejl eller en sida som når alla i kursen.',
    moment: 'När?',
    moments: {
      before: 'Innan enkäten öppnar',
      open: 'Medan den är öppen',
      results: 'När den har stängt',
      told: 'När ni har berättat för studenterna',
    },
    resultsLater: 'Använd orden när resultaten går att se. Om för få svarar står andra ord här.',
    toldLater: 'Använd orden när ”Ni sa, vi gjorde” har publicerats.',
    language: 'På vilket språk?',
    both: '{first} och {second}',
    subject: 'Ämne',
    text: 'Meddelande',
    none: 'Det finns inget att berätta om den här enkäten.',
  },
};
