/** Holds the sentences that say what speaks against asking students again now, in Chinese. */
import type { Spoken } from '../fill.ts';
import type * as english from './warnings.ts';

export const { warningWords }: Spoken<typeof english> = {
  warningWords: {
    'not-told':
      '上一次学生告诉过您一些事情（调查 {code}，结束于 {day}）。再次询问之前，请说明你们做了什么，或者为什么没有做。',
    'many-in-term': '本课程在 {term} 已进行了 {before} 次调查。一学期超过 {most} 次，学生会疲倦，作答的人会变少。',
    'too-close': '上一次调查的日期是 {last}。两次调查之间请间隔 {weeks} 周：请在 {earliest} 或之后开始这一次。',
    'too-close-next': '下次调查开始于 {next}。两次调查之间请间隔 {weeks} 周。',
    'exam-weeks': '{term} 的考试周从 {from} 到 {to}。请在此之前或之后询问。',
    'many-in-programme': '{programme} 的学生当周已被要求回答另外 {others} 次调查。建议每周最多 {most} 次。',
    'asked-across':
      '另一门课程与本课程有相同的教师，且其中一门是新课程，它会问到一些相同的问题（{from} 至 {to}）。比较两份结果可能会认出同时在两门课中的人：两次调查之间请间隔 72 小时。如果您写明理由，两门课的学生都可以在“怎样做到匿名？”页面上读到。',
    'asked-across-on':
      '另一门课程与本课程有相同的教师，且其中一门是新课程，它会问到一些相同的问题（{from}）。比较两份结果可能会认出同时在两门课中的人：两次调查之间请间隔 72 小时。如果您写明理由，两门课的学生都可以在“怎样做到匿名？”页面上读到。',
    'k-across':
      '曾向另一门与本课程有相同教师的课程的学生承诺，组至少有 {k} 人：请选择 {k} 或更大的数。如果您写明理由，两门课的学生都可以在“怎样做到匿名？”页面上读到。',
  },
};
