/** Holds the words of the page "People" about everyone on the staff and about courses without a lead, in Chinese. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './office-words.ts';

export const { everyoneWords, officeWords }: Spoken<typeof english> = {
  everyoneWords: {
    title: '全体教职工',
    search: '按姓名或地址查找人员',
    role: '角色',
    everyRole: '所有角色',
    used: '最近一次使用：{day}',
    unused: '尚未来过',
    nobody: '未找到任何人。',
    find: '查找',
    found: '找到的人员：{n}。',
    foundMore: '前 {n} 人。下面还有更多。',
    more: '显示更多人员',
    access: {
      'signed-in': '已登录',
      passkey: '可以使用通行密钥登录',
      provider: '可以通过机构登录',
      mail: '可以通过邮件登录',
      link: '有一个仍然有效的链接',
      out: '目前无法登录',
    },
    noRole: '无角色',
    roleOf: '{of}：{role}',
    moreRoles: '另有 {n} 个角色',
    signOut: '退出登录',
    signOutTitle: '让 {name} 在所有设备上退出吗？',
    signOutText:
      '{name} 会立即在每个浏览器中退出登录。所有登录方式都会终止：通行密钥、未使用的链接、邮箱地址以及机构账户。日历地址和 {name} 发出的邀请也会失效。角色会保留：要再次登录，{name} 需要一个新链接，您可以在这里生成。',
    signOutYes: '退出登录',
    signedOut: '{name} 已在所有设备上退出。',
    link: '新链接',
    linkTitle: '为 {name} 生成新链接吗？',
    linkText: '它让 {name} 在七天内登录一次：同一个人，同样的课程。先前的链接会失效。请只发给 {name}。',
    linkYes: '生成链接',
    linkMade: '给 {name} 的链接',
    linkOnce: '它只显示一次，七天内有效，只能用一次。最先打开的人将以 {name} 的身份登录。',
    remove: '移除',
    removeTitle: '移除 {name} 吗？',
    removeText:
      '{name} 会立即失去所有角色和所有登录方式：会话、通行密钥、链接和日历地址。姓名和电子邮件地址会被删除，邀请、待发邮件以及 {name} 作为学生代表所说的话也一并删除。日志将以“前工作人员”加编号称呼此人。',
    removeNoCourse: '没有课程会失去唯一的负责人。',
    removeCourses: '没有其他人负责 {courses}：之后您可以在“无人能负责的课程”中找到它们，并指定新的负责人。',
    removeStays:
      '调查、已发布的结果、标有负责角色的措施以及告诉过学生的内容都会保留。他人所写文字中的姓名也会保留；此人教过哪些课程也会保留，但不带姓名。此操作无法撤销。',
    removeYes: '移除此人',
    removed: '{name} 已被移除。',
    no: '取消',
  },
  officeWords: {
    title: '人员和角色',
    lead: '管理员可以看到设置、人员和审计日志，但看不到结果。专业负责人可以看到本专业的汇总结果。各课程负责人管理自己课程的人员。',
    admins: '管理员',
    onlyYou: '您是唯一的管理员。如果您失去访问权限，只有运行本服务器的人才能设立新的管理员。',
    leads: '专业负责人',
    noLeads: '还没有人负责任何专业。专业负责人在其专业页面上邀请。',
    inviteAdmin: '邀请管理员',
    strandedTitle: '无人能负责的课程',
    stranded:
      '这些课程的负责人都已无法登录。您可以为每门课程指定新的负责人；这会记入审计日志。但您并不能因此看到这些课程。',
    strandedLeads: '负责人：{names}',
    strandedNobody: '原负责人已被移除',
    strandedMore: '还有 {n} 门这样的课程。一旦以上课程有了负责人，它们就会显示在这里。',
    newLead: '{course} 的新负责人',
    choose: '请选择人员',
    appointHint: '从现在起，此人可以查看结果、进行调查并邀请他人。原负责人作为合作教师留在团队中。',
    appoint: '指定为课程负责人',
    nobodyLeft:
      '没有可选的人员。新负责人必须是能登录的教职工，并且不是管理员。其他课程的负责人可以先邀请他加入自己的课程。',
  },
};
