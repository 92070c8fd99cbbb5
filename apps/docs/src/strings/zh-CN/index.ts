import type { Strings } from '../strings.ts';
import { diagrams } from './diagrams.ts';
import { downloads } from './downloads.ts';
import { reference } from './reference.ts';
import { schema } from './schema.ts';
import { schemas } from './schemas.ts';
import { site } from './site.ts';
import { twins } from './twins.ts';

export const zhCN: Strings = { site, reference, schema, schemas, diagrams, downloads, twins };
