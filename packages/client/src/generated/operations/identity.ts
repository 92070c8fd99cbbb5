// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import { op } from '../../operation.ts';
import type { Operation as CreateAuthTokenOperation } from './identity/createAuthToken.ts';

export type { Args as CreateAuthTokenArgs, Result as CreateAuthTokenResult, Types as CreateAuthToken } from './identity/createAuthToken.ts';

/**
 * Request a token.
 *
 * `POST /v3/auth/tokens`, as in the page "Obtaining a user token", for any client
 */
export const createAuthToken: CreateAuthTokenOperation =
  /*#__PURE__*/ op('createAuthToken', 'POST', '/v3/auth/tokens', [201, 400, 401, 413, 500], [[]], 'none');
