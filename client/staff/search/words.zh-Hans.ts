/** Holds the words of the search over courses, acts and guides, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { searchWords }: Spoken<typeof english> = {
  searchWords: {
    label: '搜索课程、行动、指南和页面',
    hint: '输入一个词：课程名称、代码，或您想做的事。',
    none: '没有找到与“{typed}”相关的内容。',
    found: { other: '{n} 个结果' },
    archived: '已归档',
    groups: { courses: '课程', acts: '行动', guides: '指南', pages: '页面' },
    pages: {
      talk: '一份八分钟的谈话脚本：感谢、一个优点、一个担忧、一个有日期的承诺。',
      help: '一次调查如何接着另一次，东西在哪里，以及回答的人太少、结果令人难受或您无法登录时该怎么办。',
      courses: '您的课程',
      acts: '教职工可以做的小事汇集。',
      guides: '可以对学生和团队说的话，可打印。',
      me: '您的姓名、通行密钥、设备、日历和登录。',
      programmes: '学期、课程和汇总。',
      institution: '联系方式、隐私、学习平台、学期和考试周。',
      people: { title: '人员和角色', text: '邀请、移除和生成新链接。' },
      platforms: { title: '学习平台', text: '连接 Moodle、Canvas 等平台，启用、停用。' },
      documents: { title: '文件', text: '数据保护评估和无障碍声明。' },
      log: { title: '审计日志', text: '教职工做了什么，以及何时。' },
    },
  },
};
