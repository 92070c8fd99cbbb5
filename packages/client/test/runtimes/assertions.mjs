// What has to hold in every runtime. Imported from the packed package, so that its built files are what is judged.
import { bearer, ConfigError, createClient, getApplication, isStatus, TimeoutError } from '@quotakit/client';

/** Resolves to the names of the assertions that hold. */
export async function run(baseUrl) {
  const client = createClient({ baseUrl, auth: { platformToken: bearer('secret-token') } });
  const get = (id, options) => getApplication(client, { path: { id } }, options);
  const failure = (call) => call.then(() => undefined).catch((error) => error);
  const held = [];
  const holds = (name, isTrue) => void (isTrue && held.push(name));

  holds('auth', (await get('ok')).authorization === 'Bearer secret-token');
  const missing = await failure(get('missing'));
  holds('typed 404', isStatus(missing, getApplication, 404) && missing.requestId === 'request-1');
  holds('retry', (await get('busy').result()).meta.attempts === 2);
  holds('timeout', (await failure(get('slow', { timeout: 50 }))) instanceof TimeoutError);
  const controller = new AbortController();
  const aborted = failure(get('slow', { signal: controller.signal }));
  controller.abort('enough');
  holds('abort', (await aborted) === 'enough');
  holds('path guard', (await failure(get('..'))) instanceof ConfigError);
  return held;
}
