import type { HistoryStrings } from './strings.ts';

const LEVELS = { major: '不兼容', minor: '新增', patch: '其他' } as const;

/** By the English text; others stay in English. */
const REASONS: Readonly<Record<string, string>> = {
  'Clients may call it.': '客户端可以调用它。',
  'Clients may read the header.': '客户端可以读取该响应头。',
  'Clients may send it.': '客户端可以发送它。',
  'Present clients do not send it and are refused.': '现有客户端不会发送它，因此会被拒绝。',
  'The operation stands under another heading in the documentation.': '该操作在文档中归入了另一个标题。',
};

export const zhCN: HistoryStrings = {
  language: 'zh-CN',
  title: 'API 变更历史',
  description: '按版本列出 API 的每一处变更：会影响谁，以及应当如何处理。',
  introduction:
    '变更由比较两个版本的描述得出。如果一方可能发出的消息会被另一方拒绝或无法预料，该变更即为不兼容，旁边会列出这样一条消息。链接指向该操作的当前文档。',
  unreleased: '尚未发布',
  nothingUnreleased: '自最新版本以来没有变更。',
  version: (version) => `版本 ${version}`,
  recordedOn: (date) => `记录于 ${date}。`,
  first: (operations) => `历史从这里开始，共有 ${operations} 个操作。`,
  nothingChanged: 'API 没有变更。',
  levels: LEVELS,
  counted: (count, level) => `${count} 项${LEVELS[level]}`,
  wholeApi: '整个 API',
  further: (count) => `另外 ${count} 个`,
  reason: (english) => REASONS[english] ?? english,
  location: (english) =>
    english.replace(/^operation$/, '操作').replace(/^response (\d\S\S) header (.+)$/, '响应 $1 的响应头 $2'),
  toDo: '应对方法',
  details: '示例',
  example: { base: '以前允许，现在被拒绝：', head: '现在可能出现，而现有客户端没有预料到：' },
  mistake: { base: '服务器的回答：', head: '检查响应的客户端会发现：' },
  filter: {
    heading: '筛选',
    text: '文字',
    hint: '操作、字段或规则',
    level: '级别',
    all: '全部',
    shown: (shown, all) => `共 ${all} 项变更，显示 ${shown} 项。`,
  },
};
