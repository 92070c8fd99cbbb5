import type { Json } from '../../reference/document.ts';
import { addressOf, headersOf, type CodeRequest } from '../../reference/code/request.ts';
import type { OperationForm } from '../../reference/form.ts';
import { ask } from '../client/pageServer.ts';
import { send } from '../client/send.ts';
import type { SentRequest } from '../server/messages.ts';
import { element } from '../ui/element.ts';
import { prefix } from '../ui/prefix.ts';
import { responseView } from '../ui/responseView.ts';
import { useStyles } from '../ui/styles.ts';
import { words } from '../ui/words.ts';
import { authView } from './auth.ts';
import { bodyEditor } from './bodyEditor.ts';
import { parametersView } from './parameters.ts';
import { preview } from './preview.ts';
import { targetView } from './target.ts';

/** Fills a place with the Run panel of an operation. */
export async function openPanel(place: HTMLElement, id: string): Promise<void> {
  useStyles();
  const response = await fetch(`${prefix}/run/operations/${id}.json`);
  if (!response.ok) throw new Error(words.loadFailed);
  const panel = createPanel((await response.json()) as OperationForm);
  place.replaceChildren(panel.view);
  panel.view.querySelector('select')?.focus();
  await panel.begin();
}

/** The panel of an operation. */
function createPanel(form: OperationForm) {
  const target = targetView({ onReset: () => void begin(words.resetDone) });
  const auth = authView(form, target.inPage);
  const parameters = parametersView(form);
  const body = form.body && bodyEditor(form.body);
  const code = preview();
  const answer = responseView();
  let started = Promise.resolve();
  const problem = element('p', { class: 'run-bad', role: 'alert' });
  const submit = element('button', { type: 'submit', class: 'run-button run-send' }, words.send);
  const view = element(
    'form',
    { class: 'run-panel not-content', 'aria-label': words.run, novalidate: true },
    target.view,
    auth.view,
    ...parameters.views,
    body?.view,
    problem,
    element('div', { class: 'run-row' }, submit),
    answer.view,
    code.view,
  );

  async function codeRequest(): Promise<CodeRequest> {
    const { id, method, path } = form;
    const text = body?.text();
    const request: CodeRequest = {
      id,
      method,
      baseUrl: target.baseUrl(),
      path,
      auth: undefined,
      values: parameters.read(),
      body: text === undefined ? undefined : parseBody(text),
    };
    return {
      ...request,
      auth: await auth.prove({ method, url: addressOf(request), body: bodyText(request) }),
    };
  }
  async function update(): Promise<CodeRequest | undefined> {
    try {
      const request = await codeRequest();
      problem.textContent = '';
      code.show(request);
      return request;
    } catch (error) {
      problem.textContent = messageOf(error);
      return undefined;
    }
  }
  async function run(): Promise<void> {
    const inPage = target.inPage();
    submit.disabled = true;
    answer.say(words.sending);
    try {
      if (inPage) await started;
      const request = await update();
      if (request === undefined) return answer.say('');
      const received = await send(sentRequest(request), inPage);
      answer.show(received);
      await answer.check(form.id, received, inPage);
    } catch (error) {
      answer.say(inPage ? `${words.startFailed}${messageOf(error)}` : words.unreachable);
    } finally {
      submit.disabled = false;
      submit.focus();
    }
  }
  function begin(done: string = words.ready): Promise<void> {
    started = start(done);
    return started;
  }
  async function start(done: string): Promise<void> {
    target.say(words.starting);
    try {
      const values = await ask('demo', null);
      auth.fill(values);
      parameters.fill(values);
      body?.fill(values);
      target.say(done);
    } catch (error) {
      target.say(`${words.startFailed}${messageOf(error)}`);
    }
    await update();
  }
  view.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  target.view.addEventListener('input', (event) => {
    if (event.target instanceof HTMLSelectElement) auth.refill();
  });
  view.addEventListener('input', () => void update());
  view.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) view.requestSubmit();
  });
  return { view, begin };
}

function sentRequest(request: CodeRequest): SentRequest {
  return {
    method: request.method,
    url: addressOf(request),
    headers: headersOf(request),
    body: bodyText(request),
  };
}

function bodyText({ body }: CodeRequest): string | undefined {
  return body === undefined ? undefined : JSON.stringify(body);
}

function parseBody(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new Error(`${words.notJson}${messageOf(error)}`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
