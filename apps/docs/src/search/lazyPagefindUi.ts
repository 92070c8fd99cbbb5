// Stands in for the search's user interface, which is larger than all other scripts of a page together: it is loaded
// when a reader first reaches for the search.
type Options = Readonly<Record<string, unknown>>;

/** Starlight calls it with `new`, and takes nothing from it. */
export function PagefindUI(options: Options): void {
  let loaded: Promise<void> | undefined;
  const reach = () => void (loaded ??= load(options));
  const opener = document.querySelector('button[data-open-modal]');
  // The button has the shortcut as an attribute; the picture of the keys is no part of its name.
  opener?.querySelector('kbd')?.setAttribute('aria-hidden', 'true');
  for (const event of ['click', 'focus', 'pointerenter']) opener?.addEventListener(event, reach);
  window.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'k' && (ctrlKey || metaKey)) reach();
  });
}

async function load(options: Options): Promise<void> {
  // @ts-expect-error The package has no types.
  const { PagefindUI: Ui } = await import('@pagefind/default-ui');
  void new Ui(options);
  // Who opened the dialog before its input was there wants to type.
  document.querySelector<HTMLInputElement>('dialog[open] #starlight__search input')?.focus();
}
