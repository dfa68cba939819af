/** Holds the words for student representatives, and about them for staff who write to students, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './representative-words.ts';

export const { representativeWords }: Spoken<typeof english> = {
  representativeWords: {
    list: '您代表其学生的课程',
    lead: '您代表本课程的学生。您能看到学生所能看到的内容、教学人员的计划，以及发布之前的“你们的意见，我们的行动”。您不能更改任何内容，也永远看不到谁回答了。',
    pulses: '已结束的调查',
    none: '本课程尚无已结束的调查。',
    closed: '调查 {code}，结束于 {day}',
    results: '结果（与学生所见相同）',
    kept: '其结果不向学生显示，因此您也看不到。',
    toldOn: '已于 {day} 告诉学生。',
    notTold: '尚未告诉学生任何内容。',
    say: '阅读草稿并发表意见',
    acts: '教学人员的计划',
    noActs: '目前尚无计划。',
    title: '告诉学生之前',
    draft: '草稿',
    noDraft: '教学人员尚未开始撰写。您仍可以给他们留一行字。',
    comment: '您写给教学人员的一行字',
    commentHint: '他们可以采用，也可以不采用。只有被采用时，学生才会看到。',
    left: '剩余字符：{n}',
    agree: '我作为学生代表同意这些文字',
    agreeHint: '学生随后会在下方看到“{text}”，不含您的姓名。只要改动一个字，同意即失效。',
    save: '保存',
    saved: '已保存。',
    changed: '草稿在此期间已更改。请在下方重新阅读，然后保存。',
    over: '这些话已经告诉学生，不能再补充。',
    toStaff: '学生代表的意见',
    agrees: '{name} 同意当前保存的草稿。只要您改动一个字，同意即失效。',
    waits: '{name} 尚未同意当前保存的草稿。',
    takeTo: '采用到“{field}”',
  },
};
