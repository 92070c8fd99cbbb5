import { editionIn } from '../i18n/edition.ts';
import { operationViews } from './operations.ts';

/** The links to all operations, grouped by tag, in every language. */
export function referenceSidebar() {
  const chinese = editionIn('zh-CN');
  const summaries = new Map(operationViews(chinese).map(({ id, summary }) => [id, summary]));
  const views = operationViews(editionIn('en'));
  return chinese.document.tags.map(({ name, 'x-displayName': translation = name }) => ({
    label: name,
    translations: { 'zh-CN': translation },
    collapsed: true,
    items: views
      .filter((view) => view.tag === name)
      .map(({ id, summary, href }) => ({
        label: summary,
        translations: { 'zh-CN': summaries.get(id) ?? summary },
        link: href,
      })),
  }));
}
