import type { Json } from '../../json.ts';
import { type Flat, noteOwner, ofKind } from '../conjunction.ts';
import type { Findings } from './findings.ts';

interface Content {
  readonly keyword: string;
  readonly value: string;
}

/** What formats of OpenAPI 3.0 say in keywords of 3.1. */
const BY_FORMAT: ReadonlyMap<string, Content> = new Map([
  ['byte', { keyword: 'contentEncoding', value: 'base64' }],
  ['binary', { keyword: 'contentMediaType', value: 'application/octet-stream' }],
]);

/** What a schema says of the content of its texts, by the keyword or else by a format. */
export function contentOf(flat: Flat, keyword: string): Json | undefined {
  const written = noteOwner(flat, keyword)?.raw[keyword];
  // Letter case tells nothing apart but in the parameters of a media type.
  if (typeof written === 'string') return written.replace(/^[^;]*/, (name) => name.toLowerCase());
  if (written !== undefined) return written;
  const contents = ofKind(flat, 'format').map(({ constraint }) => BY_FORMAT.get(constraint.name));
  return contents.find((content) => content?.keyword === keyword)?.value;
}

/** Whether both sides say of the content what a format says, in whichever form. */
export function isSaidByBoth({ base, head }: Findings, format: string): boolean {
  const content = BY_FORMAT.get(format);
  if (!content) return false;
  return [base, head].every((flat) => contentOf(flat, content.keyword) === content.value);
}
