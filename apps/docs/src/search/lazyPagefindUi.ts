// Stands in for the search's user interface, which is larger than all other scripts of a page together: it is loaded
// when a reader first reaches for the search.
type Options = Readonly<Record<string, unknown>>;

/** Starlight calls it with `new`, and takes nothing from it. */
export function PagefindUI(options: Options): void {
  let loaded: Promise<void> | undefined;
  const reach = () => void (loaded ??= load(options));
  const opener = document.querySelector<HTMLButtonElement>('button[data-open-modal]');
  nameInFull(opener);
  for (const event of ['click', 'focus', 'pointerenter']) opener?.addEventListener(event, reach);
  window.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'k' && (ctrlKey || metaKey)) reach();
  });
}

/** The name of a button has to hold the text that is seen on it: here the keys of its shortcut too. */
function nameInFull(button: HTMLButtonElement | null): void {
  const keys = button?.querySelector('kbd');
  if (button === null || !keys) return;
  keys.firstElementChild?.after(' ');
  button.ariaLabel = `${button.ariaLabel ?? ''} ${keys.textContent.trim()}`;
}

async function load(options: Options): Promise<void> {
  // @ts-expect-error The package has no types.
  const { PagefindUI: Ui } = await import('@pagefind/default-ui');
  void new Ui(options);
  // Who opened the dialog before its input was there wants to type.
  document.querySelector<HTMLInputElement>('dialog[open] #starlight__search input')?.focus();
}
