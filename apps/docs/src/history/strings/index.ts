import { en } from './en.ts';
import type { HistoryStrings } from './strings.ts';
import { zhCN } from './zh-CN.ts';

/** The words in the language that a tag such as `zh-CN` names; English where there are none. */
export function historyStrings(tag: string | undefined): HistoryStrings {
  return tag === 'zh-CN' ? zhCN : en;
}
