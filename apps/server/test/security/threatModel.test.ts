import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../../..');

describe('the threat model', () => {
  it('names only tests that exist', async () => {
    const guide = await readFile(
      path.join(ROOT, 'apps/docs/src/content/docs/guides/threat-model.mdx'),
      'utf8',
    );
    const named = [...guide.matchAll(/`([a-zA-Z-]+\/(?:[\w.*/-]*))`|`(\w+\.test\.ts)`/g)].map(
      ([, inFolder, alone]) => inFolder ?? alone ?? '',
    );
    expect(named.length).toBeGreaterThan(15);
    const missing = named.filter((name) => {
      if (name.startsWith('tools/')) return globSync(name, { cwd: ROOT }).length === 0;
      if (name.startsWith('apps/')) return !existsSync(path.join(ROOT, name));
      return !existsSync(path.join(import.meta.dirname, '..', name));
    });
    expect(missing).toEqual([]);
  });
});
