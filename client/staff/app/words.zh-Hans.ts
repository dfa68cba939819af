/** Holds the words for a page whose code did not arrive, and for one that broke while it was drawn, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { beforeWords, notLoadedWords, pageBrokeWords, searchDoorWords }: Spoken<typeof english> = {
  beforeWords: {
    needs:
      '如果这句话一直显示，说明脚本已关闭，或者此浏览器对教职工页面来说太旧。这些页面需要 JavaScript，以及 Chrome 或 Edge 109、Firefox 115、Safari 15.4 或更新的版本。学生页面不需要这些。',
  },
  notLoadedWords: {
    title: '无法加载此页面',
    text: '没有任何内容被更改。可能是连接中断，或者在此标签页打开期间服务器进行了更新。重试会重新加载应用。',
    still: '仍然无法连接到服务器。请稍后重试。',
  },
  pageBrokeWords: {
    title: '无法显示此页面',
    text: '页面出现了问题。已保存的内容没有丢失。请重新加载此页面；如果再次发生，请告诉运行本服务器的人您当时在做什么。',
    browsers:
      '教职工页面需要 Chrome 或 Edge 109、Firefox 115、Safari 15.4 或更新的版本。如果您的浏览器较旧，请换用其他浏览器或其他设备。',
  },
  searchDoorWords: {
    close: '关闭搜索',
  },
};
