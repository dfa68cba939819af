/** Holds what the staff app says if the server was not reached, or did not do what it was asked, in Arabic. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { failureWords }: Spoken<typeof english> = {
  failureWords: {
    offlineTitle: 'لا يوجد اتصال',
    offline: 'تعذّر الوصول إلى الخادم، ولم يتغيّر شيء. أعيدوا المحاولة عندما يعود الاتصال.',
    newerTitle: 'هناك إصدار جديد',
    newer:
      'حُدّث الخادم أثناء فتح هذه الصفحة، وهذا الجزء يحتاج إلى الإصدار الجديد. احفظوا أولًا ما كتبتموه في هذه الصفحة، ثم أعيدوا تحميلها.',
    newerDo: 'إعادة تحميل هذه الصفحة',
    stuckTitle: 'لم يصل هذا الجزء',
    stuck: 'يتذكر متصفحكم أنه لم يستطع تحميل هذا الجزء. احفظوا أولًا ما كتبتموه في هذه الصفحة، ثم أعيدوا تحميلها.',
    unheardTitle: 'لم يُجب الخادم',
    unheard: 'انتظروا لحظة ثم أعيدوا المحاولة.',
    unsure: 'ليس من المؤكد أن هذا قد حُفظ. إذا أعدتم المحاولة دون أي تغيير، فلن يتكرر شيء مرتين.',
    unchanged: 'لم يتغيّر شيء.',
    answered: 'أجاب الخادم بالحالة {status}',
    wait: 'هو مشغول في هذه اللحظة. انتظروا {seconds} ثانية ثم أعيدوا المحاولة.',
    strange: 'أعيدوا المحاولة بعد لحظة. وإذا استمرت المشكلة، فأعطوا هذا الرقم لمن يشغّل هذا الخادم.',
    signedOutTitle: 'انتهت جلستكم',
    signedOut: 'سجّلوا الدخول في علامة تبويب أخرى من هذا المتصفح، ثم عودوا إلى هذه وأعيدوا المحاولة.',
    signInHow: 'طريقة تسجيل الدخول (في علامة تبويب جديدة)',
    kept: 'ما كتبتموه لا يزال هنا.',
    summary: 'يُرجى مراجعة ما يلي',
  },
};
