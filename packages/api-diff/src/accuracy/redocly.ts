import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Level } from '../change.ts';

const load = createRequire(import.meta.url);

/** Runs `redocly diff` by itself. Its rules are off unless a configuration of its own asks for them. */
export class Redocly {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'api-diff-'));
  readonly #program = path.join(path.dirname(load.resolve('@redocly/cli/package.json')), 'bin/cli.js');

  constructor() {
    writeFileSync(path.join(this.#folder, 'redocly.yaml'), 'telemetry: off\nextends: [diff-recommended]\n');
  }

  /** The level that it finds; nothing where it cannot read the pair. */
  async level(base: string, head: string): Promise<Level | undefined> {
    const text = await this.#run(['diff', base, head, '--format', 'json', '--config', 'redocly.yaml']);
    try {
      const { summary } = JSON.parse(text) as { summary: Record<'major' | 'minor' | 'patch', number> };
      return (['major', 'minor', 'patch'] as const).find((level) => summary[level] > 0) ?? 'none';
    } catch {
      return undefined;
    }
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #run(args: readonly string[]): Promise<string> {
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    return new Promise((resolve) => {
      execFile(process.execPath, [this.#program, ...args], { cwd: this.#folder, env }, (_, output) =>
        resolve(output),
      );
    });
  }
}
