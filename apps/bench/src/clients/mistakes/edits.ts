import type { Arguments, Members, Place, RightCall } from './calls.ts';

/** A call as it is written down, which is right or a mistake. */
export interface Written {
  readonly call: RightCall;
  /** A body that is a string stands for one that was made into JSON by hand. */
  readonly given: Partial<Record<Place, Members | string>>;
  /** What is wrong: a name in the path, the order of what is in the path, or something else. */
  readonly mistake?: 'path name' | 'path order' | 'other';
}

const PLACES: readonly Place[] = ['path', 'query', 'body'];

/** The call with only what it needs, and with each thing beside that it may have. */
export function rightWays(call: RightCall): Written[] {
  const beside = membersOf(call.may).map(([place, name, value]) => ({
    call,
    given: withMember(call.needs, place, name, value),
  }));
  return [{ call, given: call.needs }, ...beside];
}

/** Every mistake of a kind that people make, wherever the call has room for it. */
export function mistakesIn(call: RightCall): Written[] {
  const { needs, may } = call;
  const full = PLACES.reduce<Arguments>((sum, place) => merged(sum, place, needs[place], may[place]), {});
  const write = (given: Written['given'], mistake: Written['mistake'] = 'other'): Written => ({
    call,
    given,
    mistake,
  });
  const needed = membersOf(needs).flatMap(([place, name]) => {
    const absent = { ...needs, [place]: without(needs[place], name) };
    const misspelt = withMember(absent, place, `${name}s`, '');
    return [
      write(absent),
      write(withMember(needs, place, name, null)),
      write(misspelt, place === 'path' ? 'path name' : 'other'),
    ];
  });
  const wrong = membersOf(full).map(([place, name, value]) =>
    write(withMember(needs, place, name, otherTypeOf(value))),
  );
  const unknown = PLACES.filter((place) => full[place]).map((place) =>
    write(withMember(full, place, 'colour', 'red')),
  );
  const string = full.body ? [write({ ...needs, body: JSON.stringify(full.body) })] : [];
  return [
    ...needed,
    ...wrong,
    ...unknown,
    ...string,
    ...swapped(call).map((given) => write(given, 'path order')),
  ];
}

function swapped({ needs }: RightCall): Arguments[] {
  const members = Object.entries(needs.path ?? {});
  return members.length > 1 ? [{ ...needs, path: Object.fromEntries(members.toReversed()) }] : [];
}

function membersOf(given: Arguments): [Place, string, unknown][] {
  return PLACES.flatMap((place) =>
    Object.entries(given[place] ?? {}).map(([name, value]): [Place, string, unknown] => [place, name, value]),
  );
}

const merged = (sum: Arguments, place: Place, first?: Members, second?: Members): Arguments =>
  first || second ? { ...sum, [place]: { ...first, ...second } } : sum;

const withMember = (given: Arguments, place: Place, name: string, value: unknown): Arguments => ({
  ...given,
  [place]: { ...given[place], [name]: value },
});

const without = (members: Members = {}, name: string): Members =>
  Object.fromEntries(Object.entries(members).filter(([own]) => own !== name));

/** What somebody could take for the value. */
function otherTypeOf(value: unknown): unknown {
  if (Array.isArray(value)) return typeof value[0] === 'object' ? [{ amount: true }] : [7];
  if (typeof value === 'number') return 'seven';
  return typeof value === 'boolean' ? 'yes' : 7;
}
