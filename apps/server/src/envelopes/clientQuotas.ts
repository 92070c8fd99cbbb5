import type { ErrorCode } from '@quotakit/contract';
import { ApiFailure } from '../errors.ts';
import type { Envelope } from './envelope.ts';

type Code = ErrorCode<'client-quotas'>;
type Failure = ApiFailure<Code>;

export const clientQuotas: Envelope<Code> = {
  body: (failure) => ({ error_code: failure.code, error_msg: failure.message }),
  invalid: ([issue], operation) => invalidParameter(issue?.field.split('.')[0] || 'body', operation.id),
  malformed: (_message, operation) => invalidParameter('body', operation.id),
  unauthenticated: ({ reason, message }) => {
    if (reason === 'missing') {
      return new ApiFailure(401, 'APIG.1000', 'Token missing. Log in again or try again later.');
    }
    if (reason === 'signature') {
      return new ApiFailure(401, 'APIG.0301', `Incorrect IAM authentication information: ${message}`);
    }
    return new ApiFailure(401, 'APIG.1002', 'Incorrect token or token resolution failed');
  },
  unknownPath: () => new ApiFailure(404, 'APIG.0101', 'The API does not exist or has not been published.'),
  wrongMethod: () => new ApiFailure(405, 'APIG.0101', 'The API does not take this method.'),
  tooLarge: () => new ApiFailure(413, 'APIG.0201', 'Request entity too large'),
  internal: () => new ApiFailure(500, 'APIG.9999', 'System error'),
};

/** The operations on apps have a code of their own for what is not allowed. */
const APP_OPERATIONS = new Set(['createClientApp', 'listInstanceApps', 'getInstanceApp', 'getClientApp']);

/** 400: a parameter or a field of the body has a value that is not allowed. */
export function invalidParameter(name: string, operationId: string): Failure {
  const code = APP_OPERATIONS.has(operationId) ? 'APIG.2011' : 'APIG.2012';
  const message = `Invalid parameter value,parameterName:${name}. Please refer to the support documentation`;
  return new ApiFailure(400, code, message);
}

/** 403: the token or access key is not of the project in the address. */
export function otherProject(): Failure {
  return new ApiFailure(403, 'APIG.1005', 'No permissions to request this method');
}

/** 400: the instance has a client quota of this name. */
export function quotaNameTaken(): Failure {
  return new ApiFailure(400, 'APIG.3325', 'The API quota name already exists');
}

/** 400: the instance has a client app of this name. */
export function appNameTaken(): Failure {
  return new ApiFailure(400, 'APIG.3203', 'The app name already exists');
}

/** 400: an app is bound to a client quota already. */
export function alreadyBound(): Failure {
  return new ApiFailure(400, 'APIG.3309', 'The operation has already been performed');
}

/** 404: there is no such instance, or it is another project's. */
export function instanceNotFound(id: string): Failure {
  return new ApiFailure(404, 'APIG.3030', `The instance does not exist;id:${id}`);
}

/** 404: there is no such client quota, or it is another instance's. */
export function quotaNotFound(id: string): Failure {
  return new ApiFailure(404, 'APIG.3093', `App quota ${id} does not exist`);
}

/** As {@link quotaNotFound}, in the other words that operations on the apps of a quota use. */
export function quotaOfAppsNotFound(id: string): Failure {
  return new ApiFailure(404, 'APIG.3093', `The App quota ${id} does not exist`);
}

/** 404: there is no such app, it is another instance's, or it is not bound. */
export function appNotFound(id: string): Failure {
  return new ApiFailure(404, 'APIG.3004', `App ${id} does not exist`);
}

/** 404: there is no such app, or it is another instance's, where an operation is about the app itself. */
export function appUnknown(id: string): Failure {
  return new ApiFailure(404, 'APIG.3002', `App ${id} does not exist`);
}

/** 404: an app is bound to no client quota. */
export function quotaOfAppMissing(id: string): Failure {
  return new ApiFailure(404, 'APIG.3093', `The App quota of app ${id} does not exist`);
}
