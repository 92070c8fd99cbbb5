/** What a progress bar is drawn on. */
export interface ProgressOptions {
  readonly stream: { readonly isTTY?: boolean; write(text: string): unknown };
  /** Milliseconds that only grow. */
  readonly now: () => number;
}

/** Tells how far something has come. */
export interface Progress {
  /** Says how much there is in all, where that becomes known later. */
  expect(total: number): void;
  advance(by?: number): void;
  /** Clears the bar away. */
  end(): void;
}

const SILENT_MILLISECONDS = 2000;
const REDRAW_MILLISECONDS = 100;
const WIDTH = 30;
const CLEAR = '\r\u001B[K';

/** A bar on a terminal for what takes longer than two seconds; nothing elsewhere, where it would only be noise. */
export function createProgress(
  label: string,
  { stream, now }: ProgressOptions = { stream: process.stderr, now: () => performance.now() },
): Progress {
  const began = now();
  let total = 0;
  let done = 0;
  let drawn: number | null = null;

  function draw(): void {
    const at = now();
    if (!stream.isTTY || at - began < SILENT_MILLISECONDS) return;
    if (drawn !== null && at - drawn < REDRAW_MILLISECONDS) return;
    drawn = at;
    stream.write(`${CLEAR}${label} ${total > 0 ? bar(done / total) : String(done)}`);
  }

  return {
    expect: (count) => void (total = count),
    advance(by = 1) {
      done += by;
      draw();
    },
    end() {
      if (drawn !== null) stream.write(CLEAR);
    },
  };
}

function bar(part: number): string {
  const share = Math.min(1, part);
  const full = Math.floor(share * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.floor(share * 100)} %`;
}

/** Runs something under a progress bar. */
export async function withProgress<Value>(
  label: string,
  run: (progress: Progress) => Promise<Value>,
): Promise<Value> {
  const progress = createProgress(label);
  try {
    return await run(progress);
  } finally {
    progress.end();
  }
}
