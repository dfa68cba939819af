/** Holds the sentences that say what is wrong with a planned act, with "You said, we did" or with exam weeks, in Arabic. */
import type { Spoken } from '../fill.ts';
import type * as english from './unfit.ts';

export const { unfitWords }: Spoken<typeof english> = {
  unfitWords: {
    actTitle: 'أعطوا الإجراء اسمًا، كي يعرف الآخرون المقصود.',
    owner: 'اختاروا من يقوم به: المدرّس أو مسؤول المقرر أو البرنامج أو المؤسسة.',
    studentsOwnNothing: 'لا يتحمل الطلبة مسؤولية أي إجراء أبدًا: اختاروا منصبًا من العاملين يقوم به أو يُحال إليه.',
    dueDay: 'اختاروا اليوم الذي يُنجز فيه على أبعد تقدير.',
    duePast: 'مضى هذا اليوم. اختاروا يومًا لاحقًا.',
    dueTooFar: 'اختاروا يومًا خلال سنة.',
    doneDay: 'اذكروا اليوم الذي أُنجز فيه.',
    doneInFuture: 'لم يأتِ هذا اليوم بعد. ضعوا علامة الإنجاز عندما يُنجز.',
    beforeClosing: 'هذا اليوم قبل إغلاق الاستبيان. اختاروا يومًا لاحقًا.',
    passedTo: 'اذكروا المنصب الذي يُحال إليه، مثل: مسؤول الجداول الدراسية.',
    nothingPromised: 'اكتبوا ما تفعلونه الآن، أو في الأسفل ما لا تستطيعون فعله ولماذا.',
    why: 'اكتبوا لماذا لا يمكن فعله.',
    cannot: 'اكتبوا ما الذي لا تستطيعون فعله.',
    promise: 'اكتبوا ما تفعلونه.',
    promiseDay: 'اذكروا في أي يوم: فالوعد بلا تاريخ ليس وعدًا.',
    notInResults: 'اختاروا سؤالًا نشر هذا الاستبيان شيئًا عنه.',
    examsOutside: 'تقع أسابيع الامتحانات داخل فصلها: من {from} إلى {to}.',
  },
};
