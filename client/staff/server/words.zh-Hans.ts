/** Holds what the staff app says if the server was not reached, or did not do what it was asked, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { failureWords }: Spoken<typeof english> = {
  failureWords: {
    offlineTitle: '没有网络连接',
    offline: '无法连接到服务器，没有任何内容被更改。请在恢复连接后重试。',
    newerTitle: '有新版本',
    newer: '这个页面打开期间，服务器已更新，这一部分需要新版本。请先保存您在这个页面上输入的内容，然后重新加载。',
    newerDo: '重新加载此页面',
    stuckTitle: '这一部分没有加载成功',
    stuck: '您的浏览器记住了它未能加载这一部分。请先保存您在这个页面上输入的内容，然后重新加载。',
    unheardTitle: '服务器没有回应',
    unheard: '请稍等片刻，然后重试。',
    unsure: '不确定这是否已保存。如果您不做任何改动再试一次，不会重复执行。',
    unchanged: '没有任何内容被更改。',
    answered: '服务器返回状态 {status}',
    wait: '服务器正忙。请等待 {seconds} 秒后重试。',
    strange: '请稍后重试。如果问题仍然存在，请把该编号告诉运行本服务器的人。',
    signedOutTitle: '您的会话已结束',
    signedOut: '请在本浏览器的另一个标签页中登录，然后回到此页重试。',
    signInHow: '如何登录（在新标签页中打开）',
    kept: '您输入的内容仍保留在此。',
    summary: '请检查以下内容',
  },
};
