/** Holds the words about acts and about what students were told that the page of a course needs too, in simplified Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './course-words.ts';

export const { courseLoopWords }: Spoken<typeof english> = {
  courseLoopWords: {
    owners: {
      teacher: '教师',
      'course-lead': '课程负责人',
      programme: '专业',
      institution: '学校',
    },
    statuses: {
      planned: '已计划',
      done: '已完成',
      'passed-on': '超出我们的权限：已转交',
      dropped: '已放弃',
    },
    act: {
      by: '{owner}，最晚 {day}',
      overdue: '{owner}，应于 {day} 前完成',
      done: '已于 {day} 完成，由：{owner}',
      dropped: '已放弃',
      passedTo: '已转交给：{role}',
      shared: '已与其他课程分享',
      change: '更改',
      changeOf: '更改“{title}”',
    },
    course: {
      acts: '行动',
      noActs: '尚未计划任何行动。',
      actsHelp: '一个惠及所有人的小行动就足够了。',
      actsHelpLink: '查看可供选择的小行动',
      toldHelp: '在课上也说一说只需八分钟。',
      toldHelpLink: '阅读相应的谈话脚本',
      open: { other: '{n} 项行动进行中' },
      more: { other: '另外 {n} 项行动' },
      overdue: { other: '其中 {n} 项已逾期' },
      allDone: '所有计划的行动都已完成、放弃或转交。',
      done: { other: '目前已完成 {n} 项' },
      planNext: '在最近一次调查之后计划行动',
      plan: '打开行动计划',
      told: '你们告诉学生的内容',
      nothing: '调查结束后，请在这里告诉学生后续情况。',
      due: '学生还不知道 {closed} 结束的调查后续如何。请最晚于 {day} 告诉他们。',
      overdueTold:
        '学生从 {day} 起一直在等，想知道 {closed} 结束的调查后续如何。再次询问之前，请说明你们做了什么，或为什么没有做。',
      tooFew: '{closed} 结束的调查收到的回答太少。请告诉学生，并说明将改做什么。',
      begun: '有一份草稿待完成。',
      goOn: '继续撰写',
      toldOn: '{day}，你们告诉了他们 {closed} 结束的调查之后的情况。',
      corrected: '更正于 {day}。',
      see: '查看或更正',
      slide: '在屏幕上显示',
    },
  },
};
