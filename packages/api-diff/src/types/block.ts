/** The lines of the types from a declaration down to its end, found by the names on the way to it. */
export function blockOf(lines: readonly string[], names: readonly string[]): string[] {
  let from = 0;
  let to = lines.length;
  for (const [depth, name] of names.entries()) {
    const start = find(lines, from, to, depth, name);
    if (start === -1) return [];
    to = end(lines, start, depth);
    from = start;
  }
  const indent = Math.max(0, names.length - 1) * 4;
  return lines.slice(from, to).map((line) => line.slice(indent));
}

function find(lines: readonly string[], from: number, to: number, depth: number, name: string): number {
  const quoted = JSON.stringify(name);
  const prefix = ' '.repeat(depth * 4);
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    if (!line.startsWith(prefix) || line[prefix.length] === ' ') continue;
    const text = line
      .slice(prefix.length)
      .replace(/^export interface /, '')
      .replace(/^readonly /, '');
    const rest = text.startsWith(quoted)
      ? text.slice(quoted.length)
      : text.startsWith(name)
        ? text.slice(name.length)
        : '';
    if (/^\??(:| \{)/.test(rest)) return at;
  }
  return -1;
}

/** The line after the declaration: the next that is indented as far or less, its closing brace included. */
function end(lines: readonly string[], start: number, depth: number): number {
  if (/;\s*$/.test(lines[start] ?? '')) return start + 1;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== '' && indent <= depth * 4) return /^\s*[}\])]/.test(line) ? at + 1 : at;
  }
  return lines.length;
}
