import type { Json } from '../../reference/document.ts';
import type { Story } from '../../reference/workflows.ts';
import { ask } from '../client/pageServer.ts';
import type { ReceivedResponse } from '../server/messages.ts';
import { button, element } from '../ui/element.ts';
import { prefix } from '../ui/prefix.ts';
import { useStyles } from '../ui/styles.ts';
import { words } from '../ui/words.ts';
import { MissingValue, type StoryContext } from './expression.ts';
import { nextPlace, outputsOf, play } from './player.ts';
import { stepRequest } from './stepRequest.ts';
import { stepView, type StepView } from './stepView.ts';

/** Makes a story's steps runnable, each where its text stands. */
export async function openStory(place: HTMLElement, id: string): Promise<void> {
  useStyles();
  const response = await fetch(`${prefix}/run/stories/${id}.json`);
  if (!response.ok) throw new Error(words.loadFailed);
  const runner = createRunner((await response.json()) as Story);
  place.replaceChildren(runner.toolbar);
  runner.toolbar.querySelector('button')?.focus();
  await runner.begin(words.ready);
}

function createRunner(story: Story) {
  const { steps } = story;
  const outputs: Record<string, Record<string, Json>> = {};
  let started = Promise.resolve();
  let context: StoryContext = { inputs: {}, outputs };
  const status = element('p', { class: 'run-status', role: 'status' });
  const say = (text: string) => (status.textContent = text);
  const runAll = button(words.runAll, () => void busy(() => playAll()), { class: 'run-button run-send' });
  const again = button(words.startOver, () => void busy(() => startOver()));
  const toolbar = element(
    'div',
    { class: 'run-story not-content' },
    element('div', { class: 'run-row' }, runAll, again),
    status,
  );
  const views = steps.map((step, index) => {
    const view = stepView(step, () => void busy(() => playOne(index)));
    slotOf(step.id)?.replaceChildren(view.view);
    return view;
  });

  async function start(done: string): Promise<void> {
    say(words.starting);
    try {
      context = { inputs: await ask('demo', null), outputs };
      say(done);
    } catch (error) {
      say(`${words.startFailed}${String(error)}`);
    }
    prepare();
  }
  async function startOver(): Promise<void> {
    await ask('reset', null);
    forget();
    await begin(words.resetDone);
  }
  function begin(done: string): Promise<void> {
    started = start(done);
    return started;
  }
  function forget(): void {
    for (const id of Object.keys(outputs)) delete outputs[id];
    for (const view of views) view.clear();
  }
  /** Writes the requests that are known by now. */
  function prepare(): void {
    for (const [index, view] of views.entries()) {
      tell(view, () => view.write(stepRequest(steps[index] as Story['steps'][number], context)));
    }
  }
  async function playOne(index: number): Promise<ReceivedResponse | undefined> {
    const [step, view] = [steps[index], views[index]];
    if (step === undefined || view === undefined) return undefined;
    const ready = tell(view, () => view.write(stepRequest(step, context)), !view.isEdited());
    if (!ready && !view.isEdited()) return undefined;
    view.say(words.sending);
    const played = await play(step, view.read(), context, () => view.say(words.retrying));
    view.show(played);
    if (!played.ok) return undefined;
    outputs[step.id] = outputsOf(step, context, played.response);
    prepare();
    return played.response;
  }
  async function playAll(): Promise<void> {
    say(words.sending);
    let index = 0;
    while (index < steps.length) {
      const response = await playOne(index);
      if (response === undefined) {
        say(words.storyStopped);
        views[index]?.view.scrollIntoView({ block: 'nearest' });
        return;
      }
      const next = nextPlace(steps, index, context, response);
      for (const skipped of views.slice(index + 1, next)) skipped.say(words.skipped);
      index = next;
    }
    say(words.storyDone);
  }
  async function busy(act: () => Promise<unknown>): Promise<void> {
    const buttons = [toolbar, ...views.map(({ view }) => view)].flatMap((one) => [
      ...one.querySelectorAll<HTMLButtonElement>('.run-row button'),
    ]);
    const focused = document.activeElement;
    for (const one of buttons) one.disabled = true;
    try {
      await started;
      await act();
    } catch (error) {
      say(`${words.startFailed}${String(error)}`);
    } finally {
      for (const one of buttons) one.disabled = false;
      if (focused instanceof HTMLElement) focused.focus();
    }
  }
  return { toolbar, begin };
}

/** Does what needs the values of other steps; where they are missing it says so, if asked to. */
function tell(view: StepView, act: () => void, aloud = false): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error;
    if (aloud) view.say(`${words.missing}${error.message}`);
    return false;
  }
}

function slotOf(step: string): Element | null {
  return document.querySelector(`[data-step="${step}"] [data-static]`);
}
