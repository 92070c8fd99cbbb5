import type { HistoryStrings } from './strings.ts';

const LEVELS = { major: 'Breaking', minor: 'New', patch: 'Other' } as const;

export const en: HistoryStrings = {
  language: 'en',
  title: 'History of the API',
  description: 'Every change of the API, release by release: whom it breaks, and what to do about it.',
  introduction:
    'Found by comparing the descriptions of two releases. A change is breaking where a message that one side may send is refused, or not expected, by the other; such a message stands beside it. A link leads to the operation as it is now.',
  unreleased: 'Not released yet',
  nothingUnreleased: 'Nothing has changed since the newest release.',
  version: (version) => `Version ${version}`,
  recordedOn: (date) => `Recorded on ${date}.`,
  first: (operations) => `The history begins here, with ${operations} operations.`,
  nothingChanged: 'The API did not change.',
  levels: LEVELS,
  counted: (count, level) => `${count} ${{ major: 'breaking', minor: 'new', patch: 'other' }[level]}`,
  wholeApi: 'The whole API',
  further: (count) => `${count} more`,
  reason: (english) => english,
  location: (english) => english,
  toDo: 'To do',
  details: 'An example',
  example: {
    base: 'Allowed before, refused now:',
    head: 'Possible now, not expected by present clients:',
  },
  mistake: { base: 'The server answers:', head: 'A client that checks the answer finds:' },
  filter: {
    heading: 'Filter',
    text: 'Text',
    hint: 'An operation, a field, a rule',
    level: 'Level',
    all: 'All',
    shown: (shown, all) => `${shown} of ${all} changes are shown.`,
  },
};
