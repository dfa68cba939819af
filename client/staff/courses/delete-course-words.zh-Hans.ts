/** Holds the words of deleting a course that never held a pulse, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './delete-course-words.ts';

export const { deleteCourseWords }: Spoken<typeof english> = {
  deleteCourseWords: {
    lead: '此课程没有调查，因此可以删除。有调查的课程只能归档。',
    button: '删除此课程',
    sure: '删除“{course}”吗？',
    text: '团队中的所有人都会失去它，尚未使用的邀请也会失效。此操作无法撤销。',
    yes: '删除',
    no: '保留',
  },
};
