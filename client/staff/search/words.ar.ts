/** Holds the words of the search over courses, acts and guides, in Arabic. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { searchWords }: Spoken<typeof english> = {
  searchWords: {
    label: 'البحث في المقررات والإجراءات والأدلة والصفحات',
    hint: 'اكتب كلمة: اسم مقرر أو رمزًا أو ما تريد فعله.',
    none: 'لم يُعثر على شيء عن «{typed}».',
    found: {
      zero: 'لا نتائج ({n})',
      one: 'نتيجة واحدة ({n})',
      two: 'نتيجتان ({n})',
      few: '{n} نتائج',
      many: '{n} نتيجة',
      other: '{n} نتيجة',
    },
    archived: 'مؤرشف',
    groups: { courses: 'المقررات', acts: 'الإجراءات', guides: 'الأدلة', pages: 'الصفحات' },
    pages: {
      talk: 'نص مدته ثماني دقائق: شكر، ونقطة قوة، ومصدر قلق، ووعد بتاريخ.',
      help: {
        title: 'المساعدة',
        text: 'كيف يتبع استطلاع آخر، وأين توجد الأشياء، وماذا تفعل إذا أجاب عدد قليل جدًا، أو كانت نتيجة مؤلمة، أو تعذّر عليك الدخول.',
      },
      courses: 'مقرراتك',
      newCourse: 'إضافة مقرر',
      acts: { title: 'الإجراءات', text: 'مجموعة من الأمور الصغيرة التي يستطيع أعضاء هيئة التدريس فعلها.' },
      guides: { title: 'النصوص', text: 'ما يمكن قوله للطلاب وفي الفريق، للطباعة.' },
      me: { title: 'حسابي', text: 'اسمك ومفاتيح المرور والأجهزة والتقويم وعمليات تسجيل الدخول.' },
      programmes: { title: 'البرامج', text: 'الفصول والمقررات والملخصات.' },
      institution: { title: 'المؤسسة', text: 'جهات الاتصال والخصوصية ومنصات التعلم والفصول وأسابيع الامتحانات.' },
      people: { title: 'الأشخاص والأدوار', text: 'الدعوة والإزالة وإنشاء روابط جديدة.' },
      documents: { title: 'الوثائق', text: 'تقييم حماية البيانات وبيان إمكانية الوصول.' },
      log: { title: 'سجل التدقيق', text: 'ما فعله الموظفون، ومتى.' },
    },
  },
};
