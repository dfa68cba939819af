/** Holds the sentences beside numbers wherever staff read them, in Arabic. */
import type { Spoken } from '../fill.ts';
import type * as english from './caveats.ts';

export const { caveatWords }: Spoken<typeof english> = {
  caveatWords: {
    status: 'هذا الاستبيان جديد ولم يُتحقق من صدقه علميًا. استخدموه لبدء حوار، لا لقياس الناس.',
    answersNotPeople: 'تعدّ هذه الأرقام ردودًا لا أشخاصًا: فمن لديه الرابط يمكنه أن يجيب أكثر من مرة.',
    fewTakenBack: 'عدد الردود التي سُحبت أقل من 5.',
  },
};
