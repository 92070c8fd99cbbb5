import type { StoryStep } from '../../reference/workflows.ts';
import type { SentRequest } from '../server/messages.ts';
import { button, element, labelled } from '../ui/element.ts';
import { headerLines, responseView } from '../ui/responseView.ts';
import { words } from '../ui/words.ts';
import type { Played } from './player.ts';

/** One step of a story, to edit and send. */
export interface StepView {
  readonly view: HTMLElement;
  /** Whether the reader changed the request. */
  isEdited(): boolean;
  /** Writes a request, but not over what the reader wrote. */
  write(request: SentRequest): void;
  read(): SentRequest;
  show(played: Played): void;
  say(text: string): void;
  clear(): void;
}

export function stepView(step: StoryStep, onSend: () => void): StepView {
  const { id, method } = step.operation;
  const url = element('input', { type: 'text', spellcheck: 'false', autocomplete: 'off' });
  const headers = element('textarea', { rows: '2', spellcheck: 'false' });
  const body = element('textarea', { rows: '6', spellcheck: 'false' });
  const answer = responseView();
  const checks = element('ul', { class: 'run-checks', 'aria-label': words.checks });
  const hasBody = step.body !== null;
  const edited = new Set<EventTarget | null>();
  const view = element(
    'form',
    { class: 'run-story run-step not-content', 'aria-label': step.id, novalidate: true },
    labelled([`${words.url} (${method})`], url),
    labelled([words.requestHeaders], headers),
    hasBody ? labelled([words.body], body) : undefined,
    element('div', { class: 'run-row' }, button(words.runStep, onSend)),
    answer.view,
    checks,
  );
  view.addEventListener('input', ({ target }) => edited.add(target));
  view.addEventListener('submit', (event) => {
    event.preventDefault();
    onSend();
  });
  return {
    view,
    isEdited: () => edited.size > 0,
    write(request) {
      const lines = headerLines(request.headers);
      const texts = [
        [url, request.url],
        [headers, lines],
        [body, request.body ?? ''],
      ] as const;
      for (const [control, text] of texts) if (!edited.has(control)) control.value = text;
    },
    read: () => ({
      method,
      url: url.value,
      headers: readLines(headers.value),
      body: hasBody ? body.value : undefined,
    }),
    show({ response, checks: results }) {
      answer.show(response);
      checks.replaceChildren(...results.map(([condition, held]) => checkItem(condition, held)));
      void answer.check(id, response, true);
    },
    say(text) {
      answer.say(text);
      checks.replaceChildren();
    },
    clear() {
      edited.clear();
      for (const control of [url, headers, body]) control.value = '';
      answer.say('');
      checks.replaceChildren();
    },
  };
}

function checkItem(condition: string, held: boolean): HTMLElement {
  const [mark, tone, word] = held ? ['✓', 'run-good', words.passed] : ['✗', 'run-bad', words.failed];
  const verdict = element(
    'span',
    { class: tone },
    element('span', { 'aria-hidden': 'true' }, mark),
    ` ${word}`,
  );
  return element('li', {}, verdict, ' ', element('code', {}, condition));
}

function readLines(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line.includes(':'));
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.split(':');
      return [name.trim(), value.join(':').trim()];
    }),
  );
}
