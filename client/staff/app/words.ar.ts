/** Holds the words for a page whose code did not arrive, and for one that broke while it was drawn, in Arabic. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { beforeWords, notLoadedWords, pageBrokeWords, searchDoorWords }: Spoken<typeof english> = {
  beforeWords: {
    needs:
      'إذا بقيت هذه الجملة ظاهرة، فإن البرامج النصية معطّلة أو إن هذا المتصفح أقدم مما تحتاج إليه صفحات هيئة التدريس. فهي تحتاج إلى JavaScript وإلى Chrome أو Edge 109 أو Firefox 115 أو Safari 15.4 أو إصدار أحدث. أما صفحات الطلبة فتعمل من دونها.',
  },
  notLoadedWords: {
    title: 'تعذّر تحميل هذه الصفحة',
    text: 'لم يتغيّر شيء. ربما انقطع الاتصال، أو حُدِّث الخادم وهذه العلامة مفتوحة. إعادة المحاولة تحمّل التطبيق من جديد.',
    still: 'لا يزال الوصول إلى الخادم متعذّرًا. أعيدوا المحاولة بعد لحظة.',
  },
  pageBrokeWords: {
    title: 'تعذّر عرض هذه الصفحة',
    text: 'حدث فيها خطأ ما. لم يضِع شيء مما حُفظ. أعيدوا تحميل الصفحة؛ وإذا تكرر ذلك، فأخبروا من يشغّل هذا الخادم بما كنتم تفعلونه.',
    browsers:
      'تحتاج صفحات هيئة التدريس إلى Chrome أو Edge 109 أو Firefox 115 أو Safari 15.4 أو إصدار أحدث. إذا كان متصفحكم أقدم، فاستخدموا متصفحًا آخر أو جهازًا آخر.',
  },
  searchDoorWords: {
    close: 'إغلاق البحث',
  },
};
