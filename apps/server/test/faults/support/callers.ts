/** What became of a charge with a key of its own: `unknown` where no answer came, or one that says nothing. */
export type Fate = 'charged' | 'unknown';

/** Many callers that charge over and over, and remember what they were told. */
export interface Callers {
  /** By Idempotency-Key. */
  readonly fates: ReadonlyMap<string, Fate>;
  /** How often each status was answered; 0 is no answer. */
  readonly statuses: ReadonlyMap<number, number>;
  /** The longest that a request took, in milliseconds. */
  readonly longest: () => number;
  /** Charges until `until` says so. */
  run(api: string, until: () => boolean): Promise<void>;
  /** Sends again, with its key, what has no known fate. Throws where one is not charged. */
  settle(api: string): Promise<void>;
}

const CALLERS = 24;

/** Callers that use these tokens in turn. */
export function createCallers(tokens: readonly string[]): Callers {
  const fates = new Map<string, Fate>();
  const statuses = new Map<number, number>();
  const tokenOf = new Map<string, string>();
  let longest = 0;

  async function charge(api: string, key: string): Promise<number> {
    const began = performance.now();
    try {
      const response = await fetch(`${api}/api/v1/charges/`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${tokenOf.get(key)}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: '{"amount":0.000001}',
      });
      const body = (await response.json()) as { id?: string; error?: { code: string } };
      if (response.status === 201) fates.set(key, 'charged');
      else if (body.error === undefined) throw new Error('A refusal has no envelope.');
      return response.status;
    } catch (error) {
      if (error instanceof TypeError || error instanceof SyntaxError) return 0;
      throw error;
    } finally {
      longest = Math.max(longest, performance.now() - began);
    }
  }

  async function caller(api: string, until: () => boolean, place: number): Promise<void> {
    while (!until()) {
      const key = crypto.randomUUID();
      tokenOf.set(key, tokens[place % tokens.length]!);
      fates.set(key, 'unknown');
      const status = await charge(api, key);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      // Where nothing answers, there is no hurry.
      if (status !== 201) await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Takes keys from the list until none is left. All at once would be more than the server has in hand: 503. */
  async function sendAgain(api: string, open: string[]): Promise<void> {
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      const status = await charge(api, key);
      if (status !== 201) throw new Error(`A charge that was sent again was answered with ${status}.`);
    }
  }

  return {
    fates,
    statuses,
    longest: () => longest,
    async run(api, until) {
      await Promise.all(Array.from({ length: CALLERS }, (_, place) => caller(api, until, place)));
    },
    async settle(api) {
      const open = [...fates].filter(([, fate]) => fate === 'unknown').map(([key]) => key);
      await Promise.all(Array.from({ length: CALLERS }, () => sendAgain(api, open)));
    },
  };
}
