import type { ChargeInput, RefusalReason } from '@quotakit/engine';
import { ApiFailure, AuthenticationFailure } from '../errors.ts';

const LIMIT_REACHED =
  'The limit of this credential is used up. Raise its limited_amount or use another credential.';

const NOT_ALLOWED =
  'The credential may not call this API. Use one whose allowed_api_ids include it or are empty.';

/** The failure that tells the caller why a charge was refused, and what to do. */
export function refusalOf(reason: RefusalReason, input: ChargeInput): ApiFailure | AuthenticationFailure {
  switch (reason) {
    case 'credential_expired':
      return new AuthenticationFailure('expired');
    case 'credential_disabled':
      return new ApiFailure(403, 'disabled', 'The credential is disabled.');
    case 'application_disabled':
      return new ApiFailure(403, 'disabled', 'The application is disabled.');
    case 'application_expired':
      return new ApiFailure(403, 'disabled', 'The application has expired.');
    case 'api_not_allowed':
      return new ApiFailure(401, 'token_mismatched', NOT_ALLOWED);
    case 'credential_limit_reached':
      return new ApiFailure(402, 'used_up', LIMIT_REACHED);
    case 'used_up':
      return new ApiFailure(402, 'used_up', usedUpMessage(input));
  }
}

function usedUpMessage({ application }: ChargeInput): string {
  return `Your balance is not sufficient for this request. ${remedy(application)}`;
}

function remedy({ wallet, allowConsumeGlobal }: ChargeInput['application']): string {
  if (wallet.scope === 'Global') return 'Top up the Global application.';
  if (allowConsumeGlobal) return 'Top up the application or the global balance.';
  return 'Top up the application, or allow it to consume the global balance.';
}
