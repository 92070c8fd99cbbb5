import type { ErrorCode } from '@quotakit/contract';
import { ApiFailure } from '../errors.ts';
import type { ThrottleRule, ThrottleVerdict } from '../throttle.ts';
import type { Envelope } from './envelope.ts';

type Code = ErrorCode<'partner'>;
type Failure = ApiFailure<Code>;

export const partner: Envelope<Code> = {
  body: (failure) => ({ error_code: failure.code, error_msg: failure.message }),
  invalid: () => new ApiFailure(400, 'CBC.0100', 'Invalid parameter.'),
  malformed: () => new ApiFailure(400, 'CBC.0100', 'Invalid parameter.'),
  unauthenticated: (failure) =>
    new ApiFailure(401, 'APIGW.0301', `Incorrect IAM authentication information: ${explain(failure)}`),
  unknownPath: () => new ApiFailure(404, 'APIGW.0101', 'The API does not exist or has not been published.'),
  wrongMethod: () => new ApiFailure(405, 'APIGW.0101', 'The API does not take this method.'),
  tooLarge: () => new ApiFailure(413, 'APIGW.0201', 'Request entity too large'),
  internal: () => new ApiFailure(500, 'CBC.0999', 'Other errors.'),
};

function explain(failure: { reason: string; message: string }): string {
  if (failure.message !== '') return failure.message;
  return failure.reason === 'missing' ? 'no token and no signature' : 'decrypt token fail';
}

/** 403: the caller is not a partner. */
export function accessDenied(): Failure {
  return new ApiFailure(403, 'CBC.0151', 'Access denied.');
}

/** 429: the caller sends too many requests, and has to wait. */
export function throttled({ limit, seconds }: ThrottleRule, verdict: ThrottleVerdict): Failure {
  const policy = `policy user over ratelimit,limit:${limit},time:${seconds} second`;
  return new ApiFailure(429, 'APIGW.0308', `The throttling threshold has been reached: ${policy}`, {
    headers: {
      'Retry-After': String(verdict.resetSeconds),
      RateLimit: `"default";r=${verdict.remaining};t=${verdict.resetSeconds}`,
      'RateLimit-Policy': `"default";q=${limit};w=${seconds}`,
    },
  });
}
