/** What came of a call: what it resolved with or threw, and what was sent. */
export class Seen {
  readonly outcome: unknown;
  readonly thrown: unknown;
  readonly sent: readonly Request[];

  constructor(outcome: unknown, thrown: unknown, sent: readonly Request[]) {
    this.outcome = outcome;
    this.thrown = thrown;
    this.sent = sent;
  }

  /** What was thrown, or given as `error` of the result, or as a result with the status of a failure. */
  get failure(): unknown {
    const { outcome, thrown } = this;
    if (thrown !== undefined || !isObject(outcome)) return thrown;
    return Number(outcome['status']) >= 400 ? outcome : (outcome['error'] ?? undefined);
  }

  /** Whether a program can get at a text from what it was given: in a property, a header, the cause. */
  mentions(text: string): boolean {
    return [this.thrown, this.outcome].some((value) => holds(value, text, 5));
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function holds(value: unknown, text: string, depth: number): boolean {
  if (!isObject(value)) return String(value).includes(text);
  if (depth === 0) return false;
  if (value instanceof Headers) return [...value.values()].some((header) => header.includes(text));
  return namesOf(value).some((name) => holds(value[name], text, depth - 1));
}

/** Its own names, and those of the getters of its class. */
function namesOf(value: object): string[] {
  const own = Object.getOwnPropertyNames(value);
  const inherited = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value) ?? {}))
    .filter(([, { get }]) => get !== undefined)
    .map(([name]) => name);
  return [...own, ...inherited];
}
