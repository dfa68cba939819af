/** Holds the words of deleting a course that never held a pulse, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './delete-course-words.ts';

export const { deleteCourseWords }: Spoken<typeof english> = {
  deleteCourseWords: {
    lead: 'Den här kursen har ingen enkät, så den kan tas bort. En kurs med en enkät kan bara arkiveras.',
    button: 'Ta bort kursen',
    sure: 'Ta bort ”{course}”?',
    text: 'Alla i kursens lag förlorar den, och inbjudningar till den som ingen har använt slutar att fungera. Det går inte att ångra.',
    yes: 'Ta bort den',
    no: 'Behåll den',
  },
};
