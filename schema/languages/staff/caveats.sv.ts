/** Holds the sentences beside numbers wherever staff read them, in Swedish. */
import type { Spoken } from '../fill.ts';
import type * as english from './caveats.ts';

export const { caveatWords }: Spoken<typeof english> = {
  caveatWords: {
    status:
      'Frågeformuläret är nytt och inte validerat. Använd det för att börja ett samtal, inte för att mäta människor.',
    answersNotPeople: 'Siffrorna räknar svar, inte personer: den som har länken kan svara flera gånger.',
    fewTakenBack: 'Färre än 5 svar togs tillbaka.',
  },
};
