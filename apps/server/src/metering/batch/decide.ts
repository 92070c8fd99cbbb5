import {
  decideCharge,
  micro,
  toCredits,
  toFraction,
  type ChargeDecision,
  type ChargeInput,
} from '@quotakit/engine';
import { ApiFailure, AuthenticationFailure } from '../../errors.ts';
import { isPast, toTimestamp } from '../../time.ts';
import { refusalOf } from '../refusal.ts';
import type { ChargeAnswer, ChargeCommand } from './command.ts';
import { answerId, type Account, type Application, type BatchState, type Credential } from './state.ts';
import type { BatchWrites } from './write.ts';

/**
 * Decides one command on what the earlier ones of its batch left, and notes what is to be written. Throws the refusal,
 * and then notes nothing.
 */
export function decideCommand(state: BatchState, writes: BatchWrites, command: ChargeCommand): ChargeAnswer {
  const kept = keptAnswer(state, command);
  // Writing the parsed text again gives the same bytes: it was written by the same means.
  if (kept !== undefined) return { charge: JSON.parse(kept) as ChargeAnswer['charge'], replayed: true };
  const facts = factsOf(state, command);
  const input = inputOf(state, facts, command);
  const decision = decideCharge(input);
  if (decision.outcome === 'refused') throw refusalOf(decision.reason, input);
  const charge = pay(state, writes, facts.credential, command, decision);
  keep(state, writes, command, charge);
  return { charge, replayed: false };
}

function keptAnswer({ answers }: BatchState, { spender, key }: ChargeCommand): string | undefined {
  const kept = key ? answers.get(answerId(spender.userId, key.key)) : undefined;
  if (kept && kept.requestHash !== key?.requestHash) {
    throw new ApiFailure(
      422,
      'idempotency_key_reused',
      'This Idempotency-Key was used with another body. Send a new key.',
    );
  }
  return kept?.body;
}

interface Facts {
  readonly credential: Credential;
  readonly own: Application;
}

/** The credential and its application; both may have been deleted since the token was looked up. */
function factsOf(state: BatchState, { spender }: ChargeCommand): Facts {
  const credential = state.credentials.get(spender.credentialId);
  const own = state.applications.get(spender.applicationId);
  if (!credential || !own) throw new AuthenticationFailure('invalid');
  return { credential, own };
}

function inputOf(
  state: BatchState,
  { credential, own }: Facts,
  { listPrice, at }: ChargeCommand,
): ChargeInput {
  return {
    listPrice,
    now: at,
    credential: {
      disabled: false,
      expiresAt: dateOf(credential.expired_at),
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

function locked(account: Account | undefined): Account {
  if (!account) throw new Error('The account is not among those that the batch locked.');
  return account;
}

type Paid = Extract<ChargeDecision, { outcome: 'paid' }>;

function pay(
  state: BatchState,
  writes: BatchWrites,
  credential: Credential,
  { spender, listPrice, key, traceId, at }: ChargeCommand,
  { wallet, price, discountPpm }: Paid,
): ChargeAnswer['charge'] {
  const from = locked(state.wallets.get(wallet.applicationId));
  const to = locked(state.consumed.get(spender.userId));
  // All that may throw comes first: a command that fails must leave no trace in the batch.
  const balances = [micro(from.balance_micro - price), micro(to.balance_micro + price)] as const;
  const used = micro(credential.used_micro + price);
  [from.balance_micro, to.balance_micro] = balances;
  from.spent = micro(from.spent + price);
  credential.used_micro = used;
  credential.spent = micro(credential.spent + price);
  const id = crypto.randomUUID();
  const created = toTimestamp(at);
  writes.charges.push({ id, spender, wallet, price, discountPpm, listPrice, traceId, created });
  // A discount of 100 % leaves nothing to move.
  if (price > 0n)
    writes.entries.push({
      from,
      to,
      price,
      balances,
      chargeId: id,
      key: key?.key ?? null,
      traceId,
      created,
    });
  return {
    id,
    amount: toCredits(price),
    list_price: toCredits(listPrice),
    discount: toFraction(discountPpm),
    application_id: wallet.applicationId,
    scope: wallet.scope,
    remaining_amount: toCredits(from.balance_micro),
    credential_id: spender.credentialId,
    trace_id: traceId,
    created_at: created,
  };
}

function keep(
  { answers }: BatchState,
  writes: BatchWrites,
  { spender: { userId }, key, at }: ChargeCommand,
  charge: ChargeAnswer['charge'],
): void {
  if (!key) return;
  const body = JSON.stringify(charge);
  answers.set(answerId(userId, key.key), { requestHash: key.requestHash, body });
  writes.answers.push({ userId, ...key, body, at });
}

function dateOf(moment: string | null): Date | null {
  return moment === null ? null : new Date(moment);
}
