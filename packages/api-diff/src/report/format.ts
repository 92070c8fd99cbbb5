import { toChangelog } from './changelog.ts';
import { toGithub } from './github.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import type { ReportModel } from './model.ts';
import { toTerminal } from './terminal.ts';

export const FORMATS = ['terminal', 'markdown', 'json', 'github', 'html', 'changelog'] as const;

/** The forms that a report can take. */
export type Format = (typeof FORMATS)[number];

/** Writes a report in one of its forms. */
export function format(model: ReportModel, as: Format, isColoured = false): string {
  switch (as) {
    case 'markdown':
      return toMarkdown(model);
    case 'json':
      return toJson(model);
    case 'github':
      return toGithub(model);
    case 'html':
      return toHtml(model);
    case 'changelog':
      return toChangelog(model);
    default:
      return toTerminal(model, isColoured);
  }
}
