/** Holds the sentence of each problem for staff, in Chinese. */
import type { Spoken } from '../fill.ts';
import type * as english from './problems.ts';

export const { problemWords }: Spoken<typeof english> = {
  problemWords: {
    malformed: {
      title: '无法读取',
      request: '无法读取请求：{why}。',
      field: '请更正“{field}”：{why}。',
    },
    'too-large': {
      title: '发送的内容过多',
      most: '每次最多发送 {kb} KB。',
    },
    'wrong-type': {
      title: '这里只接受 JSON',
      json: '请发送标头 Content-Type: application/json。',
    },
    'wrong-origin': {
      title: '从其他网站发送',
      open: '请在 {url} 打开教职工页面，然后重试。',
    },
    'signed-out': {
      title: '您尚未登录',
      again: '请登录后重试。没有任何内容被更改。',
    },
    'ticket-bad': { title: '您从学习平台进入的访问已结束', again: '请从课程中重新打开。' },
    'token-bad': {
      title: '此令牌无效',
      make: '它已被终止、已过期，或创建者不再拥有所需的角色。工作人员可以在“我的账户”页面创建读取令牌，管理员可以在“导入课程”页面创建导入令牌。',
    },
    'rows-refused': {
      title: '有些行无法导入',
      correct: '没有导入任何内容。请更正列出的行，然后重新发送文件。',
    },
    'wrong-course': { title: '这不是您来自的那门课程', own: '从学习平台只能进入那门课程。其他内容请在这里登录。' },
    'platform-inactive': { title: '这个学习平台没有启用', ask: '请联系贵校的管理员。' },
    'platform-exists': { title: '这个学习平台已经登记过', find: '没有任何更改。请在本页的列表中查找它。' },
    'platform-address': {
      title: '不能使用这个地址',
      correct: '请填写互联网上人人都能访问的 https 地址，其中不要包含用户名或密码。',
    },
    forbidden: {
      title: '您无权访问',
      ask: '如果需要，请询问课程负责人。',
    },
    'not-found': {
      title: '这里什么也没有',
      check: '请检查地址，或前往首页。',
    },
    'setup-link-spent': {
      title: '此设置链接已失效',
      print: '它已被使用，或已输出更新的链接。请用此命令输出新的：npm run setup-link',
    },
    'set-up-already': {
      title: '本服务器已设置好',
      load: '请重新加载此页：此链接让现有的管理员登录，不会新建管理员。',
    },
    'passkey-refused': {
      title: '此通行密钥未被接受',
      again: '请重试。如果不行，它可能已在这里被删除：请使用其他通行密钥或链接登录。',
    },
    'too-many-passkeys': {
      title: '您已有很多通行密钥',
      remove: '请先删除一个不再使用的。',
    },
    'too-many-tokens': {
      title: '您已有很多令牌',
      end: '请先终止一个不再使用的令牌。',
    },
    'last-way-in': {
      title: '这是您最后的登录方式',
      add: '目前没有别人能为您生成链接。请先添加另一个通行密钥，或邀请第二位管理员。',
    },
    'mail-off': {
      title: '此处未启用邮件',
      ask: '请使用通行密钥登录，或向管理员索取链接。',
    },
    'only-provider': {
      title: '此处只能通过您的机构登录',
      there: '请选择带有您机构登录名称的按钮。其他方式已关闭。',
    },
    'provider-off': {
      title: '此处未设置机构登录',
      other: '请使用通行密钥或链接登录。',
    },
    'provider-down': {
      title: '您机构的登录服务没有响应',
      later: '没有任何更改。请一分钟后再试，或用其他方式登录。管理员也会看到这一情况。',
    },
    'sign-in-link-spent': {
      title: '此链接已失效',
      make: '它已被使用或已过期。请生成新的，或请别人提供。',
    },
    conflict: {
      title: '有人刚刚更改了此内容',
      reload: '请重新加载页面查看更改的内容，然后重试。',
    },
    'changed-meanwhile': {
      title: '在您填写期间，有人更改了此内容',
      compare: '您输入的内容没有丢失。请与期间保存的内容对比，然后再次保存。',
    },
    'course-archived': {
      title: '本课程已归档',
      take: '请先在课程设置中取消归档，再创建调查。',
    },
    'no-platform': {
      title: '本课程未连接到任何学习平台',
      connect: '请先从学习平台连接本课程，或让学生使用打印的代码或链接作答。',
    },
    'course-kept': {
      title: '本课程无法删除',
      'has-pulses': '它有一次调查。如果尚未开始，请放弃它；否则请归档课程。',
      rehearsing: '它的一次排练正在进行。请先结束排练。',
      'only-role': '您没有其他访问权限，删除后将永久退出。请先添加另一门课程。',
    },
    'pulse-open-already': {
      title: '本课程已有一次正在进行的调查',
      close: '请先结束调查 {code}，并等待其结果。',
    },
    'pulse-too-soon': {
      title: '距上次调查太近',
      later: '调查 {code} 在此前不到 72 小时内问过一些相同的问题。请在此时间或之后开始：{time}。',
    },
    'runs-into-next': {
      title: '距下次调查太近',
      earlier:
        '此后已安排调查 {code}，两次之间学生要休息 72 小时。请让这一次在此时间或之前结束，或移动另一次：{time}。',
    },
    'k-above-next': {
      title: '最小组只能调大',
      first: '之后开始的调查 {code} 承诺组至少有 {most} 人。请先更改那一次，或选择 {most} 或更小的数。',
    },
    'too-many-rehearsals': {
      title: '同时进行的排练太多',
      most: '本课程有 {most} 次排练正在进行。请在课程页面结束其中一次；每次排练也会自动结束。',
    },
    'reason-needed': {
      title: '这需要理由',
      elsewhere: '不宜开启的原因写在该次调查的页面上。请在您自己的设备上从那里开启。',
      write: '如果仍要继续，请写明理由：您的理由会记入审计日志。',
    },
    'nobody-acts': {
      title: '尚未指定由谁处理',
      name: '问题组“偏见与公平”只供已指定处理者的学校使用。请让管理员在“学校”中填写该职务，或不使用此问题组。',
    },
    'last-of-role': {
      title: '没有其他人担任此角色',
      course: '课程需要负责人。请先移交给团队中的某人。',
      institution: '学校必须有人管理。请先邀请另一位管理员。',
    },
    'k-lowered': {
      title: '最小组只能调大',
      institution: '现在是 {least}。请选择 {least} 或更大的数。',
      course: '曾向本课程的学生承诺，组至少有 {least} 人。请选择 {least} 或更大的数。',
    },
    'too-many-questions': {
      title: '问题太多',
      most: '这样共有 {questions} 题，最多 {most} 题。请去掉一个问题组或一个自拟问题，或从核心问卷开始。',
    },
    'custom-item': {
      title: '自拟问题不能这样提问',
      one: '您的第 {n} 个问题违反了自拟问题的一条规则。',
      all: '数量太多。',
    },
    'not-allowed': {
      title: '这些选项不能同时使用',
      'waves need codes or roster': '分批显示结果需要打印的代码：使用公开链接时，编造的答案可能会暴露真实的答案。',
      'a breakdown needs codes or roster':
        '划分结果的问题需要打印的代码：使用公开链接时，编造的答案可能会暴露真实的答案。',
      'waves allow no breakdown': '请在分批显示结果和背景问题中选择一项。',
      'too few eligible': '对于这个最小组，能作答的学生太少。',
      'too many codes': '一次调查最多可有 {most} 个打印的代码，每名学生一个。请选择公开链接，或更正班级人数。',
    },
    'class-too-small': {
      title: '班级太小，不适合用数字',
      numbers: '只有 {size} 名学生时，调查无法保证任何人匿名；至少需要 {needs} 名。请改为与大家谈一谈。',
      questionTitle: '班级太小，不适合这个问题',
      'context question': '背景问题至少需要 {needs} 名学生，而本课程有 {size} 名。请去掉它。',
      'more than the core':
        '在 {size} 人的班级中，只能问六个核心问题：学生少于 {needs} 名时，每多一个答案都更容易区分出个人。',
    },
    'not-vouched': {
      title: '本课程的结果不能划分',
      'nobody has entered it':
        '划分结果的问题需要由他人担保的学生人数。请让不教本课程的管理员在“专业”中录入注册人数。至少需要 {needs} 名。',
      'too few are enrolled':
        '划分结果的问题至少需要 {needs} 名注册学生，而管理员录入的是 {enrolled} 名。请去掉该问题，或请其在“专业”中更正人数。',
      'more codes than students':
        '这会为 {enrolled} 名注册学生打印 {size} 个代码，保留多余代码的人可以用它们作答。请在课程设置中把学生人数改为 {enrolled} 或更少，或请管理员在“专业”中更正人数。',
    },
    'own-course': {
      title: '您正在或曾经教授本课程',
      ask: '注册学生人数必须由不属于本课程教师的管理员录入。请找另一位管理员。',
      represent: '学生代表为学生发言，因此不能由教授本课程的人担任。邀请您的人可以改为邀请一名学生。',
    },
    'told-already': {
      title: '已经告诉学生',
      correct: '这些话已经告诉学生，现在不能再补充。请直接与课程教学人员沟通。',
    },
    'pulses-too-close': {
      title: '两门课程的调查相隔太近',
      wait: '这样，同一个人会教两门在 72 小时内问到一些相同问题的课程。请等两次调查都结束，或选择其他人。',
    },
    'wall-code-spent': {
      title: '此代码无效',
      make: '代码在十分钟内有效，只能用一次。请检查，或在手机上生成新的。',
    },
    'wall-ended': {
      title: '此投影页已结束',
      make: '此电脑无权或不再有权显示该调查。请在手机上生成新代码，并在这里输入。',
    },
    unfit: {
      title: '有内容需要更正',
    },
    'wrong-state': {
      title: '调查目前的状态不允许此操作',
      nowhere: '它还不接受答案。请先开始调查。',
      closed: '它已结束，不能重新开始。请开始一次新的调查。',
      discarded: '它在开始之前已被放弃。请创建新的调查。',
      'opened-already': '它已开始，不能再更改或放弃。您可以结束它。',
      'not-open': '它现在没有开放。请重新加载页面查看当前状态。',
      'still-open': '它仍在开放。请先结束；之后才开始屏幕上问卷的提交时间。',
      'past-closing': '它的结束时间已过。请开始一次新的调查。',
      'no-sheet': '它的代码尚未打印。请打印新代码，然后开始调查。',
      'no-codes-here': '它没有打印的代码：拿到链接的人都可以作答。',
      'too-many-sheets':
        '已为它生成过五次新代码，达到上限。请使用最后一次生成的代码页；如果没有，请在本次结束后创建新的调查。',
      'open-already': '它已开始，有些代码可能已被使用。不能再更换代码。',
      'no-roster': '任何有链接或打印代码的人都可以参加，因此它不接受学生名单。',
      'list-frozen': '它已开始，学生名单不能再更改。',
    },
    'wrong-time': {
      title: '这个时间不可行',
      'opens-in-the-past': '开始时间已过。请选择更晚的时间，或手动开始调查。',
      'opens-too-late': '开始时间不能晚于 {time}。',
      'closes-in-the-past': '结束时间已过。请选择更晚的时间。',
      'closes-before-opening': '结束时间必须晚于开始时间：{time}。',
      'closes-too-late': '结束时间不能晚于 {time}。',
      'too-short-for-waves': '分批显示结果时，从开始到结束至少要有 {hours} 小时。',
      'not-later': '结束时间只能推迟。',
    },
    'not-published': {
      title: '还没有结果',
      later: '调查 {code} 结束后会显示结果。',
    },
    'results-deleted': {
      title: '这些结果已不再保留',
      limit: '贵校只在有限的年数内保留结果。调查 {code} 的结果已超过期限，连同其后计划和告诉学生的内容一起被删除。',
    },
    'results-lost': {
      title: '此调查的结果已丢失',
      backup:
        '调查 {code} 已结束，但本服务器没有其结果。当服务器从早于调查结束时间的备份恢复时会出现这种情况。结果无法找回。您可以创建新的调查。',
    },
    'too-fast': {
      title: '一次更改太多',
      wait: '没有任何内容被更改。您在短时间内的更改超出了常人的速度。请在 {seconds} 秒后重试。',
    },
    busy: {
      title: '服务器正忙',
      wait: '请在 {seconds} 秒后重试。',
    },
    retry: {
      title: '刚才没有成功',
      again: '没有丢失任何内容。请稍后重试。',
    },
    defect: {
      title: '我们这边出了问题',
      tell: '请重试。如果问题仍然存在，请把编号 {id} 告诉运行本服务器的人。',
    },
  },
};
