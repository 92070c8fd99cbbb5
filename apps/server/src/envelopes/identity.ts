import type { ErrorCode, Issue } from '@quotakit/contract';
import { ApiFailure } from '../errors.ts';
import type { Envelope } from './envelope.ts';

type Code = ErrorCode<'identity'>;

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Payload Too Large',
  500: 'Internal Server Error',
};

export const identity: Envelope<Code> = {
  body: ({ status, code, message }) => ({
    error: { code: status, title: TITLES[status] ?? 'Error', message, error_code: code },
  }),
  invalid: (issues) => new ApiFailure(400, 'IAM.0001', issues.map(sentence).join(' ')),
  malformed: (message) => new ApiFailure(400, 'IAM.0001', message),
  unauthenticated: () => unauthorized(),
  unknownPath: () => new ApiFailure(404, 'IAM.0011', 'The API does not exist.'),
  wrongMethod: () => new ApiFailure(405, 'IAM.0011', 'The API does not take this method.'),
  tooLarge: () => new ApiFailure(413, 'IAM.0201', 'The body is larger than 1 MiB.'),
  internal: () => new ApiFailure(500, 'IAM.0006', 'The server failed.'),
};

/** 401: the user, the proof or the scope is not right; which of them, is not told. */
export function unauthorized(): ApiFailure<Code> {
  return new ApiFailure(401, 'IAM.0101', 'The username or password is wrong.');
}

function sentence({ field, message }: Issue): string {
  if (field === '') return message;
  return `${field} ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
