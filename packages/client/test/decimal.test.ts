import { expect, test } from 'vitest';
import { add, compare, fromMicro, multiply, normalize, round, subtract, toMicro } from '../src/decimal.ts';

test('adds, subtracts and multiplies exactly, whether amounts are numbers or texts', () => {
  expect(add(0.1, '0.2', 1e-7)).toBe('0.3000001');
  expect(add()).toBe('0');
  expect(subtract('1', 0.9)).toBe('0.1');
  expect(subtract('0.1', '100.05')).toBe('-99.95');
  expect(multiply('9007199254740993', '1.1')).toBe('9907919180215092.3');
});

test.each([
  ['1.50', '1.5'],
  ['-0.0', '0'],
  [1.5, '1.5'],
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
  ['+12E-1', '1.2'],
  ['007', '7'],
])('writes %j as %s', (amount, text) => {
  expect(normalize(amount)).toBe(text);
});

test.each(['', ' 1', '1,5', '$5', '0x10', '.5', '1.', 'NaN', Number.NaN, Infinity, null as never])(
  'refuses %j',
  (amount) => {
    expect(() => normalize(amount)).toThrow('is no amount');
  },
);

test.each([
  ['1.005', 2, '1.01'],
  ['-1.005', 2, '-1.01'],
  ['1.004999', 2, '1'],
  ['0.5', 0, '1'],
  ['2', 3, '2'],
])('rounds %s to %d decimals', (amount, decimals, text) => {
  expect(round(amount, decimals)).toBe(text);
});

test('refuses decimals that are none', () => {
  expect(() => round('1', -1)).toThrow('decimals must be an integer from 0 to 100.');
  expect(() => round('1', 0.5)).toThrow('decimals');
});

test('compares by value', () => {
  expect([compare('1.0', 1), compare('-2', '-1.5'), compare('10', 9.99)]).toEqual([0, -1, 1]);
});

test('counts in millionths of a credit', () => {
  expect([toMicro('0.55'), toMicro(1e-6), toMicro('-3.10'), fromMicro(550_000n)]).toEqual([
    550_000n,
    1n,
    -3_100_000n,
    '0.55',
  ]);
  expect(() => toMicro('0.0000001')).toThrow('0.0000001 has more than 6 decimals.');
});
