/** What staff read around the words that they copy for everyone in the course, in Arabic. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './announce-words.ts';

export const { announceWords }: Spoken<typeof english> = {
  announceWords: {
    lead: 'لا يُرسَل شيء من هنا. انسخوا هذه الكلمات إلى رسالة بريد أو صفحة تصل إلى كل من في المقرر.',
    moment: 'متى؟',
    moments: {
      before: 'قبل أن يُفتح',
      open: 'وهو مفتوح',
      results: 'بعد إغلاقه',
      told: 'بعد إخبار الطلبة',
    },
    resultsLater: 'استخدموا هذه الكلمات حين تظهر النتائج. وإذا كانت الردود قليلة جدًا فستجدون هنا كلمات أخرى.',
    toldLater: 'استخدموا هذه الكلمات بعد نشر «قلتم، ففعلنا».',
    language: 'بأي لغة؟',
    both: '{first} و{second}',
    subject: 'الموضوع',
    text: 'الرسالة',
    none: 'لا شيء يُعلَن عن هذا الاستبيان.',
  },
};
