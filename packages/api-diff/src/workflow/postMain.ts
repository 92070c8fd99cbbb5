// Run by the workflow api-diff-comment with the event of the finished run and the report that it uploaded.
import { readFileSync } from 'node:fs';
import { post } from './post.ts';
import type { FinishedRun } from './pullRequest.ts';

const [reportPath = ''] = process.argv.slice(2);
const event = JSON.parse(readFileSync(env('GITHUB_EVENT_PATH'), 'utf8')) as { workflow_run: FinishedRun };
const base = `${env('GITHUB_API_URL')}/repos/${env('GITHUB_REPOSITORY')}`;

const said = await post(event.workflow_run, readFileSync(reportPath, 'utf8'), async (method, path, body) => {
  const response = await fetch(`${base}/${path}`, {
    method,
    headers: { authorization: `Bearer ${env('GITHUB_TOKEN')}`, accept: 'application/vnd.github+json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${method} ${path}.`);
  return response.json();
});
process.stdout.write(`${said}\n`);

function env(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
}
