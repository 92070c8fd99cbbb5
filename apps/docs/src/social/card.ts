/** What stands on the picture that others show beside a link to a page. */
export interface Card {
  /** What kind of page it is. */
  readonly kind: string;
  readonly title: string;
  /** A method and an address, a status, or a sentence. */
  readonly detail: string;
}

const TITLE = { size: 68, line: 84, most: 3 };
const DETAIL = { size: 34, line: 48, most: 3 };
const WIDTH = 1000;
const FONT = 'Noto Sans SC';

/** The picture as SVG, 1200 by 630. */
export function cardSvg({ kind, title, detail }: Card): string {
  const titles = wrap(title, TITLE);
  const details = wrap(detail, DETAIL);
  const top = 250;
  const below = top + titles.length * TITLE.line + 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="${FONT}">
<rect width="1200" height="630" fill="#17181c"/>
<rect width="1200" height="12" fill="#239587"/>
<text x="100" y="132" font-size="34" fill="#a5dfd4">Quotakit</text>
<text x="1100" y="132" font-size="30" fill="#a9adb8" text-anchor="end">${escaped(kind)}</text>
${titles.map((line, index) => text(line, top + index * TITLE.line, TITLE.size, '#ffffff')).join('\n')}
${details.map((line, index) => text(line, below + index * DETAIL.line, DETAIL.size, '#c9ccd6')).join('\n')}
</svg>`;
}

function text(line: string, y: number, size: number, fill: string): string {
  return `<text x="100" y="${y}" font-size="${size}" fill="${fill}">${escaped(line)}</text>`;
}

interface Type {
  readonly size: number;
  readonly most: number;
}

/** Lines that fit the width; what is left over after the last is cut. */
function wrap(content: string, { size, most }: Type): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of content.match(/[\p{Script=Han}\p{P}]|[^\s\p{Script=Han}/]*\/?\s*/gu) ?? []) {
    if (line !== '' && widthOf(line + part.trimEnd()) * size > WIDTH) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

/** About how wide a text is, in its size: a Chinese character is as wide as it is high. */
function widthOf(content: string): number {
  return [...content].reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/.test(character) ? 1 : 0.53), 0);
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
