/** Holds the words that search and filter the courses of somebody who has more than one page of them, in Arabic. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './long-list-words.ts';

export const { longListWords }: Spoken<typeof english> = {
  longListWords: {
    labels: {
      search: 'الاسم أو المعرّف أو الرمز',
      show: 'أي مقررات؟',
      programme: 'البرنامج',
      term: 'الفصل',
    },
    shown: {
      all: 'الكل',
      'needs-me': 'يحتاج إلى إجراء الآن',
      open: 'مفتوحة الآن',
      planned: 'مخطط لها',
      closed: 'مغلقة',
      archived: 'مؤرشفة',
    },
    any: 'الكل',
    find: 'بحث',
    none: 'لا يوجد مقرر مطابق. جرّبوا كلمة أخرى.',
    showAll: 'عرض كل المقررات',
    found: {
      zero: 'لا مقررات',
      one: 'مقرر واحد',
      two: 'مقرران',
      few: '{n} مقررات',
      many: '{n} مقررًا',
      other: '{n} مقرر',
    },
  },
};
