/** Holds what staff read if they change a planned pulse that is limited to a list of students, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './list-words.ts';

export const { listWords }: Spoken<typeof english> = {
  listWords: {
    giveAgain: '这次调查仅限名单上的学生。如果您更改的不只是调查时间，请之后在分享调查的页面上重新提供名单。',
  },
};
