/** What Starlight knows of an entry of the menu, as far as it is shown. */
export type MenuEntry = MenuLink | MenuGroup;

interface MenuLink {
  readonly type: 'link';
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

interface MenuGroup {
  readonly type: 'group';
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly collapsed: boolean;
}

/**
 * The menu as a list with folding groups. Every page has all of it before its own text, so that its elements are as
 * few as can be: Starlight's own list has half as many again.
 */
export function menuHtml(entries: readonly MenuEntry[]): string {
  let groups = 0;
  const list = (members: readonly MenuEntry[]): string => `<ul>${members.map(item).join('')}</ul>`;
  const item = (entry: MenuEntry): string => `<li>${entry.type === 'link' ? link(entry) : group(entry)}</li>`;
  const group = (entry: MenuGroup): string => {
    // Starlight's script keeps by this number whether the group is open.
    const mark = `<sl-sidebar-restore data-index="${groups++}"></sl-sidebar-restore>`;
    const open = !entry.collapsed || holdsCurrent(entry) ? ' open' : '';
    return `<details${open}><summary>${escaped(entry.label)}</summary>${mark}${list(entry.entries)}</details>`;
  };
  return list(entries);
}

function link({ href, label, isCurrent }: MenuLink): string {
  return `<a href="${escaped(href)}"${isCurrent ? ' aria-current="page"' : ''}>${escaped(label)}</a>`;
}

function holdsCurrent({ entries }: MenuGroup): boolean {
  return entries.some((entry) => (entry.type === 'link' ? entry.isCurrent : holdsCurrent(entry)));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
