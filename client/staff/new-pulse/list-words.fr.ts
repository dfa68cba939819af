/** Holds what staff read if they change a planned pulse that is limited to a list of students, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './list-words.ts';

export const { listWords }: Spoken<typeof english> = {
  listWords: {
    giveAgain:
      'Cette enquête est limitée à une liste d’étudiants. Si vous changez autre chose que ses dates, donnez ensuite la liste à nouveau, là où vous partagez l’enquête.',
  },
};
