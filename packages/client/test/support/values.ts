import { bearer, createClient, akSk, xAuthToken, type Client, type SchemeName } from '../../src/index.ts';

export const PLATFORM_TOKEN = `platform-v1-${'a1'.repeat(32)}`;
export const CREDENTIAL_TOKEN = `sk-${'b2'.repeat(24)}`;
export const X_AUTH_TOKEN = 'MIIx-auth-token';
export const KEY = { ak: 'AKIDEXAMPLE123456789', sk: 'SecretKeySecretKeySecretKeySecretKey1234' };

/** A client with an entry for every scheme. */
export function fullClient(
  baseUrl: string,
  options: Omit<Parameters<typeof createClient>[0], 'baseUrl' | 'auth'> = {},
): Client<SchemeName> {
  return createClient({
    ...options,
    baseUrl,
    auth: {
      platformToken: bearer(PLATFORM_TOKEN),
      credentialToken: bearer(CREDENTIAL_TOKEN),
      xAuthToken: xAuthToken(X_AUTH_TOKEN),
      akSk: akSk(KEY),
    },
  });
}

export const application = {
  id: '107f8d0f-e465-4a7e-a49e-d633d26f7aa2',
  remaining_amount: 0.5,
};

export const usedUp = {
  error: { code: 'used_up', message: 'No balance covers this charge. Top up the application.' },
  trace_id: '5f0c9a4e-0000-4000-8000-000000000001',
};

/** Everything that a program could print of a value. */
export async function printed(value: unknown): Promise<string> {
  const { inspect } = await import('node:util');
  return [inspect(value, { depth: 9, showHidden: true }), JSON.stringify(value), String(value)].join('\n');
}
