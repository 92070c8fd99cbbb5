import { type Diff, diff } from '../../src/diff.ts';
import { SourceFile } from '../../src/document/sourceFile.ts';
import { describeApi, TODAY } from './describe.ts';

/** What a registry of error codes gives in which one goes, one comes, and the others change. */
export function errorCodes(): Diff {
  const registry = (text: string): SourceFile => new SourceFile('errors.yaml', text);
  const base = registry(
    'shop:\n  gone: { status: 410, retry: never }\n  busy: { status: 503, retry: later }\n  late: { status: 408, retry: later }\n',
  );
  const head = registry(
    'shop:\n  new: { status: 409, retry: never }\n  busy: { status: 429, retry: later }\n  late: { status: 408, retry: never }\n',
  );
  return diff(describeApi({}), describeApi({}), { ...TODAY, errorCodes: { base, head } });
}
