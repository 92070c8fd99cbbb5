import type { Mistake } from './compiled.ts';

/** One thing that is wrong with a request or a response. */
export interface Issue {
  readonly location: 'path' | 'query' | 'header' | 'body';
  /** The field, dotted where it is nested; empty for the whole. */
  readonly field: string;
  /** A sentence whose subject is the field, such as `Must be at least 1.` */
  readonly message: string;
  /** The keyword of JSON Schema that refused it. */
  readonly keyword: string;
}

// These only say that one of the mistakes beside them happened.
const ECHOES = new Set(['if', 'anyOf', 'oneOf', 'allOf']);

/** The mistakes of a compiled validator as issues, one for each field and keyword. */
export function toIssues(location: Issue['location'], mistakes: readonly Mistake[]): Issue[] {
  const telling = mistakes.filter(({ keyword }) => !ECHOES.has(keyword));
  const chosen = telling.filter((mistake) => !isNullAlternative(mistake, telling));
  const issues = chosen.map((mistake) => toIssue(location, mistake));
  const seen = new Set<string>();
  return issues.filter(({ field, message }) => {
    const key = `${field}\n${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** "Must be null" is noise where the other alternative of a nullable field says what is wrong. */
function isNullAlternative(mistake: Mistake, all: readonly Mistake[]): boolean {
  if (mistake.keyword !== 'type' || mistake.params.type !== 'null') return false;
  return all.some((other) => other !== mistake && other.instancePath.startsWith(mistake.instancePath));
}

function toIssue(location: Issue['location'], mistake: Mistake): Issue {
  const place = mistake.instancePath.split('/').slice(1).map(unescapePointer);
  const named = mistake.params.missingProperty ?? mistake.params.additionalProperty;
  if (typeof named === 'string') place.push(named);
  return { location, field: place.join('.'), message: sentence(location, mistake), keyword: mistake.keyword };
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'a UUID',
  'date-time': 'a time in RFC 3339, such as 2024-08-01T10:00:00Z',
  'cent-amount': 'an amount with at most 2 decimals',
  'credit-amount': 'an amount with at most 6 decimals',
  uri: 'a URI',
};

function sentence(location: Issue['location'], { keyword, params }: Mistake): string {
  switch (keyword) {
    case 'required':
      return 'Is required.';
    case 'additionalProperties':
      return location === 'query' ? 'Is not a parameter of this operation.' : 'Is not a documented field.';
    case 'false schema':
      return 'Must be left out here.';
    case 'type':
      return `Must be ${typeNames(params.type)}.`;
    case 'enum':
      return `Must be one of ${(params.allowedValues as unknown[]).join(', ')}.`;
    case 'const':
      return `Must be ${String(params.allowedValue)}.`;
    case 'format':
      return `Must be ${FORMATS[params.format as string] ?? `of the format ${String(params.format)}`}.`;
    case 'pattern':
      return `Must match the pattern ${String(params.pattern)}.`;
    default:
      return `Must ${bound(keyword, params.limit)}.`;
  }
}

function typeNames(type: unknown): string {
  return [type]
    .flat()
    .map((name) => `${/^[aeiou]/.test(String(name)) ? 'an' : 'a'} ${String(name)}`)
    .join(' or ');
}

function bound(keyword: string, limit: unknown): string {
  const words: Readonly<Record<string, string>> = {
    minimum: `be at least ${String(limit)}`,
    maximum: `be at most ${String(limit)}`,
    exclusiveMinimum: `be greater than ${String(limit)}`,
    exclusiveMaximum: `be less than ${String(limit)}`,
    minLength: `have at least ${String(limit)} characters`,
    maxLength: `have at most ${String(limit)} characters`,
    minItems: `have at least ${String(limit)} items`,
    maxItems: `have at most ${String(limit)} items`,
    minProperties: `have at least ${String(limit)} fields`,
    maxProperties: `have at most ${String(limit)} fields`,
    uniqueItems: 'not name an item twice',
  };
  return words[keyword] ?? `satisfy ${keyword}`;
}
