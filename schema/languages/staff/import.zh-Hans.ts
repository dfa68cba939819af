/** Holds the sentences that say why a row of an import is refused, in Simplified Chinese. */
import type { Spoken } from '../fill.ts';
import type * as english from './import.ts';

export const { importWords }: Spoken<typeof english> = {
  importWords: {
    notUtf8: '此文件不是 UTF-8 编码。请另存为“CSV UTF-8”后重新选择。',
    empty: '此文件没有任何行。请在标题下方添加一行。',
    quotes: '此处的引号打开后没有关闭，或位于单元格中间。文件可能不完整：请重新导出。',
    noIdColumn: '第一行没有标题“external_id”。请添加此列；模板列出了所有标题。',
    columnTwice: '标题“{heading}”出现了两次。请保留其中一列。',
    tooManyRows: '一个文件最多 {most} 行。请分成几个文件。',
    halfRow: '此行有 {n} 个单元格，但标题有 {of} 个。请补全或删除此行；文件可能不完整。',
    formula: '此单元格以公式符号（=、+、- 或 @）开头。请去掉该符号。',
    tooLong: '超过了 {most} 个字符。请缩短。',
    idMissing: '此行没有写明课程。请填写您自己的系统给它的编号。',
    idTwice: '第 {other} 行有相同的编号。请保留其中一行。',
    twoLeads: '文件中一门课程只有一位负责人。请保留一个地址，其余写入 co_teachers。',
    leadsDiffer: '第 {other} 行为此课程写了另一位负责人。请保留一行，其他人写入 co_teachers。',
    size: '请填写可能作答的学生人数：1 到 100000 的整数。',
    zone: '没有这个时区。请填写例如 Europe/Stockholm。',
    language: '这里没有这种语言。请填写其中之一：{tags}。',
    address: '这不是电子邮件地址。请填写例如 ada@example.org。',
    coTeachers: '请填写地址，或姓名后跟地址，例如：Ada Moss <ada@example.org>, cy@example.org。',
    leadWithoutAddress: '只有姓名无法确定是谁。请在 lead_email 中填写地址，或清空此单元格。',
    placeHalf: '专业与学期须同时填写。请两格都填，或都不填。',
    archived: '请填写 yes 或 no。',
    nameNeeded: '这是新课程。请填写名称。',
    sizeNeeded: '这是新课程。请填写可能作答的学生人数。',
    zoneNeeded: '这是新课程，而这里还没有常用时区。请填写例如 Europe/Stockholm。',
    personUnknown: '这里没有人使用地址 {address}。请同时填写此人的姓名。',
    termUnknown: '没有这个名称的学期。学期有起止日期，请先在“专业”页面创建。',
    nameTwice: '这里有多个同名项，无法确定是哪一个。请先改用不同的名称。',
    running: '此课程的调查 {code} 已计划、正在进行或尚未结束。请先结束或放弃它，或者不要归档课程。',
    overseer: '{name} 是管理员或专业负责人。只有此课程的负责人可以邀请此人。',
    tooClose: '此课程的一次调查与 {name} 另一门课程的调查时间太近。请等两者都结束。',
  },
};
