/** Holds what staff read if they change a planned pulse that is limited to a list of students, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './list-words.ts';

export const { listWords }: Spoken<typeof english> = {
  listWords: {
    giveAgain:
      'Esta encuesta está limitada a una lista de estudiantes. Si cambia algo más que sus horas, dé después la lista otra vez, donde se comparte la encuesta.',
  },
};
