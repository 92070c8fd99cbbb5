import { element, newId } from './element.ts';

export interface Tab {
  readonly label: string;
  readonly panel: HTMLElement;
}

/** Tabs that arrow keys move between; the first is chosen. */
export function tabs(label: string, all: readonly Tab[]): HTMLElement {
  const buttons = all.map(({ label: name, panel }, index) => {
    panel.id ||= newId();
    const id = newId();
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', id);
    const tab = element('button', { type: 'button', role: 'tab', id, 'aria-controls': panel.id }, name);
    tab.addEventListener('click', () => choose(index));
    return tab;
  });
  const list = element('div', { role: 'tablist', class: 'run-tabs', 'aria-label': label }, ...buttons);
  list.addEventListener('keydown', (event) => {
    const next = nextTab(event.key, buttons.indexOf(event.target as HTMLButtonElement), all.length);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    buttons[next]?.focus();
  });
  function choose(chosen: number): void {
    for (const [index, tab] of buttons.entries()) {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
    }
    for (const [index, { panel }] of all.entries()) panel.hidden = index !== chosen;
  }
  choose(0);
  return element('div', { class: 'run-tabbed' }, list, ...all.map(({ panel }) => panel));
}

function nextTab(key: string, current: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (current + 1) % count;
  if (key === 'ArrowLeft') return (current + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
