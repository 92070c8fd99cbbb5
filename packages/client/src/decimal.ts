import { ConfigError } from './errors.ts';

/** An amount: a decimal text, or a number of at most 15 significant digits, which its shortest text stands for. */
export type Amount = string | number;

interface Parts {
  /** The value times 10 to the power of `scale`. */
  readonly units: bigint;
  readonly scale: number;
}

/** Adds amounts, exactly: `add('0.1', 0.2)` is `'0.3'`. Throws a `ConfigError` for what is no amount. */
export function add(...amounts: readonly Amount[]): string {
  return write(amounts.map(parse).reduce(plus, { units: 0n, scale: 0 }));
}

/** Takes the second amount from the first, exactly. */
export function subtract(from: Amount, amount: Amount): string {
  const { units, scale } = parse(amount);
  return write(plus(parse(from), { units: -units, scale }));
}

/** Multiplies two amounts, exactly. */
export function multiply(left: Amount, right: Amount): string {
  const [one, other] = [parse(left), parse(right)];
  return write({ units: one.units * other.units, scale: one.scale + other.scale });
}

/** Negative where the first amount is less than the second, positive where it is more, 0 where they are equal. */
export function compare(left: Amount, right: Amount): number {
  const [one, other] = [parse(left), parse(right)];
  const scale = Math.max(one.scale, other.scale);
  const [a, b] = [unitsAt(one, scale), unitsAt(other, scale)];
  return a < b ? -1 : Number(a > b);
}

/** Rounds half away from zero to so many decimals (0 to 100); `'1.005'` to 2 decimals is `'1.01'`. */
export function round(amount: Amount, decimals: number): string {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 100) {
    throw new ConfigError('decimals must be an integer from 0 to 100.');
  }
  const { units, scale } = parse(amount);
  if (scale <= decimals) return write({ units, scale });
  const unit = 10n ** BigInt(scale - decimals);
  const half = units < 0n ? -unit / 2n : unit / 2n;
  return write({ units: (units + half) / unit, scale: decimals });
}

/** The amount as a plain decimal text, without exponent and without zeros at the end: `'1.50'` and `1.5e0` are `'1.5'`. */
export function normalize(amount: Amount): string {
  return write(parse(amount));
}

/** The amount in whole millionths of a credit, as the ledger counts. Throws where it has more than 6 decimals. */
export function toMicro(amount: Amount): bigint {
  const { units, scale } = parse(normalize(amount));
  if (scale > 6) throw new ConfigError(`${String(amount)} has more than 6 decimals.`);
  return units * 10n ** BigInt(6 - scale);
}

/** The amount that whole millionths of a credit stand for. */
export function fromMicro(micro: bigint): string {
  return write({ units: micro, scale: 6 });
}

const FORM = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

function parse(amount: Amount): Parts {
  const [, sign, whole = '', decimals = '', exponent = '0'] = FORM.exec(String(amount)) ?? [];
  if (sign === undefined)
    throw new ConfigError(`${JSON.stringify(amount)} is no amount: write it as "1.50".`);
  const units = BigInt(`${sign}${whole}${decimals}`.replace('+', ''));
  const scale = decimals.length - Number(exponent);
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}

function plus(left: Parts, right: Parts): Parts {
  const scale = Math.max(left.scale, right.scale);
  return { units: unitsAt(left, scale) + unitsAt(right, scale), scale };
}

const unitsAt = ({ units, scale }: Parts, to: number): bigint => units * 10n ** BigInt(to - scale);

function write({ units, scale }: Parts): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const [whole, decimals] = [digits.slice(0, digits.length - scale), digits.slice(digits.length - scale)];
  const text = `${whole}.${decimals}`.replace(/\.?0*$/, '');
  return units < 0n ? `-${text}` : text;
}
