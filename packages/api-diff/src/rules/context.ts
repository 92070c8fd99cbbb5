import type { SchemaRoots } from '../compare/schemaRoots.ts';
import type { Options } from '../options.ts';
import type { OperationPair, Report } from './report.ts';

/** What the comparison of one operation needs. */
export interface Context {
  readonly pair: OperationPair;
  readonly report: Report;
  readonly roots: SchemaRoots;
  readonly options: Options;
}
