import { runnable, type Runnable } from '../bundle.ts';
import { RAW, type ClientSource } from '../contenders.ts';
import { type Answer, type Probe, PROBES, REQUEST_ID } from './list.ts';
import { Seen } from './seen.ts';

const BASE = 'http://x.test';
const NO_PAUSE = { 'content-type': 'application/json', 'x-request-id': REQUEST_ID, 'retry-after': '0' };

/** The probes that a client fails, by name. It is used with its defaults. */
export async function failedProbes(source: ClientSource): Promise<string[]> {
  const { fetch } = globalThis;
  const usual = new Switchboard();
  try {
    globalThis.fetch = usual.fetch;
    const client = await runnable(source, BASE);
    const failed: string[] = [];
    for (const probe of PROBES) {
      const board = probe.isReplaced ? new Switchboard() : usual;
      globalThis.fetch = board.fetch;
      if (!probe.isRight(await see(client, probe, board))) failed.push(probe.name);
    }
    return failed;
  } finally {
    globalThis.fetch = fetch;
  }
}

/** Raw fetch is no client that could make anything of an answer. */
export const isProbed = ({ name }: ClientSource): boolean => name !== RAW;

/** A fetch that answers as it is told, and keeps what it was asked. */
class Switchboard {
  answers: readonly Answer[] = [];
  sent: Request[] = [];

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    this.sent.push(input instanceof Request ? input : new Request(new URL(String(input), BASE), init));
    return responseOf(this.answers[Math.min(this.sent.length, this.answers.length) - 1]);
  };
}

async function see(client: Runnable, probe: Probe, board: Switchboard): Promise<Seen> {
  const { call = 'get', answers } = probe;
  board.answers = answers;
  board.sent = [];
  const id = 'id' in probe ? probe.id : 'a';
  try {
    const given = call === 'post' ? client.post({ amount: 0.5 }) : client[call](id as string);
    return new Seen(await given, undefined, board.sent);
  } catch (error) {
    return new Seen(undefined, error, board.sent);
  }
}

function responseOf(answer: Answer | undefined): Response {
  if (answer === undefined || answer === 'broken') throw new TypeError('fetch failed');
  const { status, text } = answer;
  return new Response(status === 204 ? null : text, { status, headers: NO_PAUSE });
}
