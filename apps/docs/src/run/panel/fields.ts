import type { Json } from '../../reference/document.ts';
import type { FormField } from '../../reference/form.ts';
import { element, labelled, select, type Child } from '../ui/element.ts';
import { words } from '../ui/words.ts';

/** A field of a form in the page. */
export interface FieldView {
  readonly view: HTMLElement;
  /** Undefined where the field is left out. Throws where it holds text that should be JSON and is not. */
  read(): Json | undefined;
  write(value: Json | undefined): void;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** How a value of some kind is edited. */
interface Editing {
  readonly control: Control;
  readonly parse: (text: string) => Json;
  readonly print: (value: Json) => string;
  readonly hint?: string;
}

/** The view of a field. */
export function fieldView(field: FormField): FieldView {
  if (field.kind === 'either') return eitherView(field);
  return field.kind === 'object' ? groupView(field) : controlView(field);
}

/** The values of fields that are not left out, by name. */
export function readFields(fields: ReadonlyMap<string, FieldView>): Record<string, Json> {
  const read = [...fields].map(([name, field]) => [name, field.read()] as const);
  return Object.fromEntries(read.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/** The views of fields by name. */
export function fieldViews(fields: readonly FormField[]): Map<string, FieldView> {
  return new Map(fields.map((field) => [field.name, fieldView(field)]));
}

function controlView(field: FormField): FieldView {
  const { control, parse, print, hint } = editingOf(field);
  const example = field.example === undefined ? undefined : print(field.example);
  if (!(control instanceof HTMLSelectElement)) control.placeholder = example ?? '';
  control.autocomplete = 'off';
  // A value that the reader did not change stays as it is, even null, which no control can show.
  let kept: Json | undefined;
  let changed = false;
  control.addEventListener('input', () => (changed = true));
  return {
    view: labelled(labelOf(field), control, [field.hint, hint].filter(Boolean).join(words.separator)),
    read() {
      if (!changed) return kept;
      return control.value === '' ? undefined : parse(control.value);
    },
    write(value) {
      kept = value;
      changed = false;
      control.value = value === undefined || value === null ? '' : print(value);
    },
  };
}

function groupView(field: FormField): FieldView {
  const fields = fieldViews(field.fields ?? []);
  const legend = element('legend', {}, ...labelOf(field));
  const view = element('fieldset', {}, legend, ...[...fields.values()].map((inner) => inner.view));
  let rest: Record<string, Json> = {};
  return {
    view,
    read() {
      const read = { ...rest, ...readFields(fields) };
      return Object.keys(read).length === 0 ? undefined : read;
    },
    write(value) {
      const given = isObject(value) ? value : {};
      rest = Object.fromEntries(Object.entries(given).filter(([name]) => !fields.has(name)));
      for (const [name, inner] of fields) inner.write(given[name]);
    },
  };
}

/** Several groups, of which one counts: that which the reader chooses, or which a value fits best. */
function eitherView(field: FormField): FieldView {
  const variants = field.variants ?? [];
  const groups = variants.map(groupView);
  const choice = select(variants.map(({ name }, place) => [String(place), name]));
  const chosen = () => groups[Number(choice.value)] as FieldView;
  function show(): void {
    for (const group of groups) group.view.hidden = group !== chosen();
  }
  choice.addEventListener('input', show);
  show();
  return {
    view: element(
      'fieldset',
      { class: 'run-either' },
      element('legend', {}, ...labelOf(field)),
      labelled([words.shape], choice),
      ...groups.map(({ view }) => view),
    ),
    read: () => chosen().read(),
    write(value) {
      const fits = variants.map((variant) => fitOf(variant, value));
      choice.value = String(fits.indexOf(Math.max(...fits)));
      show();
      chosen().write(value);
    },
  };
}

/** How many fields of a value a group has. */
function fitOf({ fields = [] }: FormField, value: Json | undefined): number {
  return isObject(value) ? fields.filter(({ name }) => name in value).length : 0;
}

function editingOf({ kind, choices, numbers }: FormField): Editing {
  if (kind === 'choice') return choosing(choices ?? []);
  if (kind === 'number') return { control: oneLine('decimal'), parse: numberOrText, print: String };
  if (kind === 'text') return { control: oneLine('text'), parse: String, print: String };
  const control = element('textarea', { rows: '2', spellcheck: 'false' });
  if (kind === 'json') return { control, parse: parseJson, print: (value) => JSON.stringify(value) };
  const parseItem = numbers === true ? numberOrText : String;
  return {
    control,
    parse: (text) => text.split('\n').filter(Boolean).map(parseItem),
    print: (value) => [value].flat().join('\n'),
    hint: words.listHint,
  };
}

function choosing(choices: readonly Json[]): Editing {
  const options = choices.map((choice) => [JSON.stringify(choice), String(choice)] as const);
  const control = select([['', words.unset], ...options]);
  return { control, parse: parseJson, print: (value) => JSON.stringify(value) };
}

function oneLine(inputmode: string): HTMLInputElement {
  return element('input', { type: 'text', inputmode, spellcheck: 'false' });
}

function labelOf({ name, required }: FormField): Child[] {
  return [
    element('code', {}, name),
    required ? element('span', { class: 'run-required' }, words.required) : undefined,
  ];
}

/** Text that is no number is sent as it is, so that the server can say what is wrong with it. */
function numberOrText(text: string): Json {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

function parseJson(text: string): Json {
  return JSON.parse(text) as Json;
}

/** Whether a value is an object of JSON. */
export function isObject(value: Json | undefined): value is { [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
