import type { EndMessage, Given, Result, TaskMessage, TaskName } from '../server/messages.ts';

const SCRIPT = '/run/server.js';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let asked = 0;

/** Gives the server in the page a task. The first task loads it; every part of the page shares it. */
export function ask<Name extends TaskName>(name: Name, given: Given<Name>): Promise<Result<Name>> {
  worker ??= start();
  asked += 1;
  const number = asked;
  const ended = Promise.withResolvers<unknown>();
  waiting.set(number, ended);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage({ number, name, given } satisfies TaskMessage);
  return ended.promise as Promise<Result<Name>>;
}

function start(): Worker {
  const made = new Worker(SCRIPT, { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<EndMessage>) => settle(data));
  made.addEventListener('error', ({ message }) => fail(message || SCRIPT));
  return made;
}

function settle(end: EndMessage): void {
  const task = waiting.get(end.number);
  waiting.delete(end.number);
  if (end.ok) task?.resolve(end.result);
  else task?.reject(new Error(end.message));
}

/** A worker that could not be loaded answers nothing. */
function fail(message: string): void {
  for (const { reject } of waiting.values()) reject(new Error(message));
  waiting.clear();
  worker?.terminate();
  worker = undefined;
}
