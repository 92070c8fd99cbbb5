import type { Context } from '../context.ts';
import { metering } from '../envelopes/metering.ts';
import { ApiFailure, AuthenticationFailure } from '../errors.ts';
import type { Answered } from './commands.ts';

/** What became of one item of a batch. */
export interface ItemResult<Value> {
  readonly status: number;
  readonly replayed: boolean;
  readonly made: Value | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Settles the items of a batch: one that fails leaves the others alone. */
export async function settleItems<Value>(
  commands: readonly (() => Promise<Answered<Value>>)[],
  context: Context,
): Promise<ItemResult<Value>[]> {
  const leave = context.admission.enter(commands.length - 1);
  try {
    const settled = await Promise.allSettled(commands.map((command) => command()));
    return settled.map((outcome) => {
      if (outcome.status === 'rejected') return refused(failureOf(outcome.reason, context));
      const { value, replayed } = outcome.value;
      return { status: 201, replayed, made: value, error: null };
    });
  } finally {
    leave();
  }
}

function refused({ status, code, message }: ApiFailure): ItemResult<never> {
  return { status, replayed: false, made: null, error: { code, message } };
}

function failureOf(error: unknown, { logger, requestId }: Context): ApiFailure {
  if (error instanceof ApiFailure) return error;
  if (error instanceof AuthenticationFailure) return metering.unauthenticated(error);
  logger.error({ requestId, err: error }, 'An item of a batch failed.');
  return metering.internal();
}

export function countsOf(results: readonly ItemResult<unknown>[]): { succeeded: number; failed: number } {
  const succeeded = results.filter(({ error }) => error === null).length;
  return { succeeded, failed: results.length - succeeded };
}
