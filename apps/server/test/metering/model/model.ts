import type { Step } from './step.ts';

type WalletName = 'own' | 'global';

interface ModelHold {
  readonly list: bigint;
  readonly amount: bigint;
  readonly wallet: WalletName;
  state: 'Held' | 'Captured' | 'Released' | 'Expired';
  expires: number;
}

/** What a step comes to: what was made, or the code of the refusal. */
export type Outcome = string;

/**
 * What should happen, in the plainest way: numbers in maps, one step after the other. It knows nothing of the engine
 * that it judges.
 */
export class Model {
  readonly balances: Record<WalletName, bigint>;
  readonly #discountPercent: bigint;
  readonly #holds: ModelHold[] = [];
  readonly #answers = new Map<string, { asked: string; outcome: Outcome }>();
  #allowGlobal = false;
  #disabled = false;
  #limit: bigint | null = null;
  #used = 0n;
  #now: number;

  constructor(balances: Record<WalletName, bigint>, discountPercent: bigint, now: number) {
    this.balances = { ...balances };
    this.#discountPercent = discountPercent;
    this.#now = now;
  }

  get holdCount(): number {
    return this.#holds.length;
  }

  /** Whether a limit leaves room for what is used and held: a lower one cannot be set. */
  allowsLimit(limit: bigint | null): boolean {
    return limit === null || limit >= this.#used + this.#held();
  }

  take(step: Step): Outcome {
    switch (step.kind) {
      case 'topUp':
        this.balances[step.wallet] += step.amount;
        return 'done';
      case 'charge':
        return this.#once(step.key, `charge ${step.amount}`, () => this.#charge(step.amount));
      case 'hold':
        return this.#once(step.key, `hold ${step.amount} ${step.lasts}`, () => this.#hold(step));
      case 'capture':
        return this.#capture(this.#holds[step.place], step.amount);
      case 'release':
        return this.#release(this.#holds[step.place]);
      case 'extend':
        return this.#extend(this.#holds[step.place], step.lasts);
      case 'wait':
        this.#now += step.milliseconds;
        for (const hold of this.#holds) {
          if (hold.state === 'Held' && hold.expires <= this.#now) hold.state = 'Expired';
        }
        return 'done';
      case 'allowGlobal':
        this.#allowGlobal = step.value;
        return 'done';
      case 'disable':
        this.#disabled = step.value;
        return 'done';
      case 'limit':
        this.#limit = step.amount;
        return 'done';
    }
  }

  #once(key: string | null, asked: string, act: () => Outcome): Outcome {
    const kept = key === null ? undefined : this.#answers.get(key);
    if (kept) return kept.asked === asked ? kept.outcome : 'idempotency_key_reused';
    const outcome = act();
    if (key !== null && outcome.startsWith('made')) this.#answers.set(key, { asked, outcome });
    return outcome;
  }

  #decide(list: bigint): { wallet: WalletName; price: bigint } | { refusal: string } {
    if (this.#disabled) return { refusal: 'disabled' };
    const price = (list * (100n - this.#discountPercent) + 50n) / 100n;
    if (this.#limit !== null && this.#used + this.#held() + price > this.#limit)
      return { refusal: 'used_up' };
    if (this.#available('own') >= price) return { wallet: 'own', price };
    if (this.#allowGlobal && this.#available('global') >= price) return { wallet: 'global', price };
    return { refusal: 'used_up' };
  }

  #charge(list: bigint): Outcome {
    const decision = this.#decide(list);
    if ('refusal' in decision) return decision.refusal;
    return this.#pay(decision.wallet, decision.price);
  }

  #pay(wallet: WalletName, price: bigint): Outcome {
    this.balances[wallet] -= price;
    this.#used += price;
    return `made charge of ${price} by ${wallet}, left ${this.balances[wallet]}`;
  }

  #hold({ amount: list, lasts }: { amount: bigint; lasts: number }): Outcome {
    const decision = this.#decide(list);
    if ('refusal' in decision) return decision.refusal;
    const { wallet, price } = decision;
    this.#holds.push({ list, amount: price, wallet, state: 'Held', expires: this.#now + lasts });
    return `made hold of ${price} by ${wallet}`;
  }

  #capture(hold: ModelHold | undefined, amount: bigint | null): Outcome {
    if (!hold) return 'not_found';
    if (hold.state !== 'Held') return 'hold_ended';
    const list = amount ?? hold.list;
    if (list > hold.list) return 'bad_request';
    hold.state = 'Captured';
    return this.#pay(hold.wallet, (list * (100n - this.#discountPercent) + 50n) / 100n);
  }

  #release(hold: ModelHold | undefined): Outcome {
    if (!hold) return 'not_found';
    if (hold.state === 'Released') return 'released';
    if (hold.state !== 'Held') return 'hold_ended';
    hold.state = 'Released';
    return 'released';
  }

  #extend(hold: ModelHold | undefined, lasts: number): Outcome {
    if (!hold) return 'not_found';
    if (hold.state !== 'Held') return 'hold_ended';
    hold.expires = Math.max(hold.expires, this.#now + lasts);
    return 'extended';
  }

  #held(wallet?: WalletName): bigint {
    return this.#holds
      .filter((hold) => hold.state === 'Held' && (wallet === undefined || hold.wallet === wallet))
      .reduce((sum, { amount }) => sum + amount, 0n);
  }

  #available(wallet: WalletName): bigint {
    return this.balances[wallet] - this.#held(wallet);
  }
}
