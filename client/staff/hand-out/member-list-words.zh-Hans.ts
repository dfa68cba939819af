/** Holds what staff read where they limit a planned pulse to a list of students, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './member-list-words.ts';

export const { memberListWords }: Spoken<typeof english> = {
  memberListWords: {
    title: '仅限名单上的学生',
    lead: '没有名单时，学习平台送来的每位本课程学生都可以作答一次。有名单时，只有名单上的学生可以作答。请列出全班：少数被挑选的学生的结果说的就是这几个人。',
    none: '目前没有名单。',
    listed: {
      other: '名单上有 {n} 名学生。我们只保存哈希值，直到调查结束。',
    },
    besideCodes:
      '本次调查还有打印的代码，因此不接受名单：持有代码并选定名单的人可能会推断出某一个学生的回答。如果需要名单，请在计划时不使用打印的代码。',
    notConnected: '这门课程没有连接学习平台，因此没有人能说明谁在名单上。在课程页面上可以看到如何连接。',
    platform: '这些学生来自哪个平台？',
    platformHint: '一份名单只对应一个平台。从其他平台来的学生将无法作答。',
    which: '请使用学生打开该活动时平台以“sub”发送的标识符。它不是姓名、学号或电子邮件地址。',
    whichBy: [
      'Moodle：学生个人资料页地址中“id=”后面的数字。',
      'Canvas：36 个字符的 LTI 用户标识符。Canvas 的管理人员可以查到。',
      'Brightspace、Blackboard 等：请询问平台的管理人员。',
    ],
    ids: '学生的标识符',
    idsHint: '每行一个。重复出现的学生只算一次。',
    file: '或从文件读取',
    fileHint: '文本文件或 CSV。如果有多列，标识符应在标题“sub”之下。',
    fileTooLarge: '该文件超过 {kb} KB。请只保存标识符那一列。',
    empty: '请粘贴标识符，或选择一个文件。',
    columns: '有多列内容。请给标识符那一列加上标题“sub”，或只粘贴这一列。',
    quotes: '第 {row} 行有一个没有闭合的引号。请删除它，然后重试。',
    give: '使用这份名单',
    replace: '替换名单',
    again: '在调查开始之前可以更改名单。如果您更改的不只是调查时间，请重新提供名单。',
    drop: '移除名单',
    dropTitle: '要移除名单吗？',
    dropText: '之后，学习平台送来的每位本课程学生都可以作答一次。',
    dropYes: '移除',
    dropNo: '保留',
  },
};
