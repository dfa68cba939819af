/** Holds the words of the tables that staff download, in Arabic. */
import type { Spoken } from '../fill.ts';
import type * as english from './tables.ts';

export const { tableWords }: Spoken<typeof english> = {
  tableWords: {
    results: {
      course: 'المقرر',
      pulse: 'الاستبيان',
      group: 'المجموعة',
      item: 'المعرّف',
      question: 'السؤال',
      sentence: 'الجملة',
      answers: 'الإجابات',
      lowFrom: 'الأدنى من',
      lowTo: 'الأدنى إلى',
      middleFrom: 'الأوسط من',
      middleTo: 'الأوسط إلى',
      highFrom: 'الأعلى من',
      highTo: 'الأعلى إلى',
      noAnswer: 'بلا إجابة',
      mean: 'المتوسط',
      meanFrom: 'المتوسط من',
      meanTo: 'المتوسط إلى',
      perCent: 'النسبة المئوية',
      perCentFrom: 'النسبة المئوية من',
      perCentTo: 'النسبة المئوية إلى',
    },
    log: {
      when: 'متى (UTC)',
      who: 'من',
      action: 'الإجراء',
      what: 'ماذا',
      note: 'ملاحظة',
    },
    operator: 'من يشغّل الخادم',
    unreadable: 'تعذّر فتح الإجابات، لذلك لا يُعرض شيء.',
    or: '{before} أو {next}',
  },
};
