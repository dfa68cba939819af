/** Holds the words of adding a course, in Arabic. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './new-course-words.ts';

export const { newCourseWords }: Spoken<typeof english> = {
  newCourseWords: {
    firstTitle: 'مقرركم الأول',
    firstLead: 'يجيب طلبتكم عن ستة أسئلة، ويستغرق ذلك نحو دقيقة. وبعد ذلك سترون الرمز المخصص لهم.',
    title: 'إضافة مقرر',
    lead: 'المقرر هنا مادة أو وحدة دراسية: مجموعة طلبة تجمعهم هيئة التدريس نفسها والحصص نفسها.',
    name: 'المقرر',
    nameHint: 'الاسم الذي يعرفه الطلبة.',
    classSize: 'كم طالبًا يمكنه الإجابة؟',
    classSizeHint: 'يكفي تقدير. وهو يحدد هل يمكن عرض أرقام أصلًا.',
    first: 'إنشاء الرمز لصفي',
    firstOnly: 'إضافة هذا المقرر فقط',
    add: 'إضافة هذا المقرر',
    tooSmall:
      'تحتاج النتائج إلى {needs} طالبًا على الأقل يمكنهم الإجابة، لأنها لا تظهر إلا إذا بلغ العدد {k} أو أكثر، ولن يجيب بعضهم. وفي مجموعة أصغر يمكن لأي شخص أن يخمّن من قال ماذا.',
    zone: 'كل الأوقات في هذا المقرر بالتوقيت المحلي في {zone}.',
    language: 'لغة المقرر',
    languageHint: 'تكون بها شاشة القاعة والملصق والقسائم المطبوعة والشرائح. ويختار كل طالب لغة النموذج.',
    languageIs: 'تخاطب الشاشة والملصق طلبتكم بهذه اللغة: {language}.',
    change: 'تغيير',
    changeLanguage: 'تغيير لغة المقرر',
    pulseFailed: 'حُفظ المقرر، لكن تعذّر إنشاء استبيانه حتى الآن.',
  },
};
