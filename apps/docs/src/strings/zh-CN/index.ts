import type { Strings } from '../strings.ts';
import { diagrams } from './diagrams.ts';
import { reference } from './reference.ts';
import { schema } from './schema.ts';
import { site } from './site.ts';

export const zhCN: Strings = { site, reference, schema, diagrams };
