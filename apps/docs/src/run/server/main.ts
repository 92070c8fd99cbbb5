// The worker that runs the server in the reader's page.
import { validateResponse } from '@quotakit/contract';
import type { EndMessage, ReceivedResponse, SentRequest, TaskMessage, Tasks } from './messages.ts';
import { openServer, type PageServer } from './open.ts';

let opening: Promise<PageServer> | undefined;

const tasks: Tasks = {
  demo: async () => (await server()).values,
  request: async (sent) => answer(await server(), sent),
  check: async ({ id, status, body, headers }) => validateResponse(id, status, body, headers),
  async reset() {
    const before = await opening?.catch(() => undefined);
    opening = undefined;
    await before?.close();
    return null;
  },
};

addEventListener('message', ({ data }: MessageEvent<TaskMessage>) => {
  void carryOut(data).then((end) => postMessage(end));
});

async function carryOut({ number, name, given }: TaskMessage): Promise<EndMessage> {
  try {
    return { number, ok: true, result: await tasks[name](given as never) };
  } catch (error) {
    return { number, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** The running server; a start that failed is tried again. */
function server(): Promise<PageServer> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<PageServer> {
  const response = await fetch(new URL('./data.tgz', import.meta.url));
  if (!response.ok) throw new Error(`The demo data could not be loaded: ${response.status}.`);
  const dump = new Blob([await response.arrayBuffer()], { type: 'application/x-gzip' });
  // The script lies in a folder of the site's root.
  return openServer(dump, new URL('..', import.meta.url).href.replace(/\/$/, ''));
}

async function answer({ app }: PageServer, sent: SentRequest): Promise<ReceivedResponse> {
  const { method, url, headers, body } = sent;
  const request = new Request(url, { method, headers, ...(body !== undefined && { body }) });
  const began = performance.now();
  const response = await app.fetch(request);
  const text = await response.text();
  const milliseconds = performance.now() - began;
  return { status: response.status, headers: Object.fromEntries(response.headers), text, milliseconds };
}
