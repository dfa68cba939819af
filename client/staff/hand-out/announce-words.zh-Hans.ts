/** What staff read around the words that they copy for everyone in the course, in simplified Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './announce-words.ts';

export const { announceWords }: Spoken<typeof english> = {
  announceWords: {
    lead: '这里不会发送任何内容。请把这些文字复制到能让课程所有人看到的邮件或页面中。',
    moment: '什么时候？',
    moments: {
      before: '开始之前',
      open: '进行期间',
      results: '结束之后',
      told: '告诉学生之后',
    },
    resultsLater: '请在可以查看结果时使用这些文字。如果作答的人太少，这里会换成别的文字。',
    toldLater: '请在“你们说，我们做”发布之后使用这些文字。',
    language: '用哪种语言？',
    both: '{first}和{second}',
    subject: '主题',
    text: '消息',
    none: '关于这次调查没有什么要通知的。',
  },
};
