import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file below `root`, and its folder if it is not there. */
export function writeJson(root, file, content) {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(content, null, 2)}\n`);
}
