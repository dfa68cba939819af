/** Holds the words of mails to staff (H4.2), in Arabic. */
import type { Spoken } from '../fill.ts';
import type * as english from './mail.ts';

export const { mailWords }: Spoken<typeof english> = {
  mailWords: {
    hello: 'مرحبًا {name}،',
    roles: {
      'institution-admin': 'مسؤول النظام',
      'programme-lead': 'مسؤول البرنامج',
      'course-lead': 'مسؤول المقرر',
      'co-teacher': 'مدرّس مشارك',
      'student-representative': 'ممثل الطلبة',
    },
    signIn: {
      subject: 'رابط تسجيل دخولكم',
      text: 'طلب أحدهم في {place} رابطًا لتسجيل الدخول بهذا العنوان: {institution}.',
      after:
        'يعمل الرابط مرة واحدة، خلال 15 دقيقة من طلبه. إذا لم تطلبوه أنتم فتجاهلوا هذه الرسالة: لا يدخل أحد دون الرابط.',
      button: 'تسجيل الدخول',
    },
    invitation: {
      subject: 'يدعوكم {by} إلى Mattering Pulse',
      text: 'يدعوكم {by} إلى هذا الدور: {role}، {institution}.',
      textOf: 'يدعوكم {by} إلى هذا الدور: {role}، «{of}»، {institution}.',
      what: 'يطرح Mattering Pulse على الطلبة بضعة أسئلة دون أسماء عمّا يهمهم، ويبيّن لمدرّسيهم ما يمكن فعله.',
      after: 'يعمل الرابط مرة واحدة، خلال سبعة أيام. إذا كنتم لا تعرفون سبب وصوله إليكم فتجاهلوا هذه الرسالة.',
      button: 'عرض الدعوة',
    },
    opensToday: {
      subject: 'يُفتح استبيانكم اليوم: {course}',
      text: 'يُفتح اليوم الاستبيان المقرر في «{course}».',
      button: 'إلى المقرر',
    },
    closesToday: {
      subject: 'يُغلق استبيانكم اليوم: {course}',
      text: 'يُغلق اليوم الاستبيان في «{course}». وحتى ذلك الحين يستطيع الطلبة الإجابة.',
      button: 'إلى المقرر',
    },
    news: {
      subject: 'هناك جديد في استبيانكم: {course}',
      text: 'أُغلق الاستبيان في «{course}»، وصفحته تقول ما ترتب عليه.',
      button: 'عرض ما ترتب عليه',
    },
    tellStudents: {
      subject: 'أخبروا طلبتكم: {course}',
      text: 'أخبروا طلبة «{course}» حتى {day} بما ترتب على الاستبيان، حتى لو كان قليلًا.',
      button: 'إخبار الطلبة',
    },
    tellStudentsOverdue: {
      subject: 'ما زال طلبتكم ينتظرون: {course}',
      text: 'كان من المقرر أن يعرف طلبة «{course}» حتى {day} ما ترتب على الاستبيان. تكفي بضع جمل.',
      button: 'إخبار الطلبة',
    },
    tellBeforeNext: {
      subject: 'أخبروا طلبتكم قبل أن تسألوهم مجددًا: {course}',
      text: 'يفتح الاستبيان التالي في «{course}» تلقائيًا غدًا، ولم يعرف الطلبة بعد ما ترتب على الاستبيان السابق. تكفي بضع جمل قبل ذلك، حتى إن لم يترتب عليه الكثير.',
      button: 'إخبار الطلبة',
    },
    datesProposed: {
      subject: 'مواعيد مقترحة لمقرركم: {course}',
      text: 'يقترح أحدهم مواعيد لاستبيانات في «{course}». القرار لكم: قبولها أو نقلها أو رفضها.',
      button: 'عرض المواعيد',
    },
    rolesChanged: {
      subject: 'تغيّرت أدواركم',
      text: 'غيّر أحدهم أدواركم: {institution}. يعرض حسابكم ما لديكم منها الآن.',
      button: 'عرض حسابكم',
    },
    why: 'تصلكم هذه الرسالة لأنكم من العاملين في {institution}.',
    stop: 'إيقاف رسائل من هذا النوع',
    stopPage: {
      title: 'إيقاف رسائل من هذا النوع؟',
      text: {
        'opens-today': 'لن تصلكم رسائل في اليوم الذي يُفتح فيه استبيان.',
        'closes-today': 'لن تصلكم رسائل في اليوم الذي يُغلق فيه استبيان.',
        news: 'لن تصلكم رسائل عندما يكون هناك جديد في استبيان.',
        'tell-students': 'لن تصلكم رسائل تذكّركم بإخبار الطلبة.',
        'dates-proposed': 'لن تصلكم رسائل عندما يقترح أحدهم مواعيد.',
        'roles-changed': 'لن تصلكم رسائل عندما يغيّر أحدهم أدواركم.',
      },
      button: 'إيقافها',
      doneTitle: 'تم',
      done: 'لن تصلكم رسائل من هذا النوع. يمكنكم تشغيلها من جديد في «حسابي».',
      deadTitle: 'هذا الرابط لا يعمل',
      dead: 'ربما ضاع جزء منه. تختارون في «حسابي» الرسائل التي تصلكم.',
      account: 'حسابي',
    },
  },
};
