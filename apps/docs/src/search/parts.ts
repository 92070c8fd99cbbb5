import { element } from '../run/ui/element.ts';
import type { SearchWords } from './words.ts';

/** Names of each kind that can be looked for. */
const EXAMPLES = ['createCharge', 'POST /api/v1/holds/', 'used_up', 'allow_consume_global'];

const LIST = 'search-results';

/** The elements of the dialog, in the order in which they stand. */
export function partsOf(words: SearchWords) {
  const input = element('input', {
    type: 'text',
    role: 'combobox',
    placeholder: words.label,
    'aria-label': words.label,
    'aria-controls': LIST,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  const close = element('button', { type: 'button', class: 'search-close' }, words.close);
  const status = element('p', { class: 'search-status', role: 'status' });
  const hints = element('div', { class: 'search-hints' });
  const list = element('div', { id: LIST, role: 'listbox', 'aria-label': words.results });
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': words.label },
    element('div', { class: 'search-bar' }, input, close),
    status,
    hints,
    list,
    keysOf(words),
  );
  return { dialog, input, close, status, hints, list };
}

/** What to look for, to be chosen. */
export function examplesOf(words: SearchWords, choose: (example: string) => void): HTMLElement[] {
  const buttons = EXAMPLES.map((example) => {
    const made = element('button', { type: 'button' }, element('code', {}, example));
    made.addEventListener('click', () => choose(example));
    return made;
  });
  return [element('p', {}, words.examples), ...buttons];
}

function keysOf({ keys }: SearchWords): HTMLElement {
  const pairs = keys.flatMap(([key, does]) => [element('kbd', {}, key), ` ${does} `]);
  return element('p', { class: 'search-keys' }, ...pairs);
}
