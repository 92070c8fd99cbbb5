/** What a reader asks for. */
export interface Wanted {
  readonly text: string;
  /** Empty for all. */
  readonly level: string;
}

/** Whether a change is one that the reader asks for: it has the level and all the words. */
export function isWanted(
  change: { readonly level: string; readonly searched: string },
  wanted: Wanted,
): boolean {
  if (wanted.level !== '' && change.level !== wanted.level) return false;
  const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => change.searched.includes(word));
}

/** Lets the form of the page choose which changes are shown, and says how many are. */
export function filterChanges(root: ParentNode, say: (shown: number, all: number) => string): void {
  const form = root.querySelector<HTMLFormElement>('form.history-filter');
  const output = form?.querySelector('output');
  if (!form || !output) return;
  const changes = [...root.querySelectorAll<HTMLElement>('[data-searched]')];
  const apply = (): void => {
    const fields = new FormData(form);
    const wanted = { text: String(fields.get('text') ?? ''), level: String(fields.get('level') ?? '') };
    let shown = 0;
    for (const change of changes) {
      const { level = '', searched = '' } = change.dataset;
      change.hidden = !isWanted({ level, searched }, wanted);
      if (!change.hidden) shown += 1;
    }
    output.textContent = say(shown, changes.length);
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
