import type { Change } from './change.ts';

/** What a client author should do, by the end or the beginning of a rule's name. The first that fits is taken. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /^operation-removed/,
    'Stop calling it before you upgrade; look in the documentation for what replaces it.',
  ],
  [/^operation-id-changed$/, 'Rename the calls of the generated function.'],
  [/^operation-added$/, 'Nothing to do.'],
  [/deprecated$/, 'Plan to move away before the sunset.'],
  [
    /sunset|stability/,
    'Settle the date and the stability with the owner of the API before you rely on either.',
  ],
  [/^security-tightened$/, 'Ask for the missing credentials or scopes before you upgrade.'],
  [/^security/, 'Check that the credentials you use are those of the description.'],
  [/^server/, 'Check the base URL that your client is set to.'],
  [/^cost/, 'Check your budget against the new price of the call.'],
  [/^idempotency-weakened$/, 'Do not repeat the call by yourself any more unless the description allows it.'],
  [/^error-code-removed$/, 'Remove the branch for the code; handle what replaces it.'],
  [/^error-code/, 'Look through the branches that handle the code.'],
  [/became-required$|added-required$|required-property-added$/, 'Send it with every request.'],
  [/^request-.*removed$/, 'Stop sending it.'],
  [/^response-(required-)?property-removed$/, 'Stop reading it.'],
  [/^response-.*(became-optional|header-removed)$/, 'Handle answers without it.'],
  [/^response-.*became-nullable$/, 'Handle null.'],
  [/^response-enum/, 'Handle values that you do not know, in a default branch.'],
  [/^response-.*status/, 'Handle the statuses that are listed now.'],
  [/media-type/, 'Send and accept a type that is still offered.'],
  [/default/, 'Send the value that you rely on instead of leaving it out.'],
  [
    /^request-.*(decreased|increased|set|added|changed|narrowed)/,
    'Check the values that you send against the new limits.',
  ],
  [/^response-/, 'Check that your code takes all values that the new description allows.'],
];

/** How to move on from a change. */
export function adviceFor(change: Pick<Change, 'rule' | 'level'>): string {
  if (change.level !== 'major') return 'Nothing to do.';
  return (
    ADVICE.find(([pattern]) => pattern.test(change.rule))?.[1] ??
    'Compare your code with the new description.'
  );
}
