/** Holds the words of a home without a course, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './no-course-words.ts';

export const { noCourseWords }: Spoken<typeof english> = {
  noCourseWords: {
    title: '还没有课程',
    text: '添加一门课程，它的第一次调查就可以在您的下一堂课上进行。',
    add: '添加您的第一门课程',
    demo: '想先看一看，请运行“npm run demo”。它会在一个之后会删除的文件夹中启动一所虚构的大学。',
    lead: '您负责一个专业。它的课程和汇总在“专业”页面。',
    toProgrammes: '前往您的专业',
    importFile: '从文件批量导入',
  },
};
