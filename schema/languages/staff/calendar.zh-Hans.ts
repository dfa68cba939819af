/** Holds the words of the dates that a calendar reads (E7.4), in Chinese. */
import type { Spoken } from '../fill.ts';
import type * as english from './calendar.ts';

export const { calendarWords }: Spoken<typeof english> = {
  calendarWords: {
    name: 'Mattering Pulse',
    opens: '调查开始：{course}',
    closes: '调查结束：{course}',
    tellBy: '告诉学生调查之后的情况：{course}',
    gone: '此地址已没有日历。所有者可以在“我的账户”页面找到新的。',
  },
};
