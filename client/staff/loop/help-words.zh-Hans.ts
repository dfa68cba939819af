/** Holds the words of the page that explains how one pulse follows the other (E2.3), in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './help-words.ts';

export const { helpWords }: Spoken<typeof english> = {
  helpWords: {
    title: '帮助',
    lead: '一次调查就是几个问题、一份结果、一个小行动，以及对学生说的几句话。然后再次询问。',
    cycleTitle: '从一次调查到下一次',
    cycle: [
      {
        title: '计划',
        text: '选择调查何时开始和结束。六个核心问题是很好的开端。两次调查间隔四周，留出行动的时间。',
      },
      {
        title: '在课上开始',
        text: '把代码显示在屏幕上，给大家两分钟。告诉大家您会说明后续情况，以及最晚什么时候。',
      },
      {
        title: '结束后，先想一分钟',
        text: '调查结束前没有人能看到结果。在您查看之前，三个问题会帮助您意识到自己的预期。',
      },
      {
        title: '阅读结果',
        text: '先看较低的一端。如果作答的人太少，则不显示任何内容，谈一谈是更好的办法。',
      },
      {
        title: '计划一个小行动',
        text: '它由一位教职工负责，有日期，并惠及所有人。',
      },
      {
        title: '告诉学生',
        text: '他们应在十个工作日内得知你们会做什么，或为什么不做。如果没有告知，下一次调查会提醒您。',
      },
    ],
    waysTitle: '在哪里可以找到',
    ways: {
      courses: '您的课程及其下一步',
      acts: '可供选择的小行动',
      scripts: '可打印的谈话脚本',
    },
    conversation: '适合小班的谈话',
    privacy: '对学生的承诺',
    accessibility: '本网站的无障碍',
    troubleTitle: '如果有事情没按计划进行',
    trouble: [
      {
        title: '没有人能打开屏幕上的地址',
        text: '请检查调查是否已开始。地址和代码也在“分享”页面上，有链接、海报和图片。',
      },
      {
        title: '作答的人太少',
        text: '无论有多少份，答案都会销毁，不显示任何内容。请以后再问，或进行一次谈话。',
      },
      {
        title: '结果让人难受',
        text: '请等一天再回应。可以和同事谈谈您听到的内容，但绝不要谈可能是谁说的。',
      },
      {
        title: '您无法登录了',
        text: '贵校的管理员可以为您生成新链接。运行服务器的人也可以。',
      },
    ],
  },
};
