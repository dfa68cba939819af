/** Holds the words of deleting a course that never held a pulse, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './delete-course-words.ts';

export const { deleteCourseWords }: Spoken<typeof english> = {
  deleteCourseWords: {
    lead: 'Does gan y cwrs hwn ddim arolwg, felly gellir ei ddileu. Dim ond archifo cwrs ag arolwg sy’n bosibl.',
    button: 'Dileu’r cwrs hwn',
    sure: 'Dileu ‘{course}’?',
    text: 'Bydd pawb ar ei dîm yn ei golli, a bydd gwahoddiadau iddo nad oes neb wedi’u defnyddio yn peidio â gweithio. Ni ellir dadwneud hyn.',
    yes: 'Ei ddileu',
    no: 'Ei gadw',
  },
};
