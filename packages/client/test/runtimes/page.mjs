// The entry for a browser, on a page of the server itself.
import { run } from './assertions.mjs';

globalThis.held = run(location.origin);
