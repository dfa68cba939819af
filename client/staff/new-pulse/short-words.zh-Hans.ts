/** Holds the words that say in short what is chosen in each part of "New pulse" (E7.11), in Simplified Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './short-words.ts';

export const { shortWords }: Spoken<typeof english> = {
  shortWords: {
    ready: '一切已按适合大多数课程的方式设好。您可以更改任何一项，也可以直接创建调查。',
    change: '更改',
    changePart: '更改：{part}',
    core: '六个问题，关于被看重感、归属感和信任。',
    standard: '十二个问题，关于被看重感、归属感和信任。',
    set: '还会询问题组“{name}”。',
    own: { other: '加入了 {n} 个您自己的问题。' },
    context: '最后还有一个问题，用来划分结果。',
    suggests: '根据关于本课程的记录，建议使用问题组“{name}”。',
    open: '任何有链接或二维码的人都可以作答。',
    openMeans: '甚至可以作答两次；提交编造回答的人可能会推算出真实的回答。',
    codes: { other: '持有 {n} 个打印代码之一的人可以作答，每名学生一个。' },
    codesOnce: '每个代码只能用一次。只记录它已被使用，不记录用它作了什么回答。',
    roster: '课程的每位学生可以从学习平台上的课程页面作答一次。',
    rosterWhy: '不保留姓名。之所以建议这样做，是因为该课程已连接到学习平台。',
    reserve: {
      other: '此外还会打印 {n} 个代码，供无法从那里作答的学生使用。',
    },
    byHand: '由您在课上开始。结束时间：{closes}。',
    atTime: '开始时间：{opens}。结束时间：{closes}。',
    noTimes: '请选择开始和结束的时间。',
    atClose: '您和学生在结束时看到一次结果，至少要有 {k} 份回答。',
    atCloseStaff: '只有本课程的教职工在结束时看到一次结果，至少要有 {k} 份回答。',
    waves: '您和学生分批看到结果，每批至少 {k} 份回答。',
    wavesStaff: '只有本课程的教职工分批看到结果，每批至少 {k} 份回答。',
    twoKnown: '即使有人知道其中两份回答，它们也受到保护。',
    full: '从 {full} 份回答起，数字是精确的。',
    grace: { other: '已在屏幕上的问卷在结束后 {n} 分钟内仍可提交。' },
  },
};
