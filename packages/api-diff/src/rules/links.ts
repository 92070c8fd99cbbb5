import type { Place } from '../document/description.ts';
import { equal, type JsonObject } from '../json.ts';
import type { OperationPair, Report } from './report.ts';

/** Judges the links of an answer: they advise, and promise nothing. */
export function compareLinks(
  pair: OperationPair,
  report: Report,
  base: Place,
  head: Place,
  status: string,
): void {
  const [from, to] = [pair.base.description.child(base, 'links'), pair.head.description.child(head, 'links')];
  const [before, after] = [pair.base.description.object(from), pair.head.description.object(to)];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [olds, news] = [pair.base.description.child(from, name), pair.head.description.child(to, name)];
    const [old, fresh] = [pair.base.description.object(olds), pair.head.description.object(news)];
    if (equal(bare(old), bare(fresh))) continue;
    report.add(pair.name, {
      level: 'patch',
      rule: 'response-link-changed',
      location: `response ${status} link ${name}`,
      reason: 'What to call next is told in another way; the calls themselves are judged by themselves.',
      before: name in before ? bare(old) : null,
      after: name in after ? bare(fresh) : null,
      axis: 'source',
      base: olds,
      head: news,
    });
  }
}

function bare(link: JsonObject): JsonObject {
  const fields = Object.entries(link).filter(([key]) => key !== 'description');
  return Object.fromEntries(fields);
}
