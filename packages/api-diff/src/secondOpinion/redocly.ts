import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Level } from '../change.ts';

/** Something that `redocly diff` calls breaking. */
export interface Finding {
  readonly rule: string;
  /** Where in the description, as a JSON pointer. */
  readonly pointer: string;
  readonly message: string;
}

/** What it makes of a pair. */
export interface Opinion {
  readonly level: Level;
  readonly breaks: readonly Finding[];
}

/** The part of its report that is read. */
interface Report {
  readonly summary: Readonly<Record<'major' | 'minor' | 'patch', number>>;
  readonly changes: readonly {
    readonly path: string;
    readonly verdicts: readonly {
      readonly ruleId: string;
      readonly impact: Level;
      readonly message: string;
    }[];
  }[];
}

/** Runs `redocly diff` by itself. Its rules are off unless a configuration of its own asks for them. */
export class Redocly {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'api-diff-'));
  readonly #program: string;

  /** Throws where `@redocly/cli` is not installed. */
  constructor(folder: string) {
    this.#program = path.join(path.dirname(manifestFrom(folder)), 'bin/cli.js');
    writeFileSync(path.join(this.#folder, 'redocly.yaml'), 'telemetry: off\nextends: [diff-recommended]\n');
  }

  /** Nothing where it cannot read the pair. */
  async compare(base: string, head: string): Promise<Opinion | undefined> {
    const text = await this.#run(['diff', base, head, '--format', 'json', '--config', 'redocly.yaml']);
    if (!text.startsWith('{')) return undefined;
    const { summary, changes } = JSON.parse(text) as Report;
    const level = (['major', 'minor', 'patch'] as const).find((each) => summary[each] > 0) ?? 'none';
    const breaks = changes.flatMap((change) =>
      change.verdicts
        .filter(({ impact }) => impact === 'major')
        .map(({ ruleId, message }) => ({ rule: ruleId, pointer: change.path.replace(/^#/, ''), message })),
    );
    return { level, breaks };
  }

  /** A file that is there until the end. */
  keep(name: string, text: string): string {
    const file = path.join(this.#folder, name);
    writeFileSync(file, text);
    return file;
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #run(args: readonly string[]): Promise<string> {
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [this.#program, ...args],
        { cwd: this.#folder, env, maxBuffer: 2 ** 28 },
        (_, output) => resolve(output),
      );
    });
  }
}

/** Where it is installed: beside the caller's project, or beside this package. */
function manifestFrom(folder: string): string {
  const name = '@redocly/cli/package.json';
  try {
    return createRequire(path.join(folder, 'package.json')).resolve(name);
  } catch {
    return createRequire(import.meta.url).resolve(name);
  }
}
