import fc, { type Arbitrary } from 'fast-check';
import type { Schema } from '../contract/description.ts';

const LONG = 300;

const dates = fc.date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });

const formats: Readonly<Record<string, Arbitrary<string>>> = {
  uuid: fc.uuid(),
  'date-time': dates.map((date) => date.toISOString()),
  date: dates.map((date) => date.toISOString().slice(0, 10)),
  uri: fc.webUrl(),
  email: fc.emailAddress(),
};

/** Texts of a schema, by its format, its pattern, or else its length. */
export function strings({ format, pattern, minLength = 0, maxLength = LONG }: Schema): Arbitrary<string> {
  const known = formats[String(format)];
  if (known) return known;
  const most = Math.min(maxLength as number, LONG);
  if (typeof pattern !== 'string') {
    return fc.string({ minLength: minLength as number, maxLength: most, unit: 'grapheme' });
  }
  return fc.stringMatching(new RegExp(pattern, 'u')).filter((text) => {
    const { length } = [...text];
    return length >= (minLength as number) && length <= most;
  });
}
