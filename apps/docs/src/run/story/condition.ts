import type { Json } from '../../reference/document.ts';
import { evaluate, type StoryContext } from './expression.ts';

type Comparison = (left: Json, right: Json) => boolean;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
};

/** Whether a simple condition of Arazzo holds, such as `$statusCode == 200`. */
export function holds(condition: string, context: StoryContext): boolean {
  const [, left, comparison, right] = /^(\$\S+) (==|!=|<=?|>=?) (.+)$/.exec(condition) ?? [];
  const compare = COMPARISONS[comparison ?? ''];
  if (left === undefined || right === undefined || compare === undefined) {
    throw new Error(`This condition is not a simple one: ${condition}`);
  }
  return compare(operand(left, context), operand(right, context));
}

/** An expression, text in single quotes, or a literal of JSON. */
function operand(text: string, context: StoryContext): Json {
  if (text.startsWith('$')) return evaluate(text, context);
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  return JSON.parse(text) as Json;
}

/** A comparison of two numbers or two texts; of anything else it does not hold. */
function ordered(test: (order: number) => boolean): Comparison {
  return (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return test(left - right);
    if (typeof left !== 'string' || typeof right !== 'string') return false;
    return test(left < right ? -1 : Number(left > right));
  };
}
