import type { Issue, OperationId } from '@quotakit/contract';
import { ask } from '../client/pageServer.ts';
import type { ReceivedResponse } from '../server/messages.ts';
import { codeBlock } from './code.ts';
import { element } from './element.ts';
import { errorPage } from './errorPage.ts';
import { prefix } from './prefix.ts';
import { words } from './words.ts';

/** Where responses are shown. */
export interface ResponseView {
  readonly view: HTMLElement;
  show(response: ReceivedResponse): void;
  say(text: string): void;
  /** Says whether a response is as the contract says. */
  check(id: string, response: ReceivedResponse, inPage: boolean): Promise<void>;
}

/** The status, time, headers and body of a response. */
export function responseView(): ResponseView {
  const status = element('p', { class: 'run-answer', role: 'status' });
  const verdict = element('div', { class: 'run-verdict', role: 'status' });
  const help = element('p', { class: 'run-help' });
  const body = codeBlock(words.response);
  const headers = codeBlock(words.headers);
  const folded = element('details', {}, element('summary', {}, words.headers), headers.view);
  const received = element('div', { class: 'run-received', hidden: true }, body.view, folded);
  return {
    view: element('div', { class: 'run-response' }, status, verdict, help, received),
    show(response) {
      received.hidden = false;
      verdict.replaceChildren();
      status.replaceChildren(...summary(response));
      help.replaceChildren(...linkToHelp(response));
      const value = bodyOf(response);
      const isText = typeof value === 'string' || value === undefined;
      body.show(isText ? response.text || words.noBody : JSON.stringify(value, null, 2), !isText);
      headers.show(headerLines(response.headers));
    },
    say(text) {
      received.hidden = true;
      verdict.replaceChildren();
      help.replaceChildren();
      status.replaceChildren(text);
    },
    async check(id, response, inPage) {
      const { status: code, headers: sent } = response;
      const issues = await ask('check', {
        id: id as OperationId,
        status: code,
        headers: sent,
        body: bodyOf(response),
      });
      verdict.replaceChildren(...verdictOf(issues, inPage));
    },
  };
}

/** Headers as lines of text. */
export function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** The body as it is checked: parsed, or as text where it is not JSON. */
export function bodyOf({ text }: ReceivedResponse): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function summary({ status, milliseconds }: ReceivedResponse): (Node | string)[] {
  const tone = status < 400 ? 'run-good' : 'run-bad';
  const time = `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ${words.milliseconds}`;
  return [
    element('span', {}, words.status, ' ', element('strong', { class: tone }, String(status))),
    element('span', {}, words.time, ' ', element('strong', {}, time)),
  ];
}

/** A link to what this site says of the code of an error, in the language of the page. */
function linkToHelp({ headers }: ReceivedResponse): Node[] {
  const address = errorPage(headers);
  return address === undefined ? [] : [element('a', { href: `${prefix}${address}` }, words.explained)];
}

function verdictOf(issues: readonly Issue[], inPage: boolean): Node[] {
  // A page may read few headers of another origin: those it cannot see are not missing.
  const seen = issues.filter(({ location }) => inPage || location !== 'header');
  const hidden = seen.length === issues.length ? [] : [element('p', {}, words.hiddenHeaders)];
  if (seen.length === 0) return [element('p', { class: 'run-good' }, `✓ ${words.asDocumented}`), ...hidden];
  const list = seen.map(({ location, field, message }) =>
    element('li', {}, element('code', {}, [location, field].filter(Boolean).join(' ')), ` ${message}`),
  );
  return [
    element('p', { class: 'run-bad' }, `✗ ${words.notDocumented}`),
    element('ul', {}, ...list),
    ...hidden,
  ];
}
