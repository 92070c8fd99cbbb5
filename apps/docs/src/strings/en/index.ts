import { diagrams } from './diagrams.ts';
import { downloads } from './downloads.ts';
import { reference } from './reference.ts';
import { schema } from './schema.ts';
import { schemas } from './schemas.ts';
import { site } from './site.ts';
import { twins } from './twins.ts';

/** The words of the pages. */
export const en = { site, reference, schema, schemas, diagrams, downloads, twins };
