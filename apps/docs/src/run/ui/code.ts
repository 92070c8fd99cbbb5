import { button, element } from './element.ts';
import { words } from './words.ts';

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g;

/** More than this is shown without colours, which would take long. */
const MOST_COLOURED = 100_000;

/** Code that scrolls, with a button that copies it. */
export function codeBlock(label: string): {
  view: HTMLElement;
  show: (text: string, json?: boolean) => void;
} {
  const code = element('code');
  const copy = button(words.copy, () => void copyText(), { class: 'run-button run-copy' });
  const block = element('pre', { tabindex: '0', role: 'group', 'aria-label': label }, code);
  const bar = element('div', { class: 'run-row run-bar' }, element('span', {}, label), copy);
  const view = element('div', { class: 'run-code' }, bar, block);
  async function copyText(): Promise<void> {
    await navigator.clipboard.writeText(code.textContent);
    copy.textContent = words.copied;
    setTimeout(() => (copy.textContent = words.copy), 2000);
  }
  return {
    view,
    show: (text, json = false) => code.replaceChildren(...(json ? colouredJson(text) : [text])),
  };
}

/** JSON as text and coloured spans. */
export function colouredJson(text: string): (Node | string)[] {
  if (text.length > MOST_COLOURED) return [text];
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [, string, colon, word] = match;
    const shown = string ?? match[0];
    parts.push(text.slice(end, match.index));
    parts.push(element('span', { class: classOf(string, colon, word) }, shown));
    end = match.index + shown.length;
  }
  return [...parts, text.slice(end)];
}

function classOf(string: string | undefined, colon: string | undefined, word: string | undefined): string {
  if (string !== undefined) return colon === undefined ? 'run-string' : 'run-name';
  return word === undefined ? 'run-number' : 'run-word';
}
