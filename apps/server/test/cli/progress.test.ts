import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

function drawn({ isTTY }: { isTTY: boolean }) {
  let text = '';
  let at = 0;
  const stream = { isTTY, write: (part: string) => (text += part) };
  const progress = createProgress('Writing', { stream, now: () => at });
  return { progress, pass: (milliseconds: number) => (at += milliseconds), text: () => text };
}

describe('a progress bar', () => {
  it('says nothing of what takes two seconds at most', () => {
    const { progress, pass, text } = drawn({ isTTY: true });
    pass(1999);
    progress.advance();
    progress.end();
    expect(text()).toBe('');
  });

  it('shows how far it is after that, and clears itself away', () => {
    const { progress, pass, text } = drawn({ isTTY: true });
    progress.expect(200);
    pass(2000);
    progress.advance(100);
    expect(text()).toBe(`\r\u001B[KWriting [${'#'.repeat(15)}${'.'.repeat(15)}] 50 %`);
    progress.advance(50);
    progress.end();
    expect(text().endsWith('50 %\r\u001B[K')).toBe(true);
  });

  it('counts where it is not known how much there is', () => {
    const { progress, pass, text } = drawn({ isTTY: true });
    pass(3000);
    progress.advance(7);
    expect(text()).toContain('Writing 7');
  });

  it('is not drawn where nobody looks', () => {
    const { progress, pass, text } = drawn({ isTTY: false });
    pass(60_000);
    progress.advance();
    progress.end();
    expect(text()).toBe('');
  });
});
