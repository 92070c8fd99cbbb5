import { type Comment, earlier, safeBody } from './comment.ts';
import { type FinishedRun, pullOf, pullsQuery, type PullRequest } from './pullRequest.ts';

/** Calls GitHub's API below the repository. */
export type CallGithub = (method: string, path: string, body?: object) => Promise<unknown>;

/** Writes a report on the pull request of a run, over the comment of an earlier run if there is one. */
export async function post(run: FinishedRun, report: string, call: CallGithub): Promise<string> {
  const pulls = (await call('GET', pullsQuery(run))) as PullRequest[];
  const pull = pullOf(run, pulls);
  if (pull === undefined) return 'No open pull request has this commit at its head.';
  const body = safeBody(report);
  const id = earlier(await allComments(pull, call));
  if (id === undefined) await call('POST', `issues/${pull}/comments`, { body });
  else await call('PATCH', `issues/comments/${id}`, { body });
  return `${id === undefined ? 'Wrote' : 'Updated'} the comment on #${pull}.`;
}

async function allComments(pull: number, call: CallGithub): Promise<Comment[]> {
  const found: Comment[] = [];
  for (let page = 1; page <= 30; page++) {
    const next = (await call('GET', `issues/${pull}/comments?per_page=100&page=${page}`)) as Comment[];
    found.push(...next);
    if (next.length < 100) break;
  }
  return found;
}
