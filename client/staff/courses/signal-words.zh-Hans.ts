/** Holds the words about what official figures say about a course (I1.25 to I1.29), in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './signal-words.ts';

export const { signalWords }: Spoken<typeof english> = {
  signalWords: {
    title: '关于本课程的已知情况',
    lead: '请记下您已有的数字和报告。它们会为下一次调查建议问题组，但不决定任何事。只有教这门课的教职工能看到。',
    figure: '百分比（如果知道）',
    kinds: {
      retention: '继续修读本课程的学生',
      absence: '缺勤规律',
      awards: '不同群体之间的成绩或学位差距',
      community: '觉得自己是学习共同体一员的学生',
      comments: '关于孤立、种族歧视或偏见的意见',
    },
    hints: {
      retention: '来自学校的数字。低于 {mark}% 就是一个信号。',
      absence: '许多学生在相同的几周缺席，或者总是同样的学生缺席。',
      awards: '来自学校的数字。',
      community: '来自官方调查。不确定的学生请算作不觉得自己是其中一员。低于 {mark}% 就是一个信号。',
      comments: '它们出现在调查、谈话或投诉中。',
    },
    ticked: '已记录',
    percent: '{n}%',
    suggests: '对于下一次调查，这建议使用：{modules}。',
    suggestsNone: '这里没有内容建议使用问题组。',
    save: '保存',
    saved: '已保存。',
  },
};
