import { decideCharge, micro, type ChargeDecision, type ChargeInput } from '@quotakit/engine';
import { ApiFailure, AuthenticationFailure } from '../../errors.ts';
import { isPast } from '../../time.ts';
import { locked, type Application, type BatchState, type Credential } from '../batch/state.ts';
import type { ChargeCommand, HoldCommand } from '../commands.ts';
import { refusalOf } from '../refusal.ts';

export type Paid = Extract<ChargeDecision, { outcome: 'paid' }>;

/** A decision to pay, and who pays. */
export interface Priced extends Paid {
  readonly credential: Credential;
  readonly own: Application;
}

/** Decides what a call costs and who pays, on what the earlier commands of the batch left. Throws the refusal. */
export function decidePrice(state: BatchState, command: ChargeCommand | HoldCommand): Priced {
  const facts = factsOf(state, command);
  if (command.kind === 'hold') assertCovers(facts.own, command.serviceId);
  const input = inputOf(state, facts, command);
  const decision = decideCharge(input);
  if (decision.outcome === 'refused') throw refusalOf(decision.reason, input);
  return { ...decision, ...facts };
}

/** A credential calls the service of its application; one of a Global application calls any. */
function assertCovers({ service_id: own }: Application, called: string | null): void {
  if (called === null || own === null || own === called) return;
  throw new ApiFailure(401, 'token_mismatched', 'The specified token is not for this service.');
}

type Facts = Pick<Priced, 'credential' | 'own'>;

/** The credential and its application; both may have been deleted since the token was looked up. */
function factsOf(state: BatchState, { spender }: ChargeCommand | HoldCommand): Facts {
  const credential = state.credentials.get(spender.credentialId);
  const own = state.applications.get(spender.applicationId);
  if (!credential || credential.deleted_at !== null || !own || own.deleted_at !== null) {
    throw new AuthenticationFailure('invalid');
  }
  return { credential, own };
}

function inputOf(
  state: BatchState,
  { credential, own }: Facts,
  { listPrice, apiId, at }: ChargeCommand | HoldCommand,
): ChargeInput {
  const { allowed_api_ids: allowed } = credential;
  return {
    listPrice,
    now: at,
    credential: {
      disabled: false,
      expiresAt: dateOf(credential.expired_at),
      mayCallApi: allowed.length === 0 || (apiId !== null && allowed.includes(apiId)),
      limit: credential.limited_micro,
      used: micro(credential.used_micro + credential.held_micro),
    },
    application: {
      disabled: own.disabled,
      expiresAt: dateOf(own.expired_at),
      allowConsumeGlobal: own.allow_consume_global,
      wallet: walletOf(state, own),
    },
    globalWallet: globalWallet(state, own, at),
    // A Global application is for no one service, and so has no discount.
    tiers: (own.service_id !== null && state.tiers.get(own.service_id)) || [],
    holdingMicro: state.holdings.get(own.user_id) ?? 0n,
  };
}

function globalWallet(state: BatchState, own: Application, now: Date): ChargeInput['globalWallet'] {
  const found = state.globals.get(own.user_id);
  if (own.scope === 'Global' || !found || found.disabled || isPast(found.expired_at, now)) return null;
  return walletOf(state, found);
}

function walletOf({ wallets }: BatchState, { id, scope }: Application) {
  const account = locked(wallets.get(id));
  return { applicationId: id, scope, available: micro(account.balance_micro - account.held_micro) };
}

function dateOf(moment: string | null): Date | null {
  return moment === null ? null : new Date(moment);
}
