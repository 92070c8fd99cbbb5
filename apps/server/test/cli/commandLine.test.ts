import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS, findCommand } from '../../src/cli/commands.ts';
import { UsageError } from '../../src/cli/errors.ts';
import { commandHelp } from '../../src/cli/help.ts';
import { readInput } from '../../src/cli/input.ts';
import { styleFor } from '../../src/cli/style.ts';
import { makeWorkplace, type Workplace } from './support/quotakit.ts';

let place: Workplace;
beforeAll(async () => void (place = await makeWorkplace()));
afterAll(() => place.remove());

const plain = styleFor({ isTTY: false }, {});

describe('the command line', () => {
  it('explains itself, in text and in JSON', async () => {
    const { status, stdout } = await place.quotakit(['help']);
    expect(status).toBe(0);
    for (const { name } of COMMANDS) expect(stdout).toContain(`quotakit ${name} `);
    const { commands } = await place.json(['help']);
    expect(commands.map(({ name }: { name: string }) => name)).toEqual(COMMANDS.map(({ name }) => name));
  });

  it.each([
    [['verify'], 'There is no command "verify". Run: quotakit help\n'],
    [['token'], 'Say one of: quotakit token create, quotakit token list, quotakit token revoke\n'],
    [['quotas'], 'Say one of: quotakit quotas top\n'],
    [['token', 'revoke'], 'Say <id>: the id of the token, as token list prints it.\n'],
    [['token', 'revoke', 'x'], '<id> must be an id, 36 characters with dashes, and is "x".\n'],
    [['token', 'create', '--user'], "Option '--user <value>' argument missing\n"],
    [['token', 'create', '--owner', 'x'], "Unknown option '--owner'\n"],
    [
      ['token', 'create', '--expires', 'soon'],
      '--expires must be a date or a moment such as 2026-01-31T12:00:00Z, and is "soon".\n',
    ],
    [['migrate', 'now'], 'There is no use for "now".\n'],
    [['top-up', 'a1b2c3d4-e5f6-7890-abcd-ef1234567890'], 'Say --amount: how much, such as 12.5.\n'],
    [['completion', 'powershell'], '<shell> must be one of bash, zsh, fish, and is "powershell".\n'],
  ])('refuses %j with exit code 2 and a sentence', async (words, sentence) => {
    const { status, stdout, stderr } = await place.quotakit(words);
    expect([status, stdout, stderr]).toEqual([2, '', sentence]);
  });

  it('writes its errors as JSON where that is asked for', async () => {
    const { status, stderr } = await place.quotakit(['token', 'revoke', '--json']);
    expect([status, JSON.parse(stderr)]).toEqual([2, { error: expect.stringContaining('Say <id>') }]);
  });

  it.each(COMMANDS)(
    'says with --help what $name does, with examples that can be typed',
    ({ name, ...command }) => {
      const text = commandHelp({ name, ...command }, plain);
      expect(text).toContain(`quotakit ${name}`);
      expect(text).not.toContain('\u001B');
      expect(command.examples.length).toBeGreaterThan(0);
      for (const example of command.examples) {
        const words = example.replace(/ > .*/, '').split(' ');
        const found = findCommand(words);
        expect(found.command.name).toBe(name);
        expect(readInput(found.command, found.args)).toBeDefined();
      }
    },
  );

  it.each(['-1', '1e3', '1.0000001', '', 'ten', '0x10', '99999999999'])('takes no amount of %j', (amount) => {
    const { command } = findCommand(['top-up']);
    const input = readInput(command, ['a1b2c3d4-e5f6-7890-abcd-ef1234567890', `--amount=${amount}`]);
    expect(() => input.credits('amount')).toThrow(UsageError);
  });
});

describe('colours', () => {
  it.each([
    [true, {}, '\u001B[31mx\u001B[0m'],
    [true, { NO_COLOR: '1' }, 'x'],
    [true, { NO_COLOR: '' }, '\u001B[31mx\u001B[0m'],
    [true, { TERM: 'dumb' }, 'x'],
    [false, {}, 'x'],
  ])('on a terminal %s with %j', (isTTY, environment, text) => {
    expect(styleFor({ isTTY }, environment).bad('x')).toBe(text);
  });
});

describe('quotakit completion', () => {
  function complete(script: string, ...words: string[]): string[] {
    const line = `${script}
COMP_WORDS=(quotakit ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
_quotakit; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', line], { encoding: 'utf8' }).split('\n').filter(Boolean);
  }

  it('completes commands, their second words, flags and choices in bash', async () => {
    const { stdout: script } = await place.quotakit(['completion', 'bash']);
    expect(complete(script, 'ver')).toEqual(['verify-ledger']);
    expect(complete(script, 'token', '')).toEqual(['create', 'list', 'revoke']);
    expect(complete(script, 'token', 'create', '--e')).toEqual(['--expires']);
    expect(complete(script, 'token', 'create', '--expires', 'x', '--u')).toEqual(['--user']);
    expect(complete(script, 'export', 'c')).toEqual(['charges']);
    expect(complete(script, 'serve', '--demo', '--g')).toEqual(['--gateway-port']);
  });

  it.each(['zsh', 'fish'])('names every command for %s', async (shell) => {
    const { script } = await place.json(['completion', shell]);
    for (const word of COMMANDS.flatMap(({ name }) => name.split(' '))) expect(script).toContain(word);
  });
});
