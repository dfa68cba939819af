/** Holds the words of deleting a course that never held a pulse, in Arabic. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './delete-course-words.ts';

export const { deleteCourseWords }: Spoken<typeof english> = {
  deleteCourseWords: {
    lead: 'ليس لهذا المقرر استبيان، فيمكن حذفه. أما المقرر الذي له استبيان فلا يمكن إلا أرشفته.',
    button: 'حذف هذا المقرر',
    sure: 'حذف «{course}»؟',
    text: 'يفقده كل أعضاء فريقه، وتتوقف عن العمل الدعوات إليه التي لم يستخدمها أحد. ولا يمكن التراجع عن ذلك.',
    yes: 'حذفه',
    no: 'الإبقاء عليه',
  },
};
