import type { ErrorCode, Issue } from '@quotakit/contract';
import { ApiFailure } from '../errors.ts';
import type { Envelope } from './envelope.ts';

type Code = ErrorCode<'platform'>;
type Failure = ApiFailure<Code>;

export const platform: Envelope<Code> = {
  body: (failure) => ({
    detail: failure.message,
    code: failure.code,
    ...(failure.issues.length > 0 && { errors: byField(failure.issues) }),
  }),
  invalid: (issues) => new ApiFailure(400, 'invalid', 'The request is not valid.', { issues }),
  malformed: (message) => new ApiFailure(400, 'invalid', message),
  unauthenticated: (failure) =>
    failure.reason === 'missing'
      ? new ApiFailure(401, 'not_authenticated', 'Authentication credentials were not provided.')
      : new ApiFailure(401, 'authentication_failed', 'Invalid platform token'),
  unknownPath: () => new ApiFailure(404, 'not_found', 'Not found.'),
  wrongMethod: () => new ApiFailure(405, 'method_not_allowed', 'The path does not take this method.'),
  tooLarge: () => new ApiFailure(413, 'payload_too_large', 'The body is larger than 1 MiB.'),
  internal: () =>
    new ApiFailure(500, 'internal_error', 'The server failed. Report the X-Request-Id of this response.'),
};

/** 404: there is no such item, or it is another user's. */
export function notFound(): Failure {
  return new ApiFailure(404, 'not_found', 'Not found.');
}

/** 403: the request names another user. */
export function permissionDenied(): Failure {
  return new ApiFailure(403, 'permission_denied', 'You do not have permission to perform this action.');
}

/** 409: the item exists already. */
export function duplication(message: string): Failure {
  return new ApiFailure(409, 'duplication', message);
}

/** 400: one field of the body has the documented form but not a possible value. */
export function invalidField(field: string, message: string): Failure {
  const issue: Issue = { location: 'body', field, message, keyword: 'value' };
  return new ApiFailure(400, 'invalid', 'The request is not valid.', { issues: [issue] });
}

/** 400: one parameter of the query has the documented form but not a possible value. */
export function invalidParameter(field: string, message: string) {
  const issue: Issue = { location: 'query', field, message, keyword: 'value' };
  return new ApiFailure(400, 'invalid', 'The request is not valid.', { issues: [issue] });
}

/** A field can have any name, such as `toString`. */
function byField(issues: readonly Issue[]): Record<string, string[]> {
  const errors = new Map<string, string[]>();
  for (const { field, message } of issues) {
    const name = field || 'non_field_errors';
    errors.set(name, [...(errors.get(name) ?? []), message]);
  }
  return Object.fromEntries(errors);
}
