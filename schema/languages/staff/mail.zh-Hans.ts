/** Holds the words of mails to staff (H4.2), in Chinese. */
import type { Spoken } from '../fill.ts';
import type * as english from './mail.ts';

export const { mailWords }: Spoken<typeof english> = {
  mailWords: {
    hello: '{name}，您好：',
    roles: {
      'institution-admin': '管理员',
      'programme-lead': '专业负责人',
      'course-lead': '课程负责人',
      'co-teacher': '合作教师',
      'student-representative': '学生代表',
    },
    signIn: {
      takes: '此链接会让您以本人身份登录，并给您这个角色。',
      subject: '您的登录链接',
      text: '有人在 {place} 请求用此邮箱登录{institution}的链接。',
      after: '此链接只能用一次，自请求起 15 分钟内有效。如果不是您，请忽略此邮件：没有链接，谁也无法登录。',
      button: '登录',
    },
    confirm: {
      subject: '请确认您的地址',
      text: '有人在 {place} 请求将此邮箱设为 {name} 在{institution}的地址。',
      after:
        '此链接只能用一次，自请求起 15 分钟内有效，须在您已登录的浏览器中打开。如果不是您，请忽略此邮件：没有链接，什么都不会更改，也没有人能凭它登录。',
      button: '确认地址',
    },
    invitation: {
      asked: '此链接只能用一次。如果您没有请求它，请忽略此邮件。',
      subject: '{by} 邀请您使用 Mattering Pulse',
      text: '{by} 邀请您在{institution}担任{role}。',
      textOf: '{by} 邀请您在{institution}担任“{of}”的{role}。',
      what: 'Mattering Pulse 向学生提出几个匿名问题，了解什么对他们重要，并告诉教师可以怎么做。',
      after: '此链接只能用一次，七天内有效。如果您不知道为何收到它，请忽略此邮件。',
      button: '查看邀请',
    },
    opensToday: {
      subject: '您的调查今天开始：{course}',
      text: '“{course}”中计划的调查今天开始。',
      button: '前往课程',
    },
    closesToday: {
      subject: '您的调查今天结束：{course}',
      text: '“{course}”的调查今天结束。在此之前，学生仍可作答。',
      button: '前往课程',
    },
    news: {
      subject: '您的调查有新消息：{course}',
      text: '“{course}”的调查已结束，其页面说明了结果如何。',
      button: '查看情况',
    },
    tellStudents: {
      subject: '请告诉您的学生：{course}',
      text: '请在 {day} 之前告诉“{course}”的学生调查之后的情况，即使内容不多。',
      button: '告诉学生',
    },
    tellStudentsOverdue: {
      subject: '您的学生还在等待：{course}',
      text: '“{course}”的学生本应在 {day} 之前得知调查之后的情况。几句话就够了。',
      button: '告诉学生',
    },
    tellBeforeNext: {
      subject: '再次询问之前，请先告诉学生：{course}',
      text: '“{course}”的下一次调查明天自动开放，而学生还不知道上一次调查之后的情况。在此之前写几句话就够了，即使进展不多。',
      button: '告诉学生',
    },
    datesProposed: {
      subject: '有人为您的课程提议日期：{course}',
      text: '有人为“{course}”的调查提议日期。由您决定：接受、调整或拒绝。',
      button: '查看日期',
    },
    rolesChanged: {
      subject: '您的角色有变化',
      text: '有人更改了您在{institution}的角色。您的账户会显示您现在的角色。',
      button: '查看您的账户',
    },
    lastRole: {
      subject: '您在这里已没有角色',
      text: '有人取消了您在{institution}的最后一个角色，因此您无法再登录 {place}。',
      after: '您在那里的地址及其他登录方式已被删除。这是发给您的最后一封邮件。如有误，请索取新的邀请。',
    },
    why: '您收到此邮件，是因为您是{institution}的工作人员。',
    stop: '不再接收此类邮件',
    stopPage: {
      title: '不再接收此类邮件？',
      text: {
        'opens-today': '调查开始当天，您将不再收到邮件。',
        'closes-today': '调查结束当天，您将不再收到邮件。',
        news: '调查有新消息时，您将不再收到邮件。',
        'tell-students': '您将不再收到提醒您告诉学生的邮件。',
        'dates-proposed': '有人提议日期时，您将不再收到邮件。',
        'roles-changed': '有人更改您的角色时，您将不再收到邮件。',
      },
      button: '停止发送',
      doneTitle: '完成',
      done: '您不会再收到此类邮件。您可以在“我的账户”中重新开启。',
      deadTitle: '此链接无效',
      dead: '链接的一部分可能已丢失。您可以在“我的账户”中选择接收哪些邮件。',
      account: '我的账户',
    },
  },
};
