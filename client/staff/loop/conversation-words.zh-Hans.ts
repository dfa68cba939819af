/** Holds the words around the conversation that takes the place of numbers in a small class (E8.6), in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './conversation-words.ts';

export const { conversationWords }: Spoken<typeof english> = {
  conversationWords: {
    needTitle: '需要准备什么',
    stepsTitle: '逐步进行',
    afterTitle: '之后',
    minutes: '{n} 分钟',
    print: '打印此页',
  },
};
