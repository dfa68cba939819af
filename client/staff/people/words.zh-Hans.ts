/** Holds the words about the people of a course and of the institution, and about their roles, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { connectWords, roleWords, teamWords }: Spoken<typeof english> = {
  connectWords: {
    title: '连接学习平台',
    text: '在 Moodle、Canvas 或其他平台教授这门课程的人，第一次打开该活动时在那里输入此代码。之后，所有在那里教这门课的人在这里都有合作教师的权限。',
    once: '代码只显示一次，只能用一次，一天内有效。之前的代码不再有效。',
    make: '生成代码',
    connected: '已连接',
    undo: '断开连接',
    undoTitle: '断开与 {name} 的连接？',
    undoText:
      '在那里教授这门课程的人将立即无法访问。在那里打开它的学生什么也找不到。所有调查和结果都会保留，新的代码可以重新连接。',
    undoYes: '断开连接',
  },
  roleWords: {
    you: '{name}（您）',
    drop: '取消此角色',
    dropOwn: '卸任',
    dropTitle: '取消 {name} 的此角色吗？',
    dropOwnTitle: '卸任此角色吗？',
    dropText: '{name} 在这里的此角色会立即取消：{role}。已完成的内容不会丢失。如果这是其最后一个角色，将退出登录。',
    dropOwnText: '您在这里的此角色将取消：{role}。只有别人能把它还给您。如果这是您的最后一个角色，您将退出登录。',
    yes: '取消角色',
    ownYes: '卸任',
    no: '取消',
  },
  teamWords: {
    title: '团队',
    nobody: '这门课程还没有负责人。贵校的管理员可以指定一位。',
    people: '参与本课程的人员',
    count: '这门课程的人员：{n}',
    coTeacher: '合作教师可以查看本课程及其结果，并计划、开始和结束调查。',
    inviteCoTeacher: '邀请合作教师',
    representative:
      '学生代表是本课程的学生。他们能看到学生所能看到的内容、你们的计划，以及发布之前的“你们的意见，我们的行动”。他们可以为此给你们写一行字，并表示同意。他们不能更改任何内容。',
    representativeConsent:
      '输入姓名之前请先征得本人同意：姓名会保存在这里，本课程的教学人员和管理员可以看到，学生看不到。',
    inviteRepresentative: '邀请一名学生代表',
    handOver: '移交',
    handOverTitle: '把本课程移交给 {name} 吗？',
    handOverText: '从现在起由 {name} 负责本课程，可以邀请和移除人员，也可以再次移交。您将作为合作教师留在团队中。',
    handOverYes: '移交',
    no: '取消',
  },
};
