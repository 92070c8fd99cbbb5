import type { Place } from '../document/description.ts';
import { compareContent } from './content.ts';
import type { Context } from './context.ts';
import { compareHeaders } from './headers.ts';
import { compareLinks } from './links.ts';
import type { Operation } from './operation.ts';

/** Judges the answers of an operation, status by status. */
export function compareResponses(context: Context): void {
  const { pair } = context;
  const [before, after] = [statusesOf(pair.base), statusesOf(pair.head)];
  for (const status of before) {
    const match = after.find((other) => isSameStatus(other, status)) ?? rangeFor(status, before, after);
    if (match === undefined) statusRemoved(context, status);
    else compareResponse(context, status, match);
  }
  for (const status of after) {
    const isKnown = before.some(
      (other) => isSameStatus(other, status) || rangeFor(other, before, after) === status,
    );
    if (!isKnown) statusAdded(context, status);
  }
}

function statusesOf({ description, place }: Operation): string[] {
  const statuses = Object.keys(description.object(description.child(place, 'responses')));
  return statuses.filter((status) => !status.startsWith('x-'));
}

function isSameStatus(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

/** The range that stands for a status which is no longer listed itself. */
function rangeFor(status: string, before: readonly string[], after: readonly string[]): string | undefined {
  return after.find((other) => isSameStatus(other, `${status[0]}XX`) && !before.includes(other));
}

function isSuccess(status: string): boolean {
  return /^[23]/.test(status);
}

/** Where the operation lists an answer, which may stand elsewhere. */
function listed({ description, place }: Operation, status: string): Place {
  return description.child(description.resolve(description.child(place, 'responses')), status);
}

function statusRemoved({ pair, report }: Context, status: string): void {
  const wasSuccess = isSuccess(status);
  report.add(pair.name, {
    level: wasSuccess ? 'major' : 'minor',
    rule: wasSuccess ? 'response-success-status-removed' : 'response-status-removed',
    location: `response ${status}`,
    reason: wasSuccess
      ? `Clients that wait for ${status} get another answer.`
      : `Clients need no longer handle ${status}.`,
    before: status,
    base: listed(pair.base, status),
    head: pair.head.description.child(pair.head.place, 'responses'),
  });
}

function statusAdded({ pair, report }: Context, status: string): void {
  report.add(pair.name, {
    level: 'minor',
    rule: isSuccess(status) ? 'response-success-status-added' : 'response-status-added',
    location: `response ${status}`,
    reason: `The answer ${status} is possible, too: clients should handle it.`,
    after: status,
    base: pair.base.description.child(pair.base.place, 'responses'),
    head: listed(pair.head, status),
  });
}

function compareResponse(context: Context, status: string, match: string): void {
  const { pair, report } = context;
  const base = pair.base.description.resolve(listed(pair.base, status));
  const head = pair.head.description.resolve(listed(pair.head, match));
  compareHeaders(context, base, head, status);
  compareLinks(pair, report, base, head, status);
  compareContent(context, base, head, { location: `response ${status}`, kind: 'response' });
}
