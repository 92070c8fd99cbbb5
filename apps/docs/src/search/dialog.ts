import { element } from '../run/ui/element.ts';
import { createSearch, type Search } from './engine.ts';
import { optionFor } from './option.ts';
import { examplesOf, partsOf } from './parts.ts';
import type { SearchRecord } from './record.ts';
import css from './search.css?inline';
import { selectionOf } from './selection.ts';
import { searchWordsIn } from './words.ts';

export interface SearchDialog {
  /** Opens it, or closes it where it is open. */
  readonly toggle: () => void;
}

/** Puts the dialog of the search into the page. Its index is on its way while the reader types. */
export function createDialog(language: string): SearchDialog {
  const words = searchWordsIn(language);
  const { dialog, input, close, status, hints, list } = partsOf(words);
  const selection = selectionOf(input, list);
  let search: Search | undefined;
  let isLoading = false;

  const show = () => {
    if (search === undefined) return;
    const query = input.value.trim();
    const found = query === '' ? [] : search(query);
    list.replaceChildren(...found.map((record, place) => optionFor(record, { query, place, words })));
    selection.select(0);
    hints.hidden = found.length > 0;
    hints.replaceChildren(...(query === '' ? examplesOf(words, choose) : [element('p', {}, words.advice)]));
    status.textContent = query === '' ? '' : found.length > 0 ? words.count(found.length) : words.none(query);
  };

  const choose = (example: string) => {
    input.value = example;
    input.focus();
    show();
  };

  const load = async () => {
    if (isLoading || search !== undefined) return;
    isLoading = true;
    status.textContent = words.loading;
    try {
      search = await createSearch(await loadRecords(language));
      show();
    } catch {
      status.textContent = words.failed;
    }
    isLoading = false;
  };

  input.addEventListener('input', show);
  for (const place of [list, close]) place.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  useStyles();
  document.body.append(dialog);
  void load();

  return {
    toggle() {
      if (dialog.open) return dialog.close();
      void load();
      dialog.showModal();
      input.select();
    },
  };
}

async function loadRecords(language: string): Promise<SearchRecord[]> {
  const answer = await fetch(`/search/${language}.json`);
  if (!answer.ok) throw new Error(`The index was answered with ${answer.status}.`);
  return (await answer.json()) as SearchRecord[];
}

function useStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
