import type { StoryAction, StoryStep } from '../../reference/workflows.ts';
import { send } from '../client/send.ts';
import type { ReceivedResponse, SentRequest } from '../server/messages.ts';
import { bodyOf } from '../ui/responseView.ts';
import { holds } from './condition.ts';
import { evaluate, type StoryContext } from './expression.ts';

/** How a step went. */
export interface Played {
  readonly response: ReceivedResponse;
  /** Each condition, and whether it held. */
  readonly checks: readonly (readonly [condition: string, held: boolean])[];
  readonly ok: boolean;
}

/** Sends a step's request, again where the step says so, and keeps what it gives in the context. */
export async function play(
  step: StoryStep,
  request: SentRequest,
  context: StoryContext,
  onRetry: () => void,
): Promise<Played> {
  for (let tries = 0; ; tries++) {
    const response = await send(request, true);
    const seen = withResponse(context, response);
    const checks = step.criteria.map((condition) => [condition, holds(condition, seen)] as const);
    const ok = checks.every(([, held]) => held);
    if (ok) return { response, checks, ok };
    const retry = chosen(step.onFailure, seen);
    if (retry?.type !== 'retry' || tries >= (retry.retryLimit ?? 1)) return { response, checks, ok };
    onRetry();
    await new Promise((resolve) => setTimeout(resolve, (retry.retryAfter ?? 0) * 1000));
  }
}

/** What a step gives to those after it. */
export function outputsOf({ outputs }: StoryStep, context: StoryContext, response: ReceivedResponse) {
  const seen = withResponse(context, response);
  return Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, evaluate(text, seen)]));
}

/** The place of the step that comes after one that went well. */
export function nextPlace(
  steps: readonly StoryStep[],
  place: number,
  context: StoryContext,
  response: ReceivedResponse,
): number {
  const action = chosen(steps[place]?.onSuccess ?? [], withResponse(context, response));
  if (action?.type === 'end') return steps.length;
  const target = steps.findIndex(({ id }) => id === action?.stepId);
  return target === -1 ? place + 1 : target;
}

function chosen(actions: readonly StoryAction[], context: StoryContext): StoryAction | undefined {
  return actions.find(({ criteria }) => criteria.every((condition) => holds(condition, context)));
}

function withResponse(context: StoryContext, response: ReceivedResponse): StoryContext {
  const { status, headers } = response;
  return { ...context, response: { status, headers, body: bodyOf(response) } };
}
