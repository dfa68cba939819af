/** Holds the words of a home without a course, in Arabic. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './no-course-words.ts';

export const { noCourseWords }: Spoken<typeof english> = {
  noCourseWords: {
    title: 'لا مقرر بعد',
    text: 'أضيفوا مقررًا، فيمكن أن يجري استبيانه الأول في حصتكم القادمة.',
    add: 'إضافة مقرركم الأول',
    demo: 'لإلقاء نظرة أولًا، شغّلوا «npm run demo». يشغّل جامعة متخيَّلة في مجلد يُحذف بعد ذلك.',
    lead: 'أنتم مسؤولون عن برنامج. مقرراته وحصائله تحت «البرامج».',
    toProgrammes: 'الانتقال إلى برامجكم',
    importFile: 'استيراد عدد كبير من ملف',
  },
};
