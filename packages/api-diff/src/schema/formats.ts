import { fullFormats } from 'ajv-formats/dist/formats.js';

/** What is known of a `format` of texts. */
export interface TextFormat {
  readonly samples: readonly string[];
  /** A pattern that every text of the format matches. */
  readonly around?: string;
  readonly holds: (text: string) => boolean;
}

/** The whole numbers that a numeric `format` can hold. */
export const NUMBER_FORMATS: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  int32: { min: -2_147_483_648, max: 2_147_483_647 },
  int64: { min: -Infinity, max: Infinity },
};

interface Known {
  readonly samples: readonly string[];
  readonly around?: string;
}

const HEX4 = '[0-9a-fA-F]{4}';
const DATE = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`\d\d:\d\d:\d\d([.]\d+)?([zZ]|[+-]\d\d(:?\d\d)?)`;
const ATOM = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]";
const LABEL = '[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?';
const BASE64 = '[A-Za-z0-9+/]';
const KNOWN: Readonly<Record<string, Known>> = {
  date: { samples: ['2024-02-29', '1999-12-31'], around: `^${DATE}$` },
  time: { samples: ['12:00:00Z'], around: `^${TIME}$` },
  'date-time': {
    samples: ['2024-02-29T12:00:00Z', '1999-12-31T23:59:59.5+01:00'],
    around: String.raw`^${DATE}[tT\s]${TIME}$`,
  },
  duration: {
    samples: ['P1D', 'PT1H'],
    around: String.raw`^P((\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?|\d+W)$`,
  },
  email: {
    samples: ['a@example.com', 'someone.else@example.org'],
    around: `^${ATOM}+([.]${ATOM}+)*@(${LABEL}[.])+${LABEL}$`,
  },
  hostname: { samples: ['example.com', 'a'], around: `^${LABEL}([.]${LABEL})*[.]?$` },
  ipv4: {
    samples: ['192.0.2.1', '198.51.100.255'],
    around: String.raw`^(\d{1,3}\.){3}\d{1,3}$`,
  },
  ipv6: { samples: ['2001:db8::1', '::', '2001:0db8:0000:0000:0000:0000:0000:0001'], around: ':' },
  uri: { samples: ['https://example.com/a', 'urn:a:b'], around: ':' },
  'uri-reference': { samples: ['/a', 'https://example.com/a'] },
  'uri-template': { samples: ['/a/{b}'] },
  uuid: {
    samples: ['107f8d0f-e465-4a7e-a49e-d633d26f7aa2', '00000000-0000-4000-8000-000000000000'],
    around: `^(urn:uuid:)?${HEX4}${HEX4}-${HEX4}-${HEX4}-${HEX4}-${HEX4}${HEX4}${HEX4}$`,
  },
  'json-pointer': { samples: ['/a', ''], around: '^(/([^~/]|~[01])*)*$' },
  'relative-json-pointer': { samples: ['0', '1/a'], around: String.raw`^\d` },
  byte: { samples: ['dGV4dA==', ''], around: `^(${BASE64}{4})*(${BASE64}{2}==|${BASE64}{3}=)?$` },
  url: { samples: ['https://example.com/a'], around: '://' },
  regex: { samples: ['a', '^b+$'] },
};

/** Whether validators refuse any value for a format. */
export function isChecked(name: string): boolean {
  return (
    Object.hasOwn(KNOWN, name) ||
    (NUMBER_FORMATS[name]?.max !== undefined && NUMBER_FORMATS[name].max < Infinity)
  );
}

/** The format of that name, or nothing if it is a mere remark. */
export function textFormat(name: string): TextFormat | undefined {
  const known = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
  return known && { ...known, holds: (text) => test(name, text) };
}

function test(name: string, text: string): boolean {
  const format = fullFormats[name as keyof typeof fullFormats] as unknown;
  if (format instanceof RegExp) return format.test(text);
  if (typeof format === 'function') return (format as (value: string) => boolean)(text);
  const { validate } = format as { validate: RegExp | ((value: string) => boolean) };
  return validate instanceof RegExp ? validate.test(text) : validate(text);
}
