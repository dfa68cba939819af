/** Holds what staff read if they change a planned pulse that is limited to a list of students, in Arabic. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './list-words.ts';

export const { listWords }: Spoken<typeof english> = {
  listWords: {
    giveAgain:
      'هذا الاستبيان مقصور على قائمة من الطلاب. وإذا غيّرتم غير أوقاته فأعطوا القائمة من جديد بعد ذلك، حيث تشاركون الاستبيان.',
  },
};
