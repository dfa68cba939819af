/** Holds the words of adding a course, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './new-course-words.ts';

export const { newCourseWords }: Spoken<typeof english> = {
  newCourseWords: {
    firstTitle: '您的第一门课程',
    firstLead: '您的学生回答六个问题，大约需要一分钟。接下来您会看到给他们的代码。',
    title: '添加课程',
    lead: '这里的课程指一个模块或一门课：一群有相同的教师、上相同的课的学生。',
    name: '课程',
    nameHint: '学生所知道的名称。',
    classSize: '有多少名学生可以作答？',
    classSizeHint: '估计即可。它决定究竟能否显示数字。',
    first: '为我的班级生成代码',
    firstOnly: '只添加此课程',
    add: '添加此课程',
    tooSmall:
      '要显示结果，至少需要 {needs} 名可以作答的学生，因为只有达到 {k} 人才显示结果，而总有几个人不作答。在更小的组里，谁都能猜出是谁说的。',
    zone: '本课程的所有时间都是 {zone} 的当地时间。',
    language: '课程的语言',
    languageHint: '投影页、海报、打印的纸条和幻灯片使用这种语言。问卷的语言由每名学生自己选择。',
    languageIs: '投影页和海报将以这种语言面向学生：{language}。',
    change: '更改',
    changeLanguage: '更改课程的语言',
    pulseFailed: '课程已保存，但还没能创建它的调查。',
  },
};
