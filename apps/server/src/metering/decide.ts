import { decideCharge, micro, type ChargeDecision, type ChargeInput, type Micro } from '@quotakit/engine';
import type { Selectable } from 'kysely';
import type { Transaction } from '../database/database.ts';
import type { ApplicationTable } from '../database/tables/metering.ts';
import { AuthenticationFailure } from '../errors.ts';
import { LockedAccounts } from '../ledger/accounts.ts';
import { isPast } from '../time.ts';
import { loadDiscountInput } from './discountInput.ts';

/** The credential that wants to spend. */
export interface Spender {
  readonly userId: string;
  readonly credentialId: string;
  readonly applicationId: string;
}

/** What one charge would cost, and when. */
export interface Price {
  readonly listPrice: Micro;
  readonly at: Date;
}

/** A decision and the facts that it rests on. */
export interface Decided {
  readonly input: ChargeInput;
  readonly decision: ChargeDecision;
}

/** Locks every account that a charge of this spender may touch, until the transaction ends. */
export async function lockAccounts(transaction: Transaction, spender: Spender): Promise<LockedAccounts> {
  const wallets = await transaction
    .selectFrom('application')
    .select('id')
    .where('user_id', '=', spender.userId)
    .where('deleted_at', 'is', null)
    .where((where) =>
      where.or([
        where('id', '=', spender.applicationId),
        where.and([where('scope', '=', 'Global'), where('type', '=', 'Usage')]),
      ]),
    )
    .execute();
  const applicationIds = wallets.map((wallet) => wallet.id);
  if (!applicationIds.includes(spender.applicationId)) throw new AuthenticationFailure('invalid');
  return LockedAccounts.lock(transaction, {
    userId: spender.userId,
    applicationIds,
    kind: 'consumed',
  });
}

/** Decides a charge. The accounts are locked, so that what is read here stays true until the commit. */
export async function decide(
  transaction: Transaction,
  accounts: LockedAccounts,
  spender: Spender,
  price: Price,
): Promise<Decided> {
  const credential = await lockCredential(transaction, spender);
  const applications = await readApplications(transaction, accounts, spender.userId);
  const own = applications.find((application) => application.id === spender.applicationId);
  if (!credential || !own) throw new AuthenticationFailure('invalid');
  const input: ChargeInput = {
    listPrice: price.listPrice,
    now: price.at,
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
      wallet: walletOf(accounts, own),
    },
    globalWallet: globalWallet(accounts, applications, own, price.at),
    ...(await loadDiscountInput(transaction, spender.userId, own.service_id)),
  };
  return { input, decision: decideCharge(input) };
}

type Application = Selectable<ApplicationTable>;

function lockCredential(transaction: Transaction, { userId, credentialId }: Spender) {
  return transaction
    .selectFrom('credential')
    .select(['expired_at', 'limited_micro', 'used_micro', 'held_micro'])
    .where('user_id', '=', userId)
    .where('id', '=', credentialId)
    .where('deleted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

function readApplications(
  transaction: Transaction,
  accounts: LockedAccounts,
  userId: string,
): Promise<Application[]> {
  return transaction
    .selectFrom('application')
    .selectAll()
    .where('user_id', '=', userId)
    .where('id', 'in', accounts.applicationIds())
    .where('deleted_at', 'is', null)
    .execute();
}

function globalWallet(
  accounts: LockedAccounts,
  applications: readonly Application[],
  own: Application,
  now: Date,
): ChargeInput['globalWallet'] {
  const found = applications.find(
    (application) => application.scope === 'Global' && application.id !== own.id,
  );
  if (own.scope === 'Global' || !found || found.disabled || isPast(found.expired_at, now)) return null;
  return walletOf(accounts, found);
}

function walletOf(accounts: LockedAccounts, { id, scope }: Application) {
  const account = accounts.wallet(id);
  return { applicationId: id, scope, available: micro(account.balance_micro - account.held_micro) };
}

function dateOf(moment: string | null): Date | null {
  return moment === null ? null : new Date(moment);
}
