/** Holds the words of the tables that staff download, in Chinese. */
import type { Spoken } from '../fill.ts';
import type * as english from './tables.ts';

export const { tableWords }: Spoken<typeof english> = {
  tableWords: {
    results: {
      course: '课程',
      pulse: '调查',
      group: '群体',
      item: '编号',
      question: '问题',
      sentence: '句子',
      answers: '答案数',
      lowFrom: '低端下限',
      lowTo: '低端上限',
      middleFrom: '中间下限',
      middleTo: '中间上限',
      highFrom: '高端下限',
      highTo: '高端上限',
      noAnswer: '没有回答',
      mean: '平均值',
      meanFrom: '平均值下限',
      meanTo: '平均值上限',
      perCent: '百分比',
      perCentFrom: '百分比下限',
      perCentTo: '百分比上限',
    },
    log: {
      when: '时间（UTC）',
      who: '人员',
      action: '操作',
      what: '对象',
      note: '备注',
    },
    operator: '运行服务器的人',
    unreadable: '答案无法打开，因此不显示任何结果。',
    or: '{before}或{next}',
  },
};
