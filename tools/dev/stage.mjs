// A process that keeps one generator loaded and runs one of its functions whenever it is asked to.
import { pathToFileURL } from 'node:url';

const generator = await import(pathToFileURL(process.argv[2]).href);
process.on('message', async (name) => {
  try {
    process.send({ result: await generator[name]() });
  } catch (error) {
    process.send({ problem: error instanceof Error ? error.message : String(error) });
  }
});
// Whoever asked is gone: so is the use of what is under way.
process.on('disconnect', () => process.exit());
process.send({ result: 'loaded' });
