/** Holds what staff read before results are shown to a class as slides, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './slides-words.ts';

export const { slidesWords }: Spoken<typeof english> = {
  slidesWords: {
    title: '用幻灯片展示结果：{course}',
    link: '用幻灯片向全班展示',
    noneTitle: '没有幻灯片',
    none: '调查结束、结果出来之后，才有幻灯片。',
    keptTitle: '这些结果只供教职工查看',
    kept: '学生作答时得到的承诺是：只有本课程的教职工能看到汇总数字。因此不向全班展示。你们可以用文字告诉学生你们听到了什么、要做什么。',
    tell: '你们说，我们做',
    unreadTitle: '请先自己阅读',
    unread:
      '在此浏览器中还没有读过这些结果。请先在学生看不到屏幕的地方阅读。这样您会知道想谈什么，难以接受的内容也不会让您当众措手不及。',
    read: '阅读结果',
    anyway: '现在展示幻灯片',
  },
};
