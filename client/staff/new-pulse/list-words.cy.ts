/** Holds what staff read if they change a planned pulse that is limited to a list of students, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './list-words.ts';

export const { listWords }: Spoken<typeof english> = {
  listWords: {
    giveAgain:
      'Mae’r arolwg hwn wedi’i gyfyngu i restr o fyfyrwyr. Os newidiwch fwy na’i amserau, rhowch y rhestr eto wedyn, lle rydych yn rhannu’r arolwg.',
  },
};
