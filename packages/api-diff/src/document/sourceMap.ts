import { createRequire } from 'node:module';
import type { LineCounter, Node } from 'yaml';
import type { Position } from './blockMap.ts';
import { steps } from './pointer.ts';

const load = createRequire(import.meta.url);

/** The whole parser takes long to load, and few files need it. */
function yaml(): typeof import('yaml') {
  return load('yaml') as typeof import('yaml');
}

/** The lines and columns of the values of any YAML or JSON text. */
export class SourceMap {
  readonly #lines: LineCounter;
  readonly #root: Node | null;

  constructor(text: string) {
    this.#lines = new (yaml().LineCounter)();
    this.#root = yaml().parseDocument(text, { lineCounter: this.#lines, logLevel: 'silent' }).contents;
  }

  /** The place of the key (or the list item) that the pointer ends in; of the nearest parent if it is absent. */
  position(pointer: string): Position {
    let node: unknown = this.#root;
    let offset = this.#root?.range?.[0] ?? 0;
    for (const key of steps(pointer)) {
      const next = entry(node, key);
      if (next === undefined) break;
      node = next.value;
      offset = next.offset;
    }
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

function entry(node: unknown, key: string): { value: unknown; offset: number } | undefined {
  if (yaml().isMap(node)) {
    const pair = node.items.find((item) => String((item.key as { value?: unknown }).value) === key);
    if (!pair) return undefined;
    return { value: pair.value, offset: (pair.key as Node).range?.[0] ?? 0 };
  }
  if (yaml().isSeq(node)) {
    const item = node.items[Number(key)] as Node | undefined;
    return item && { value: item, offset: item.range?.[0] ?? 0 };
  }
  return undefined;
}
