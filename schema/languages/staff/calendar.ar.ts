/** Holds the words of the dates that a calendar reads (E7.4), in Arabic. */
import type { Spoken } from '../fill.ts';
import type * as english from './calendar.ts';

export const { calendarWords }: Spoken<typeof english> = {
  calendarWords: {
    name: 'Mattering Pulse',
    opens: 'فتح الاستبيان: {course}',
    closes: 'إغلاق الاستبيان: {course}',
    tellBy: 'إخبار الطلبة بما ترتب على الاستبيان: {course}',
    gone: 'لم يعد في هذا العنوان تقويم. يجد صاحبه العنوان الجديد في صفحة «حسابي».',
  },
};
