import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const STAGE = fileURLToPath(new URL('stage.mjs', import.meta.url));

/** Loads a module that generates something, in a process of its own. */
export async function startGenerator(module) {
  const child = fork(STAGE, [module]);
  await once(child, 'message');
  return {
    async run(name) {
      child.send(name);
      const [{ result, problem }] = await once(child, 'message');
      if (problem) throw new Error(problem);
      return result;
    },
    close: () => child.disconnect(),
  };
}
