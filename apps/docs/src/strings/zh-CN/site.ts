import type { Strings } from '../strings.ts';

export const site: Strings['site'] = {
  guides: '指南',
  calling: '调用 API',
  operating: '运维',
  stories: '场景',
  stop: '。',
};
