/** A service is at an address that calls may not go to. */
export class UpstreamRefused extends Error {
  override readonly name = 'UpstreamRefused';

  constructor(host: string) {
    super(`${host} is not at a public address. To allow it, add its address to QUOTAKIT_UPSTREAM_ALLOW.`);
  }
}

/** The refusal that an error of fetch wraps; undefined where it is another. */
export function refusalIn(error: unknown): UpstreamRefused | undefined {
  if (error instanceof UpstreamRefused) return error;
  return error instanceof Error && error.cause instanceof UpstreamRefused ? error.cause : undefined;
}
