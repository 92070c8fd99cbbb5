import { ask } from '../client/pageServer.ts';
import { PAGE_SERVER } from '../client/send.ts';
import { button, element, labelled, select } from '../ui/element.ts';
import { prefix } from '../ui/prefix.ts';
import { words } from '../ui/words.ts';

/** Which server is asked. */
export interface TargetView {
  readonly view: HTMLElement;
  readonly inPage: () => boolean;
  /** Without a slash at its end. */
  readonly baseUrl: () => string;
  readonly say: (text: string) => void;
}

/** The choice between the server in the page and one of the reader's own. */
export function targetView({ onReset }: { onReset: () => void }): TargetView {
  const choice = select([
    ['page', words.targetPage],
    ['own', words.targetOwn],
  ]);
  const url = element('input', { type: 'url', placeholder: PAGE_SERVER, autocomplete: 'off' });
  const guide = element('a', { href: `${prefix}/guides/run-in-the-page/#your-own-server` }, words.corsGuide);
  const own = labelled([words.baseUrl], url, element('span', {}, `${words.baseUrlHint} `, guide));
  const status = element('p', { class: 'run-status', role: 'status' });
  const reset = button(words.reset, () => {
    void ask('reset', null).then(onReset);
  });
  const inPage = () => choice.value === 'page';
  function showChoice(): void {
    own.hidden = inPage();
    reset.hidden = !inPage();
    status.hidden = !inPage();
  }
  choice.addEventListener('input', showChoice);
  showChoice();
  return {
    view: element(
      'div',
      { class: 'run-target' },
      labelled([words.target], choice),
      own,
      element('div', { class: 'run-row' }, status, reset),
    ),
    inPage,
    baseUrl: () => (inPage() ? PAGE_SERVER : url.value.trim().replace(/\/+$/, '') || PAGE_SERVER),
    say: (text) => (status.textContent = text),
  };
}
