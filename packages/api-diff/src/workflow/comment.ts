import { MARK } from '../report/markdown.ts';

/** A comment on a pull request, as far as it is looked at. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

const BOT = 'github-actions[bot]';
const MOST = 65_000;

/** The comment of an earlier run, which is to be written over: ours by its mark and its author. */
export function earlier(comments: readonly Comment[]): number | undefined {
  return comments.find(({ body, user }) => user.login === BOT && body.startsWith(MARK))?.id;
}

/** The text of a report that code of a pull request made, so that it calls nobody and hides nothing. */
export function safeBody(report: string): string {
  const text = report
    .replaceAll(MARK, '')
    .replaceAll('<!--', '&lt;!--')
    // A mention behind an invisible space notifies nobody.
    .replaceAll('@', '@\u200B')
    .replaceAll(/!\[/g, '[')
    .replaceAll(/<img/gi, '&lt;img')
    .trimStart();
  return `${MARK}\n${text.slice(0, MOST)}`;
}
