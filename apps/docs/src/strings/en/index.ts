import { diagrams } from './diagrams.ts';
import { reference } from './reference.ts';
import { schema } from './schema.ts';
import { site } from './site.ts';

/** The words of the pages. */
export const en = { site, reference, schema, diagrams };
