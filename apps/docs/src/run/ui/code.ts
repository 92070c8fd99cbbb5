import { jsonTokens } from '../../code/json.ts';
import { button, element } from './element.ts';
import { words } from './words.ts';

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
  return jsonTokens(text).map((token) =>
    token.kind === undefined ? token.text : element('span', { class: token.kind }, token.text),
  );
}
