/** Holds the words about what official figures say about a course (I1.25 to I1.29), in Arabic. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './signal-words.ts';

export const { signalWords }: Spoken<typeof english> = {
  signalWords: {
    title: 'ما يُعرف عن هذا المقرر',
    lead: 'دوّنوا أرقامًا وتقارير لديكم من قبل. تقترح مجموعات أسئلة للاستبيان التالي، لكنها لا تقرر شيئًا. ولا يراها إلا من يدرّس هذا المقرر.',
    figure: 'النسبة المئوية، إن عرفتموها',
    kinds: {
      retention: 'الطلبة الذين يواصلون المقرر',
      absence: 'أنماط الغياب',
      awards: 'فجوات في الدرجات أو الشهادات بين المجموعات',
      community: 'الطلبة الذين يشعرون بأنهم جزء من مجتمع تعلّم',
      comments: 'تعليقات عن العزلة أو العنصرية أو التحيّز',
    },
    hints: {
      retention: 'من أرقام مؤسستكم. وما دون {mark}% إشارة.',
      absence: 'يغيب كثير من الطلبة في الأسابيع نفسها، أو يغيب الطلبة أنفسهم.',
      awards: 'من أرقام مؤسستكم.',
      community: 'من استطلاع رسمي. عُدّوا الطلبة غير المتأكدين ممن لا يشعرون بأنهم جزء منه. وما دون {mark}% إشارة.',
      comments: 'ظهرت في استطلاعات أو في أحاديث أو في شكاوى.',
    },
    ticked: 'مدوَّن',
    percent: '{n}%',
    suggests: 'يقترح هذا للاستبيان التالي: {modules}.',
    suggestsNone: 'لا شيء هنا يقترح مجموعة أسئلة.',
    save: 'حفظ',
    saved: 'تم الحفظ.',
  },
};
