/** Holds the words around the conversation that takes the place of numbers in a small class (E8.6), in Arabic. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './conversation-words.ts';

export const { conversationWords }: Spoken<typeof english> = {
  conversationWords: {
    needTitle: 'ما الذي تحتاجون إليه',
    stepsTitle: 'خطوة بخطوة',
    afterTitle: 'بعد ذلك',
    minutes: '{n} دقيقة',
    print: 'طباعة هذه الصفحة',
  },
};
