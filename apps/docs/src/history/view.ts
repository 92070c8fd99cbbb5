import type { OperationView } from '../reference/operations.ts';
import type { History, HistoryEntry } from './history.ts';
import type { HistoryStrings } from './strings/strings.ts';

type Level = keyof HistoryStrings['levels'];
type Linked = Pick<OperationView, 'method' | 'path' | 'href' | 'summary'>;

/** An operation of a change; without a link where it is gone. */
export interface OperationLink {
  readonly name: string;
  readonly href: string | undefined;
}

export interface ChangeView {
  readonly level: Level;
  readonly levelName: string;
  readonly rule: string;
  readonly location: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly reasonLanguage: string;
  readonly migrate: string | undefined;
  readonly operations: readonly OperationLink[];
  /** How many operations are left out. */
  readonly further: string | undefined;
  readonly example:
    | {
        readonly label: string;
        readonly text: string;
        readonly mistakeLabel: string;
        readonly mistake: string;
      }
    | undefined;
  /** What a filter looks through. */
  readonly searched: string;
}

/** A release, or what is not released yet. */
export interface ReleaseView {
  readonly slug: string;
  readonly title: string;
  readonly note: string | undefined;
  readonly counts: readonly { readonly level: Level; readonly text: string }[];
  readonly changes: readonly ChangeView[];
  /** What there is to say where nothing changed. */
  readonly empty: string | undefined;
}

const LEVELS: readonly Level[] = ['major', 'minor', 'patch'];
const MOST_OPERATIONS = 6;

/** What the page shows, the newest first. */
export function historyView(
  history: History,
  operations: readonly Linked[],
  words: HistoryStrings,
): ReleaseView[] {
  const links = new Map(operations.map(({ method, path, href }) => [`${method} ${path}`, href]));
  const changes = (entries: readonly HistoryEntry[]): ChangeView[] =>
    joined(entries.filter(isTold)).map((entry) => changeView(entry, links, words));
  const unreleased: ReleaseView = {
    slug: 'unreleased',
    title: words.unreleased,
    note: undefined,
    counts: countsOf(joined(history.unreleased), words),
    changes: changes(history.unreleased),
    empty: history.unreleased.length === 0 ? words.nothingUnreleased : undefined,
  };
  const releases = history.releases.map((release, index): ReleaseView => {
    const isFirst = index === history.releases.length - 1;
    return {
      slug: `version-${release.version.replaceAll('.', '-')}`,
      title: words.version(release.version),
      note: words.recordedOn(release.date),
      counts: countsOf(joined(release.entries), words),
      changes: changes(release.entries),
      empty: emptyText(release.entries.length, isFirst ? release.operations.length : undefined, words),
    };
  });
  return [unreleased, ...releases];
}

function emptyText(
  entries: number,
  operations: number | undefined,
  words: HistoryStrings,
): string | undefined {
  if (operations !== undefined) return words.first(operations);
  return entries === 0 ? words.nothingChanged : undefined;
}

function countsOf(entries: readonly HistoryEntry[], words: HistoryStrings): ReleaseView['counts'] {
  return LEVELS.flatMap((level) => {
    const count = entries.filter((entry) => entry.level === level).length;
    return count === 0 ? [] : [{ level, text: words.counted(count, level) }];
  });
}

function isTold(entry: HistoryEntry): entry is HistoryEntry & { level: Level } {
  return entry.level !== 'none';
}

/** What happened alike to several parts of the API is told once, with the operations of all. */
function joined<Told extends HistoryEntry>(entries: readonly Told[]): Told[] {
  const byText = new Map<string, Told>();
  for (const entry of entries) {
    const { operations, ...rest } = entry;
    const text = JSON.stringify(rest);
    const known = byText.get(text)?.operations ?? [];
    byText.set(text, { ...entry, operations: [...new Set([...known, ...operations])] });
  }
  return [...byText.values()];
}

function changeView(
  entry: HistoryEntry & { level: Level },
  links: ReadonlyMap<string, string>,
  words: HistoryStrings,
): ChangeView {
  const { level, rule, location, reason, operations } = entry;
  const rest = operations.length - MOST_OPERATIONS;
  return {
    level,
    levelName: words.levels[level],
    rule,
    location: words.location(location),
    before: short(entry.before),
    after: short(entry.after),
    reason: words.reason(reason),
    reasonLanguage: words.reason(reason) === reason ? 'en' : words.language,
    migrate: level === 'major' ? entry.migrate : undefined,
    operations: operations.slice(0, MOST_OPERATIONS).map((name) => ({ name, href: links.get(name) })),
    further: rest > 0 ? words.further(rest) : undefined,
    example: exampleOf(entry, words),
    searched: [level, rule, location, reason, ...operations].join(' ').toLowerCase(),
  };
}

function exampleOf(entry: HistoryEntry, words: HistoryStrings): ChangeView['example'] {
  const { counterExample, validIn, error } = entry;
  if (counterExample === undefined || validIn === undefined) return undefined;
  return {
    label: words.example[validIn],
    text: JSON.stringify(counterExample, null, 2),
    mistakeLabel: words.mistake[validIn],
    mistake: error ?? '',
  };
}

/** A value on one line, cut where it gets long. */
function short(value: HistoryEntry['before']): string {
  if (value === null) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
