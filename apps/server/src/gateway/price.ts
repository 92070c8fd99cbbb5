import { parseCredits, type Micro } from '@quotakit/engine';
import { LogicEngine } from 'json-logic-engine';
import type { Route } from './route.ts';

/** What the rules of an API may ask about a call. */
export interface CallFacts {
  readonly method: string;
  readonly path: string;
  /** The call's body where that is JSON. */
  readonly body: unknown;
}

const engine = new LogicEngine();

/** Whether the price of a call hangs on its body, which then must be read before the call is sent on. */
export function asksForBody({ rules }: Route): boolean {
  return rules.some(({ conditions }) => typeof conditions === 'object');
}

/** The list price of a call: that of the first rule whose condition holds, else the service's. */
export function priceOf({ rules, servicePrice }: Route, { method, path, body }: CallFacts): Micro {
  const fields = typeof body === 'object' && body !== null ? body : {};
  const facts = { ...fields, method, path };
  const rule = rules.find(({ conditions }) => conditions === true || holds(conditions, facts));
  return rule ? parseCredits(rule.consumption) : servicePrice;
}

function holds(condition: unknown, facts: object): boolean {
  return engine.truthy(engine.run(condition, facts)) === true;
}
