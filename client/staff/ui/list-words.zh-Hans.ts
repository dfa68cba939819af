/** Holds the words that turn the pages of long lists, archive courses and bring them back, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './list-words.ts';

export const { archiveWords, chooseWords, pagesWords }: Spoken<typeof english> = {
  archiveWords: {
    title: '归档课程',
    one: '归档此课程',
    lead: '已归档的课程不再有待办事项：不会提醒任何人，不出现在日历中，计划中的调查会结束。已公布的内容会保留，课程可以恢复。',
    legend: '哪些课程？',
    archive: { other: '归档 {n} 门课程' },
    sure: '要归档所选课程吗？',
    sureOne: '要归档“{course}”吗？',
    sureText:
      '尚无人回答的计划中的调查会随之结束，提醒也会停止。持有此类调查的链接或印刷代码的学生会看到该调查已撤回。有开放调查的课程保持不变。',
    yes: '归档',
    no: '保留',
    done: { other: '已归档 {n} 门课程。' },
    open: '{course}：有调查正在开放。请先结束它。',
    notYours: '{course}：您已无法更改它。',
    backTitle: '恢复课程',
    backOne: '恢复此课程',
    backLead: '它会重新列出，并可以有新的调查。已结束的计划中的调查不会重新创建。',
    back: { other: '恢复 {n} 门课程' },
    backDone: { other: '已恢复 {n} 门课程。' },
    noneArchived: '没有已归档的课程。',
  },
  pagesWords: {
    label: '页码',
    page: '第 {page} 页，共 {pages} 页',
    previous: '上一页',
    next: '下一页',
  },
  chooseWords: {
    most: '一次最多 {n} 项。',
    all: '全选这些',
    none: '全不选',
  },
};
