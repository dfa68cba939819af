/** Holds what staff read if they change a planned pulse that is limited to a list of students, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './list-words.ts';

export const { listWords }: Spoken<typeof english> = {
  listWords: {
    giveAgain:
      'Diese Umfrage ist auf eine Liste von Studierenden beschränkt. Wenn Sie mehr als ihre Zeiten ändern, geben Sie die Liste danach noch einmal an: dort, wo Sie die Umfrage teilen.',
  },
};
