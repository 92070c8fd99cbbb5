import { envelopes, type Family } from '../envelopes/index.ts';
import type { ApiFailure } from '../errors.ts';
import type { Answer } from './answer.ts';

/** What a refusal says besides why. */
export interface FailureContext {
  readonly requestId: string;
  /** Where the documentation is, without a slash at the end; no links where null or left out. */
  readonly docsUrl?: string | null | undefined;
}

/** A refusal in its family's envelope, with a link to the page of its code where the documentation is known. */
export function failureAnswer(
  failure: ApiFailure,
  family: Family,
  { requestId, docsUrl }: FailureContext,
): Answer {
  const { status, code, headers } = failure;
  const body = envelopes[family].body(failure, requestId);
  if (typeof docsUrl !== 'string') return { status, body, headers };
  const page = `${docsUrl}/errors/${family}/${code.toLowerCase()}/`;
  return { status, body, headers: { ...headers, Link: `<${page}>; rel="help"` } };
}
