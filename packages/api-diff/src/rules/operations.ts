import { equal } from '../json.ts';
import type { Options } from '../options.ts';
import { compareExtensions } from './extensions.ts';
import { lifecycleFindings, removalOf } from './lifecycle.ts';
import type { Context } from './context.ts';
import { type Operation, text, texts } from './operation.ts';
import { compareParameters } from './parameters.ts';
import type { OperationPair, Report } from './report.ts';
import { compareRequestBody } from './requestBody.ts';
import { compareResponses } from './responses.ts';
import { compareSecurity } from './security.ts';
import { compareServers } from './servers.ts';

/** Judges an operation that both sides have. */
export function compareOperation(context: Context): void {
  const { pair, report, options } = context;
  compareIds(pair, report);
  compareTags(pair, report);
  compareServers(pair, report);
  for (const finding of lifecycleFindings(pair.base, pair.head, 'operation', options))
    report.add(pair.name, { ...finding, rule: `operation-${finding.rule}` });
  compareSecurity(pair, report);
  compareExtensions(pair, report);
  compareParameters(context);
  compareRequestBody(context);
  compareResponses(context);
}

/** Judges an operation that only the base has. */
export function operationRemoved(base: Operation, report: Report, options: Options): void {
  const removal = removalOf(base.value, options);
  const isAllowed = removal !== 'sudden' && removal !== 'early';
  report.add(base.name, {
    level: isAllowed ? 'minor' : 'major',
    rule: REMOVED[removal],
    location: 'operation',
    reason: isAllowed
      ? 'Clients were told that it would go, or never to rely on it.'
      : 'Clients that call it get 404 or 405.',
    before: text(base.value['operationId']) ?? base.name,
    base: base.place,
  });
}

const REMOVED = {
  sudden: 'operation-removed',
  early: 'operation-removed-before-sunset',
  due: 'operation-removed-after-sunset',
  announced: 'operation-removed-after-deprecation',
  unsettled: 'operation-removed-unsettled',
} as const;

export function operationAdded(head: Operation, report: Report): void {
  report.add(head.name, {
    level: 'minor',
    rule: 'operation-added',
    location: 'operation',
    reason: 'Clients may call it.',
    after: text(head.value['operationId']) ?? head.name,
    head: head.place,
  });
}

function compareIds(pair: OperationPair, report: Report): void {
  const [before, after] = [pair.base, pair.head].map((side) => text(side.value['operationId']));
  if (before === after) return;
  report.add(pair.name, {
    level: before === undefined ? 'minor' : 'major',
    rule: before === undefined ? 'operation-id-added' : 'operation-id-changed',
    location: 'operationId',
    reason:
      before === undefined
        ? 'Generated clients get a function of that name.'
        : `Generated clients lose the function ${before}: code that calls it does not compile.`,
    before: before ?? null,
    after: after ?? null,
    axis: 'source',
    base: pair.base.description.child(pair.base.place, 'operationId'),
    head: pair.head.description.child(pair.head.place, 'operationId'),
  });
}

function compareTags(pair: OperationPair, report: Report): void {
  const [before, after] = [pair.base, pair.head].map((side) => texts(side.value['tags']).toSorted()) as [
    string[],
    string[],
  ];
  if (equal(before, after)) return;
  report.add(pair.name, {
    level: 'patch',
    rule: 'operation-tags-changed',
    location: 'tags',
    reason: 'The operation stands under another heading in the documentation.',
    before,
    after,
    axis: 'policy',
    base: pair.base.description.child(pair.base.place, 'tags'),
    head: pair.head.description.child(pair.head.place, 'tags'),
  });
}
