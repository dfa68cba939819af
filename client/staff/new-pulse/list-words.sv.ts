/** Holds what staff read if they change a planned pulse that is limited to a list of students, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './list-words.ts';

export const { listWords }: Spoken<typeof english> = {
  listWords: {
    giveAgain:
      'Den här enkäten är begränsad till en lista över studenter. Om du ändrar mer än tiderna, lämna listan igen efteråt: den finns där du delar enkäten.',
  },
};
