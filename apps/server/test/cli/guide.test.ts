import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { COMMANDS, findCommand } from '../../src/cli/commands.ts';
import { readInput } from '../../src/cli/input.ts';

const GUIDE = new URL('../../../docs/src/content/docs/guides/command-line.mdx', import.meta.url);

describe('the guide to the command line', () => {
  it('names every command, and only lines that can be typed', async () => {
    const text = await readFile(GUIDE, 'utf8');
    for (const { name } of COMMANDS.filter((command) => command.name !== 'help'))
      expect(text).toContain(`\`${name}`);
    const lines = [...text.matchAll(/^quotakit (.*)$/gm)].map(([, line = '']) => line.replace(/ > .*/, ''));
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      const { command, args } = findCommand(line.split(' '));
      expect(readInput(command, args)).toBeDefined();
    }
  });
});
