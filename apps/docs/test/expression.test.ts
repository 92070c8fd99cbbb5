import { describe, expect, test } from 'vitest';
import { holds } from '../src/run/story/condition.ts';
import { evaluate, evaluateAll, MissingValue, type StoryContext } from '../src/run/story/expression.ts';

const context: StoryContext = {
  inputs: { id: 'abc' },
  outputs: { first: { token: 't', amount: 0.5 } },
  response: { status: 201, headers: { 'x-a': 'b' }, body: { items: [{ 'a/b': 1 }], name: "it's" } },
};

describe('expressions', () => {
  test.each([
    ['$inputs.id', 'abc'],
    ['$steps.first.outputs.amount', 0.5],
    ['$statusCode', 201],
    ['$response.header.X-A', 'b'],
    ['$response.body#/items/0/a~1b', 1],
    ['$response.body#/nothing/here', null],
    ['Bearer {$steps.first.outputs.token}', 'Bearer t'],
    ['just text', 'just text'],
  ])('%s', (text, value) => {
    expect(evaluate(text, context)).toBe(value);
  });

  test('are found anywhere in a body', () => {
    expect(evaluateAll({ ids: ['$inputs.id'], n: 1, none: null }, context)).toEqual({
      ids: ['abc'],
      n: 1,
      none: null,
    });
  });

  test('one that refers to a step that did not run says which', () => {
    expect(() => evaluate('$steps.later.outputs.id', context)).toThrow(new MissingValue('later'));
  });
});

describe('conditions', () => {
  test.each([
    ['$statusCode == 201', true],
    ['$statusCode == 200', false],
    ["$response.body#/name == 'it''s'", true],
    ['$response.body#/items/0 != null', true],
    ['$steps.first.outputs.amount > 0.4', true],
    ['$steps.first.outputs.amount <= 0.4', false],
    ["$inputs.id < 'abd'", true],
    ["$statusCode < 'abd'", false],
  ])('%s is %s', (condition, held) => {
    expect(holds(condition, context)).toBe(held);
  });

  test('one of another kind is an error', () => {
    expect(() => holds('length($inputs.id) == 3', context)).toThrow('not a simple one');
  });
});
