import type { Strings } from '../strings.ts';
import { translations } from './translations.ts';

export const diagrams: Strings['diagrams'] = {
  decisions: {
    case: '情形',
    given: '条件',
    answer: '响应',
    left: '剩余',
    asUsual: '默认条件',
    asBefore: '不变',
    listPrice: (value) => `标价 ${value}`,
    own: (value) => `自己的额度 ${value}`,
    ofGlobal: 'Global 应用的凭证',
    globalNotAllowed: '不允许使用全局余额',
    globalBalance: (value) => `全局余额 ${value}`,
    noGlobal: '没有 Global 应用',
    credentialExpired: '凭证已过期',
    credentialDisabled: '凭证已禁用',
    applicationExpired: '应用已过期',
    applicationDisabled: '应用已禁用',
    apiNotAllowed: 'API 不在 allowed_api_ids 中',
    limit: (value) => `limited_amount ${value}`,
    used: (value) => `used_amount ${value}`,
    holding: (value) => `持有 ${value} $ACE`,
    tier: (discount, threshold) => `持有 ${threshold} $ACE 起折扣 ${discount}`,
    paidByOwn: (price) => `201，由自己的额度支付 ${price}`,
    paidByGlobal: (price) => `201，由全局余额支付 ${price}`,
    ownLeft: (value) => `自己 ${value}`,
    globalLeft: (value) => `全局 ${value}`,
    separator: '；',
    comma: '，',
    text: (english) => translations.decision(english),
  },
  benchmarks: {
    met: '达到',
    missed: '未达到',
    goal: (verdict, text, measured) =>
      `${verdict}：${text}。实测：${measured.replace(' of ', ' / ').replace(/^all$/, '全部')}。`,
    measuredOn: (date, machine) =>
      `${date}，${machine.replace(/^(\d+) cores/, '$1 核').replaceAll(', ', '，')}。`,
    text: (english) => translations.measurement(english),
  },
};
