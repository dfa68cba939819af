/** Holds what staff read before results are shown to a class as slides, in Arabic. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './slides-words.ts';

export const { slidesWords }: Spoken<typeof english> = {
  slidesWords: {
    title: 'النتائج كشرائح: {course}',
    link: 'عرضها على الصف كشرائح',
    noneTitle: 'لا توجد شرائح',
    none: 'تتوفر الشرائح بعد إغلاق الاستبيان وظهور نتائجه.',
    keptTitle: 'هذه النتائج تبقى عند هيئة التدريس',
    kept: 'حين أجاب الطلبة، وُعدوا بألا يرى المجاميع إلا هيئة التدريس في هذا المقرر. لذلك لا تُعرض على الصف. ويمكنكم أن تخبروا الطلبة بالكلمات بما سمعتموه وبما تفعلونه.',
    tell: 'قلتم، ففعلنا',
    unreadTitle: 'اقرؤوها أولًا بمفردكم',
    unread:
      'لم تُقرأ هذه النتائج في هذا المتصفح بعد. اقرؤوها أولًا حيث لا يقرؤها الصف معكم. عندها تعرفون عمّ تريدون الحديث، ولا يفاجئكم أمام الجميع ما يصعب سماعه.',
    read: 'قراءة النتائج',
    anyway: 'عرض الشرائح الآن',
  },
};
