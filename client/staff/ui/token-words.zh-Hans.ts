/** Holds the words about tokens for other programs, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './token-words.ts';

export const { tokenWords }: Spoken<typeof english> = {
  tokenWords: {
    none: '没有令牌。',
    list: '令牌',
    until: '有效期至 {day}',
    used: '上次使用：{day}',
    unused: '尚未使用',
    by: '由 {name} 创建',
    name: '使用者',
    nameMissing: '请说明由什么使用此令牌。',
    days: '有效天数',
    daysWrong: '请输入 1 到 {most} 的整数。',
    make: '创建令牌',
    made: '用于 {name} 的令牌',
    once: '只显示一次。请保存在别人无法读取的地方。',
    end: '终止',
    endTitle: '终止用于 {name} 的令牌？',
    endYes: '终止',
    no: '取消',
    scopes: { read: '读取', import: '导入' },
    docs: '令牌可以请求什么，以及如何请求',
    all: '工作人员自己用于读取的令牌也列在这里，以便您终止它们。',
    read: {
      title: '用于读取程序的令牌',
      about:
        '您的程序（例如电子表格或仪表板）可以读取您有权读取的已发布结果、日期和反馈循环。它需要一个令牌，该令牌不能读取其他任何内容，也不能更改任何内容。',
      nameHint: '例如“本学院仪表板”。日志中以此名称显示。',
      daysHint: '最多 {most}。它会随您的最后一个角色提前失效，读取的内容永远不会超出您的权限。',
      how: '程序在每次请求时这样发送令牌：',
      endText: '从现在起，该程序不能再用它读取任何内容。',
    },
    import: {
      title: '从其他系统导入',
      about: '学生信息系统可以每晚发送同样的文件。它需要一个只能用于导入的令牌。',
      nameHint: '例如“学生信息系统”。日志中以此名称显示。',
      daysHint: '最多 {most}。如果您不再是管理员，它会提前失效。',
      how: '其他系统这样发送文件，并以 JSON 收到更改的内容。使用“?dryRun=true”则不作任何更改。',
      endText: '从现在起，其他系统不能再用它导入任何内容。',
    },
  },
};
