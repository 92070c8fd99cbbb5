type Attributes = Readonly<Record<string, string | boolean | undefined>>;
export type Child = Node | string | undefined;

/** An element with attributes and children. An attribute that is false or undefined is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button that does something in the page. */
export function button(label: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'run-button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

let made = 0;

/** An id that no other element has. */
export function newId(): string {
  made += 1;
  return `run-${made}`;
}

/** A control under its label, with a hint that belongs to it. */
export function labelled(label: Child[], control: HTMLElement, hint?: Child): HTMLElement {
  control.id ||= newId();
  const hintId = `${control.id}-hint`;
  if (hint !== undefined) control.setAttribute('aria-describedby', hintId);
  return element(
    'div',
    { class: control instanceof HTMLTextAreaElement ? 'run-field run-wide' : 'run-field' },
    element('label', { for: control.id }, ...label),
    control,
    hint === undefined ? undefined : element('span', { class: 'run-hint', id: hintId }, hint),
  );
}

/** A drop-down list. */
export function select(options: readonly (readonly [value: string, label: string])[]): HTMLSelectElement {
  return element('select', {}, ...options.map(([value, label]) => element('option', { value }, label)));
}
