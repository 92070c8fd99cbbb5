import type { Strings } from '../strings.ts';

export const site: Strings['site'] = {
  guides: '指南',
  stories: '场景',
};
