/** Holds the words that stand below slides, for the staff who show them, in Arabic. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './deck-words.ts';

export const { deckWords }: Spoken<typeof english> = {
  deckWords: {
    leave: 'رجوع',
    back: 'السابقة',
    on: 'التالية',
    place: '{number} من {total}',
    fullScreen: 'ملء الشاشة',
    print: 'الطباعة أو الحفظ بصيغة PDF',
    keys: 'مفاتيح الأسهم: التنقل · Home وEnd: الأولى والأخيرة · Esc: خروج',
    keysOfOne: 'Esc: خروج',
  },
};
