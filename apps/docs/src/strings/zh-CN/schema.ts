import type { Strings } from '../strings.ts';

export const schema: Strings['schema'] = {
  separator: '；',
  or: ' 或 ',
  arrayOf: (type) => `${type} 数组`,
  anyName: '<任意名称>',
  atLeast: (limit) => `不小于 ${limit}`,
  moreThan: (limit) => `大于 ${limit}`,
  atMost: (limit) => `不大于 ${limit}`,
  lessThan: (limit) => `小于 ${limit}`,
  atLeastCharacters: (limit) => `至少 ${limit} 个字符`,
  atMostCharacters: (limit) => `最多 ${limit} 个字符`,
  pattern: '正则表达式',
  atLeastItems: (limit) => `至少 ${limit} 项`,
  atMostItems: (limit) => `最多 ${limit} 项`,
  noItemTwice: '各项不重复',
  atLeastProperties: (limit) => `至少 ${limit} 个属性`,
  atMostProperties: (limit) => `最多 ${limit} 个属性`,
  each: (bound) => `每项${bound}`,
};
