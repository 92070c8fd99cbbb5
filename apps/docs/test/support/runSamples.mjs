// Runs modules in turn, and prints for each, as a line of JSON, what became of it. Their names are the arguments.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) {
  const name = path.parse(file).name;
  try {
    await import(pathToFileURL(file).href);
    console.log(JSON.stringify({ name, outcome: 'success' }));
  } catch (error) {
    const { status, documented, code, message } = error;
    console.log(JSON.stringify({ name, outcome: error.name, status, documented, code, message }));
  }
}
