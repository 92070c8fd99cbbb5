import type { Kind } from './record.ts';

/** The words of the search in one language. */
export interface SearchWords {
  readonly search: string;
  readonly label: string;
  readonly close: string;
  readonly results: string;
  readonly loading: string;
  readonly failed: string;
  readonly examples: string;
  readonly count: (count: number) => string;
  readonly none: (query: string) => string;
  readonly advice: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
  readonly kinds: Readonly<Record<Kind, string>>;
}

const en: SearchWords = {
  search: 'Search',
  label: 'Search the documentation',
  close: 'Close',
  results: 'Results',
  loading: 'Loading the index…',
  failed: 'The index could not be loaded. Close the search and open it again.',
  examples: 'Search for words, or for an exact name:',
  count: (count) => (count === 1 ? '1 result' : `${count} results`),
  none: (query) => `Nothing was found for “${query}”.`,
  advice: 'Try fewer words, an operationId, an address such as /api/v1/charges/, or an error code.',
  keys: [
    ['↑ ↓', 'select'],
    ['Enter', 'open'],
    ['Esc', 'close'],
  ],
  kinds: {
    guide: 'Guide',
    story: 'Story',
    operation: 'Operation',
    schema: 'Schema',
    field: 'Field',
    error: 'Error code',
    page: 'Page',
  },
};

const zhCN: SearchWords = {
  search: '搜索',
  label: '搜索文档',
  close: '关闭',
  results: '结果',
  loading: '正在加载索引…',
  failed: '索引加载失败。请关闭搜索后重新打开。',
  examples: '输入词语，或准确的名称：',
  count: (count) => `${count} 条结果`,
  none: (query) => `没有找到“${query}”。`,
  advice: '试试更少的词语、operationId、地址（如 /api/v1/charges/）或错误码。',
  keys: [
    ['↑ ↓', '选择'],
    ['Enter', '打开'],
    ['Esc', '关闭'],
  ],
  kinds: {
    guide: '指南',
    story: '场景',
    operation: '操作',
    schema: '数据结构',
    field: '字段',
    error: '错误码',
    page: '页面',
  },
};

/** The words in the language of a page. */
export function searchWordsIn(language: string | undefined): SearchWords {
  return language === 'zh-CN' ? zhCN : en;
}
