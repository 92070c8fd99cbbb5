import type { Json } from '../../reference/document.ts';
import type { FormBody } from '../../reference/form.ts';
import { filledBody } from '../client/fill.ts';
import type { DemoValues } from '../server/demoValues.ts';
import { element, labelled, select } from '../ui/element.ts';
import { tabs } from '../ui/tabs.ts';
import { words } from '../ui/words.ts';
import { fieldView, isObject } from './fields.ts';

/** The body of a request, to edit as a form or as JSON. */
export interface BodyEditor {
  readonly view: HTMLElement;
  /** As it is sent; undefined where it is left out. */
  text(): string | undefined;
  fill(values: DemoValues): void;
}

const TEXT_ROWS = '10';

/** The editor of a body. The text is what counts; the form reads and writes it. */
export function bodyEditor(body: FormBody): BodyEditor {
  const text = element('textarea', { rows: TEXT_ROWS, spellcheck: 'false', 'aria-label': words.bodyJson });
  const form = fieldView({ ...body.form, name: words.body });
  const examples = select(body.examples.map(({ summary }, index) => [String(index), summary]));
  let values: DemoValues = {};

  function write(value: Json): void {
    text.value = JSON.stringify(value, null, 2);
    form.write(value);
  }
  function writeExample(): void {
    write(filledBody(body.examples[Number(examples.value)]?.value ?? {}, values));
  }
  form.view.addEventListener('input', () => readForm());
  text.addEventListener('input', () => {
    const value = parsed(text.value);
    if (isObject(value)) form.write(value);
  });
  examples.addEventListener('input', writeExample);
  writeExample();

  function readForm(): void {
    try {
      text.value = JSON.stringify(form.read() ?? {}, null, 2);
    } catch {
      // A field is half written; the text stays until it is whole.
    }
  }
  const choice = body.examples.length > 1 ? labelled([words.example], examples) : undefined;
  const editors = tabs(words.body, [
    { label: words.bodyForm, panel: element('div', {}, form.view) },
    { label: words.bodyJson, panel: element('div', {}, text) },
  ]);
  return {
    view: element('fieldset', {}, element('legend', {}, words.body), choice, editors),
    text: () => (text.value.trim() === '' ? undefined : text.value),
    fill(next) {
      values = next;
      writeExample();
    },
  };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
