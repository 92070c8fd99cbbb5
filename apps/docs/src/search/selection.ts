/** Which option of a list is chosen: by the keys of an input, which keeps the focus. */
export function selectionOf(input: HTMLInputElement, list: HTMLElement) {
  let chosen = 0;

  const select = (place: number) => {
    const options = [...list.children];
    chosen = options.length === 0 ? 0 : (place + options.length) % options.length;
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === chosen)));
    const option = options[chosen];
    input.setAttribute('aria-expanded', String(option !== undefined));
    input.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  };

  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => select(chosen + 1),
    ArrowUp: () => select(chosen - 1),
    Enter: () => (list.children[chosen] as HTMLElement | undefined)?.click(),
  };
  input.addEventListener('keydown', (event) => {
    // While Chinese is typed, these keys choose characters.
    const act = event.isComposing ? undefined : acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  return { select };
}
