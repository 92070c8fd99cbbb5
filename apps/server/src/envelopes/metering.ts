import type { ErrorCode, Issue } from '@quotakit/contract';
import { ApiFailure, type AuthenticationFailureReason } from '../errors.ts';
import type { ThrottleRule, ThrottleVerdict } from '../throttle.ts';
import type { Envelope } from './envelope.ts';

type Code = ErrorCode<'metering'>;

/** A day: whoever has longer to wait may as well ask again then. */
const MOST_RETRY_AFTER = 86_400;

const UNAUTHENTICATED = {
  missing: ['no_token', 'No token specified for the request.'],
  invalid: ['invalid_token', 'The specified token is invalid or wrong.'],
  signature: ['invalid_token', 'The specified token is invalid or wrong.'],
  expired: ['token_expired', 'The token has expired. Create a new credential.'],
} as const satisfies Readonly<Record<AuthenticationFailureReason, readonly [Code, string]>>;

export const metering: Envelope<Code> = {
  body: (failure, requestId) => ({
    error: { code: failure.code, message: failure.message },
    trace_id: requestId,
  }),
  invalid: (issues) => new ApiFailure(400, 'bad_request', issues.map(sentence).join(' ')),
  malformed: (message) => new ApiFailure(400, 'bad_request', message),
  unauthenticated: ({ reason }) => {
    const [code, message] = UNAUTHENTICATED[reason];
    return new ApiFailure(401, code, message);
  },
  unknownPath: () => new ApiFailure(404, 'no_api', 'There is no API at this path.'),
  wrongMethod: () => new ApiFailure(405, 'method_not_allowed', 'The path does not take this method.'),
  tooLarge: () => new ApiFailure(413, 'request_too_large', 'The body is larger than 1 MiB.'),
  internal: () => new ApiFailure(500, 'api_error', 'The server failed. Retry with the same Idempotency-Key.'),
};

function sentence({ field, message }: Issue): string {
  if (field === '') return message;
  return `${field} ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

/** 429: the calls of a window are used up. */
export function tooManyRequests(
  who: 'client quota' | 'service',
  { limit, seconds }: ThrottleRule,
  { resetSeconds }: ThrottleVerdict,
  headers: Readonly<Record<string, string>>,
): ApiFailure<Code> {
  const message = `The ${who} allows ${limit} calls in ${seconds} seconds. Retry as Retry-After says.`;
  return new ApiFailure(429, 'too_many_requests', message, {
    headers: { ...headers, 'Retry-After': String(Math.min(resetSeconds, MOST_RETRY_AFTER)) },
  });
}

/** 429: as many calls of the credential are under way as the service allows. */
export function tooManyAtOnce(limit: number): ApiFailure<Code> {
  const message = `The service allows ${limit} calls of a credential at a time. Retry when one has ended.`;
  return new ApiFailure(429, 'too_many_requests', message, { headers: { 'Retry-After': '1' } });
}
