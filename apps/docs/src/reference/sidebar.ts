import { document } from './document.ts';
import { operationViews } from './operations.ts';

/** The links to all operations, grouped by tag. */
export function referenceSidebar() {
  const views = operationViews();
  return document.tags.map(({ name }) => ({
    label: name,
    collapsed: true,
    items: views
      .filter((view) => view.tag === name)
      .map((view) => ({ label: view.summary, link: view.href })),
  }));
}
