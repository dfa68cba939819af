/** Holds the words of the demo for staff (E7.5), in Simplified Chinese. */
import type { Spoken } from '../fill.ts';
import type * as english from './demo.ts';

export const { demoWords }: Spoken<typeof english> = {
  demoWords: {
    end: '结束演示',
    endTitle: '要结束演示吗？',
    endText:
      '课程、回答、密钥、结果和人员会一次全部销毁。之后您会得到一台空服务器和一个用于设置自己服务器的链接，或者重新得到同一个虚构的学期。',
    keep: '保留演示',
    replay: '重新开始',
    empty: '清空服务器',
    trial: '试用：此服务器停止后，所有内容都会被删除。要保留内容，请改用 npm start 启动。',
    emptiedTitle: '演示已经删除',
    emptied: '磁盘上没有留下任何演示内容。此服务器现在是空的，与新的服务器一样。',
    ownTitle: '开始使用自己的',
    own: '输入您的姓名和机构，添加一门课程，就可以开始第一次调查。该链接只能使用一次。',
    ownLink: '设置此服务器',
    notKept: '此服务器停止后，您在这里所做的一切都会被删除。要保留内容，请改用 npm start 启动。',
    refusedTitle: '未执行此操作',
    signedOut: '只有已登录的人才能结束演示。请再次打开教职工链接；它在启动演示的地方。',
  },
};
