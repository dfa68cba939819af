/** Holds the words that stand below slides, for the staff who show them, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './deck-words.ts';

export const { deckWords }: Spoken<typeof english> = {
  deckWords: {
    leave: '返回',
    back: '上一张',
    on: '下一张',
    place: '第 {number} 张，共 {total} 张',
    fullScreen: '全屏',
    print: '打印或保存为 PDF',
    keys: '方向键：翻页 · Home、End：第一张、最后一张 · Esc：退出',
    keysOfOne: 'Esc：退出',
  },
};
