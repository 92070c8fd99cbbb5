import { micro, parseCredits } from '@quotakit/engine';
import type { Charge, Hold } from '@quotakit/types';
import { ApiFailure } from '../../../src/errors.ts';
import { grant } from '../../../src/ledger/grant.ts';
import type { IdempotencyKey } from '../../../src/metering/commands.ts';
import { expireHolds } from '../../../src/metering/expireHolds.ts';
import { createMeter, type Meter } from '../../../src/metering/meter.ts';
import { createPayer, setApplication, type Payer } from '../../support/payer.ts';
import type { TestServer } from '../../support/server.ts';
import type { Outcome } from './model.ts';
import type { Step } from './step.ts';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

/** What is judged: a payer of a real server, which takes the same steps as the model. */
export class Subject {
  readonly server: TestServer;
  readonly payer: Payer;
  readonly holdIds: string[] = [];
  readonly #meters: readonly Meter[];
  #turn = 0;
  #now: number;

  constructor(server: TestServer, payer: Payer, meters: readonly Meter[], now: number) {
    this.server = server;
    this.payer = payer;
    this.#meters = meters;
    this.#now = now;
  }

  /** A payer with 10 credits and 10 of a Global application, who holds so many $ACE. */
  static async create(
    server: TestServer,
    { tokens, meters }: { tokens: number; meters: number },
  ): Promise<Subject> {
    const payer = await createPayer(server, { own: 10, global: 10, tokens });
    await setApplication(server, payer, { allow_consume_global: false });
    const made = Array.from({ length: meters }, () => createMeter(server.database));
    return new Subject(server, payer, made, server.services.clock.now().getTime());
  }

  /** Takes a step, and says what it came to. */
  async take(step: Step): Promise<Outcome> {
    try {
      return await this.#carryOut(step);
    } catch (error) {
      if (error instanceof ApiFailure) return error.code;
      throw error;
    }
  }

  async #carryOut(step: Step): Promise<Outcome> {
    const { database, services } = this.server;
    const meter = this.#meters[this.#turn++ % this.#meters.length]!;
    switch (step.kind) {
      case 'topUp':
        await this.#topUp(step.wallet, step.amount);
        return 'done';
      case 'charge': {
        const command = this.#command(step.key, `charge ${step.amount}`);
        const listPrice = micro(step.amount);
        return this.#made((await meter.charge({ ...command, kind: 'charge', listPrice, apiId: null })).value);
      }
      case 'hold': {
        const { value, replayed } = await meter.hold({
          ...this.#command(step.key, `hold ${step.amount} ${step.lasts}`),
          kind: 'hold',
          listPrice: micro(step.amount),
          apiId: null,
          serviceId: null,
          description: null,
          lastsMilliseconds: step.lasts,
        });
        if (!replayed) this.holdIds.push(value.id);
        return `made hold of ${parseCredits(value.amount)} by ${this.#walletOf(value)}`;
      }
      case 'capture': {
        const call = { apiId: null, serviceId: null, statusCode: 200, elapsedMilliseconds: 0 };
        const listPrice = step.amount === null ? null : micro(step.amount);
        const command = { ...this.#onHold(step.place), kind: 'capture', listPrice, call } as const;
        return this.#made((await meter.capture(command)).value);
      }
      case 'release':
        await meter.release({ ...this.#onHold(step.place), kind: 'release', state: 'Released', call: null });
        return 'released';
      case 'extend': {
        const longer = { kind: 'extend', lastsMilliseconds: step.lasts } as const;
        await meter.extend({ ...this.#onHold(step.place), ...longer });
        return 'extended';
      }
      case 'wait':
        this.#now += step.milliseconds;
        await expireHolds({ database, meter, logger: services.logger }, new Date(this.#now));
        return 'done';
      case 'allowGlobal':
        await setApplication(this.server, this.payer, { allow_consume_global: step.value });
        return 'done';
      case 'disable':
        await setApplication(this.server, this.payer, { disabled: step.value });
        return 'done';
      case 'limit':
        await database
          .updateTable('credential')
          .set({ limited_micro: step.amount })
          .where('id', '=', this.payer.credentialId)
          .execute();
        return 'done';
    }
  }

  async #topUp(wallet: 'own' | 'global', amount: bigint): Promise<void> {
    const { userId, applicationId, globalApplicationId } = this.payer;
    await this.server.database.transaction().execute((transaction) =>
      grant(transaction, {
        userId,
        applicationId: wallet === 'own' ? applicationId : globalApplicationId,
        amount: micro(amount),
        traceId: crypto.randomUUID(),
        at: new Date(this.#now),
      }),
    );
  }

  #command(key: string | null, asked: string) {
    const common = {
      spender: { ...this.payer, tokenHash: null },
      traceId: crypto.randomUUID(),
      at: new Date(this.#now),
    };
    const idempotency: IdempotencyKey | null = key === null ? null : { key, keptAs: key, requestHash: asked };
    return { ...common, key: idempotency };
  }

  #onHold(place: number) {
    return { ...this.#command(null, ''), holdId: this.holdIds[place] ?? UNKNOWN };
  }

  #made(charge: Charge): Outcome {
    const left = parseCredits(charge.remaining_amount);
    return `made charge of ${parseCredits(charge.amount)} by ${this.#walletOf(charge)}, left ${left}`;
  }

  #walletOf({ application_id: id }: Charge | Hold): 'own' | 'global' {
    return id === this.payer.applicationId ? 'own' : 'global';
  }
}
