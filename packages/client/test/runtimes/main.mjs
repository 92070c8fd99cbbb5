// The entry for the runtimes that take a program and its arguments.
import { run } from './assertions.mjs';

const [baseUrl] = globalThis.Deno ? globalThis.Deno.args : globalThis.process.argv.slice(2);
console.log(JSON.stringify(await run(baseUrl)));
