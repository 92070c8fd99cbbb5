/** The words of the history page in one language. */
export interface HistoryStrings {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Markdown. */
  readonly introduction: string;
  readonly unreleased: string;
  readonly nothingUnreleased: string;
  readonly version: (version: string) => string;
  readonly recordedOn: (date: string) => string;
  readonly first: (operations: number) => string;
  readonly nothingChanged: string;
  readonly levels: Readonly<Record<'major' | 'minor' | 'patch', string>>;
  readonly counted: (count: number, level: 'major' | 'minor' | 'patch') => string;
  readonly wholeApi: string;
  readonly further: (count: number) => string;
  /** Why a change is graded as it is, and where it is, from the English of the comparison. */
  readonly reason: (english: string) => string;
  readonly location: (english: string) => string;
  readonly toDo: string;
  readonly details: string;
  readonly example: Readonly<Record<'base' | 'head', string>>;
  readonly mistake: Readonly<Record<'base' | 'head', string>>;
  readonly filter: {
    readonly heading: string;
    readonly text: string;
    readonly hint: string;
    readonly level: string;
    readonly all: string;
    readonly shown: (shown: string, all: string) => string;
  };
}
