/** Holds the words that search and filter the courses of somebody who has more than one page of them, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './long-list-words.ts';

export const { longListWords }: Spoken<typeof english> = {
  longListWords: {
    labels: {
      search: '名称、编号或代码',
      show: '哪些课程？',
      programme: '专业',
      term: '学期',
    },
    shown: {
      all: '全部',
      'needs-me': '现在需要处理',
      open: '正在开放',
      planned: '已计划',
      closed: '已结束',
      archived: '已归档',
    },
    any: '全部',
    find: '搜索',
    none: '没有符合的课程。请换一个词试试。',
    showAll: '显示所有课程',
    found: { other: '{n} 门课程' },
  },
};
