// Written by `node build/main.ts` from the contract. Edit spec/ instead.

import type { Client } from '../../client.ts';
import { op, type Operation } from '../../operation.ts';
import type { Refusal, Success, Unexpected } from '../../result.ts';
import type {
  AuthTokenAnswer,
  CreateAuthTokenRequest,
  IdentityError,
} from '../../types.ts';

/** The arguments of {@link createAuthToken}. */
export interface CreateAuthTokenArgs {
  query?: {
    /** Kept for clients of the vendor: the catalogue is always empty. */
    nocatalog?: boolean | undefined;
  } | undefined;
  body: CreateAuthTokenRequest;
}

/** The results of {@link createAuthToken}, by status. */
export type CreateAuthTokenResult =
  | Success<201, AuthTokenAnswer>
  | Refusal<400, IdentityError>
  | Refusal<401, IdentityError>
  | Refusal<413, IdentityError>
  | Refusal<500, IdentityError>
  | Unexpected;

/** What {@link createAuthToken} takes, gives and may answer, and who may call it. */
export interface CreateAuthToken {
  args: CreateAuthTokenArgs;
  data: AuthTokenAnswer;
  result: CreateAuthTokenResult;
  client: Client;
}

/**
 * Request a token.
 *
 * `POST /v3/auth/tokens`, as in the page "Obtaining a user token"
 */
export const createAuthToken: Operation<CreateAuthToken> =
  /*#__PURE__*/ op('createAuthToken', 'POST', '/v3/auth/tokens', [201, 400, 401, 413, 500], [[]], 'none');
