import { Agent, request, type IncomingMessage } from 'node:http';
import { medianAndTail } from '../load.ts';
import type { Fire, Fired } from './fire.ts';

/** Charges over and over by callers that wait as long as a 503 tells them to. */
export async function fireWithPatience(
  port: number,
  { tokens, connections, milliseconds }: Fire,
): Promise<Fired> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  let refused = 0;
  const began = performance.now();
  const end = began + milliseconds;

  async function caller(place: number): Promise<void> {
    while (performance.now() < end) {
      const start = performance.now();
      const answer = await charge(port, agent, tokens[place % tokens.length]!);
      if (answer.statusCode === 201) {
        took.push(performance.now() - start);
        continue;
      }
      if (answer.statusCode !== 503) throw new Error(`A charge was answered with ${answer.statusCode}.`);
      refused += 1;
      const seconds = Number(answer.headers['retry-after']);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000 * (0.5 + Math.random())));
    }
  }

  await Promise.all(Array.from({ length: connections }, (_, place) => caller(place)));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { accepted: { perSecond: took.length / seconds, ...medianAndTail(took) }, refused };
}

function charge(port: number, agent: Agent, token: string): Promise<IncomingMessage> {
  const body = '{"amount":0.55}';
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'content-length': body.length,
  };
  return new Promise((resolve, reject) => {
    const options = { port, host: '127.0.0.1', path: '/api/v1/charges/', method: 'POST', headers, agent };
    const sent = request(options, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
