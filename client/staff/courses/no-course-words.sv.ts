/** Holds the words of a home without a course, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './no-course-words.ts';

export const { noCourseWords }: Spoken<typeof english> = {
  noCourseWords: {
    title: 'Ingen kurs än',
    text: 'Lägg till en kurs, så kan dess första enkät göras på din nästa lektion.',
    add: 'Lägg till din första kurs',
    demo: 'Vill du se dig om först, kör ”npm run demo”. Det startar ett påhittat universitet i en mapp som sedan raderas.',
    lead: 'Du ansvarar för ett program. Dess kurser och sammanställningar finns under ”Program”.',
    toProgrammes: 'Gå till dina program',
    importFile: 'Importera många från en fil',
  },
};
