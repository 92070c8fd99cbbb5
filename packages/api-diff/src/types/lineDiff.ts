/** What differs between two lists of lines, with a line around each place: lines begin with ` `, `+` or `-`. */
export function lineDiff(before: readonly string[], after: readonly string[]): string[] {
  const all = merged(before, after);
  const isNear = (index: number): boolean =>
    [index - 1, index, index + 1].some((at) => all[at] !== undefined && all[at]?.[0] !== ' ');
  const hunk = all.filter((_, index) => isNear(index));
  return hunk.some((line) => line[0] !== ' ') ? hunk : [];
}

function merged(before: readonly string[], after: readonly string[]): string[] {
  let start = 0;
  while (start < before.length && before[start] === after[start] && start < after.length) start++;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const middle = between(before.slice(start, before.length - end), after.slice(start, after.length - end));
  const same = (lines: readonly string[]): string[] => lines.map((line) => ` ${line}`);
  return [...same(before.slice(0, start)), ...middle, ...same(before.slice(before.length - end))];
}

/** By the longest common subsequence of what is left between equal ends. */
function between(before: readonly string[], after: readonly string[]): string[] {
  if (before.length * after.length > 1_000_000)
    return [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const lines: string[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    if (row < before.length && before[row] === after[column]) {
      lines.push(` ${before[row++]}`);
      column++;
    } else if (row < before.length && (column >= after.length || at(row + 1, column) >= at(row, column + 1)))
      lines.push(`-${before[row++]}`);
    else lines.push(`+${after[column++]}`);
  }
  return lines;
}
