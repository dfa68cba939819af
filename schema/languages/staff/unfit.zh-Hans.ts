/** Holds the sentences that say what is wrong with a planned act, with "You said, we did" or with exam weeks, in Chinese. */
import type { Spoken } from '../fill.ts';
import type * as english from './unfit.ts';

export const { unfitWords }: Spoken<typeof english> = {
  unfitWords: {
    actTitle: '请给行动起个名称，让别人知道指的是什么。',
    owner: '请选择由谁来做：教师、课程负责人、专业或学校。',
    studentsOwnNothing: '学生从不对行动负责：请选择一个负责执行或接手的教职工职务。',
    dueDay: '请选择最晚完成的日期。',
    duePast: '这一天已过。请选择更晚的日期。',
    dueTooFar: '请选择一年之内的日期。',
    doneDay: '请填写完成的日期。',
    doneInFuture: '这一天还没到。完成后再标记为已完成。',
    beforeClosing: '这一天早于调查的结束时间。请选择更晚的日期。',
    passedTo: '请填写转交给哪个职务，例如：排课负责人。',
    nothingPromised: '请写明你们现在做什么，或在下面写明做不到什么以及为什么。',
    why: '请写明为什么做不到。',
    cannot: '请写明你们做不到的是什么。',
    promise: '请写明你们做什么。',
    promiseDay: '请写明最晚哪一天：没有日期的承诺不算承诺。',
    notInResults: '请选择本次调查已公布内容的问题。',
    externalIdTaken: '另一门课程已使用此编号。每门课程的编号各不相同。',
    examsOutside: '考试周必须在学期之内：{from} 至 {to}。',
    idMissing: '第 {row} 行没有标识符。请填写，或删除这一行。',
    idTooLong: '第 {row} 行的标识符超过了平台可以发送的 {most} 个字符。',
    idUnreadable: '第 {row} 行含有标识符中不可能出现的字符。请将名单另存为纯文本或 UTF-8 编码的 CSV，然后重试。',
    listTooShort:
      '名单上有 {n} 名学生。至少需要 {least} 名，因为只有 {k} 名以上作答才会显示结果，而且总有几名学生不作答。',
    listTooLong: '名单上有 {n} 名学生，但这次调查只面向 {most} 名。请缩短名单，或在课程设置中更改学生人数并重新计划。',
    listTooLarge: '名单上有 {n} 名学生。名单最多容纳 {most} 名。没有名单时，学习平台送来的每位课程学生都可以作答一次。',
    listBesideCodes:
      '本次调查还有打印的代码，因此不接受名单：持有代码并选定名单的人可能会推断出某一个学生的回答。如果需要名单，请在计划时不使用打印的代码。',
    notConnected: '这门课程目前没有与该学习平台连接。请选择另一个平台，或重新加载页面。',
  },
};
