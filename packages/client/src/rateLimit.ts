/** What a server says of the limit that a call was counted under. */
export interface RateLimit {
  /** The name of the limit, such as `client-quota`. */
  readonly policy: string;
  /** Calls that each window allows; undefined where the server does not say. */
  readonly limit: number | undefined;
  /** Calls that are left in this window. */
  readonly remaining: number;
  /** Milliseconds until the window starts anew. */
  readonly resetAfter: number;
}

/** Reads `RateLimit: "name";r=9;t=30` and `RateLimit-Policy: "name";q=10;w=60`; undefined where no limit applied. */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const [, policy, remaining, seconds] =
    /^"(.*?)";r=(\d+);t=(\d+)/.exec(headers.get('ratelimit') ?? '') ?? [];
  if (policy === undefined) return undefined;
  const [, limit] = /;q=(\d+)/.exec(headers.get('ratelimit-policy') ?? '') ?? [];
  return {
    policy,
    limit: limit ? Number(limit) : undefined,
    remaining: Number(remaining),
    resetAfter: Number(seconds) * 1000,
  };
}
