/** Holds the words of the list of courses, of adding a course, and of the page of one, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { coursesWords, firstHourWords, nextWords, nowWords, stageWords }: Spoken<typeof english> = {
  coursesWords: {
    archiving: '归档课程',
    allOf: '所有课程：{n}',
    title: '您的课程',
    students: { other: '{n} 名学生' },
    noPulse: '还没有调查',
    opens: '开始：{when}',
    opensByHand: '由您决定何时开始',
    closes: '结束：{when}',
    archived: '已归档：{n}',
    told: '学生已得知最近一次调查的后续情况。',
    all: '全部课程',
    trend: '最近 {n} 次调查中被看重感、归属感和信任的情况，从没有一份回答到全部回答。数字见课程页面。',
  },
  firstHourWords: {
    title: '您的第一个小时',
    progress: '已完成 {done}/{all}',
    done: '已完成：{step}',
    hide: '隐藏此列表',
    help: '什么是调查，一次调查如何接着另一次。',
    helpLink: '阅读帮助',
    steps: {
      course: { title: '添加课程', text: '只需名称和学生人数。' },
      pulse: { title: '在课上开始一次调查', text: '学生扫描代码，大约一分钟回答六个问题。' },
      read: { title: '一起阅读结果', text: '调查结束后，如果有足够多的学生作答，就会显示结果。' },
      tell: { title: '告诉学生你们要做什么', text: '一个小行动就足够。正因为它，学生下次才会作答。' },
    },
  },
  nextWords: {
    next: '下一步',
    nextIn: '{course} 的下一步',
    'tell-late': {
      title: '告诉学生后续情况',
      text: '学生从 {day} 起一直在等。迟说总比不说好。',
      link: '现在告诉他们',
      goOn: '完成草稿',
    },
    tell: {
      title: '告诉学生后续情况',
      text: '最晚 {day}，他们应该得知你们要做什么，或为什么不做。',
      link: '现在撰写',
      goOn: '完成草稿',
    },
    read: {
      title: '阅读结果',
      text: '{day} 结束的调查有结果了。',
      link: '阅读',
    },
    running: {
      title: '有一个调查正在进行',
      text: '结束时间：{when}。请在学生所在的地方显示代码。',
      link: '在投影页上显示',
    },
    closing: {
      title: '正在准备结果',
      text: '调查结束时间：{when}。结果需要几分钟。',
      link: '查看结果是否已出',
    },
    'open-today': {
      title: '今天有一个调查开始',
      text: '开始时间：{when}。',
      byHand: '由您手动开始。',
      link: '准备投影页',
    },
    open: {
      title: '已计划一个调查',
      text: '开始时间：{when}。',
      byHand: '由您手动开始，例如等所有人都在教室时。',
      link: '准备投影页',
    },
    'too-few': {
      title: '最近一次调查没有结果',
      text: '{day} 结束的调查没有可显示的内容。请告诉学生，并改为谈一谈。',
      link: '现在可以做什么',
    },
    'plan-first': {
      title: '计划第一次调查',
      text: '您的学生用手机回答六个简短的问题，大约需要一分钟。',
      link: '计划一次调查',
    },
    plan: {
      title: '计划下一次调查',
      text: '目前没有其他待办。两次调查间隔四周是很好的节奏。',
      link: '计划一次调查',
    },
  },
  nowWords: {
    title: '还有这些等着您',
    link: '{link}：{course}',
    more: '另有 {n} 项',
  },
  stageWords: {
    draft: '准备中',
    armed: '尚未开始',
    open: '进行中',
    grace: '正在结束',
    closing: '正在结束',
    closed: '已结束',
    lost: '结果丢失',
  },
};
