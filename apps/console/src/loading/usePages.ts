import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { SessionContext } from '../session/session.ts';
import { settle, type Loaded } from './useLoad.ts';

/** One page of a list of the platform or metering family. */
export interface Page<Item> {
  readonly count: number;
  readonly items: readonly Item[];
}

export type ReadPage<Item> = (offset: number, signal: AbortSignal) => Promise<Page<Item>>;

/** A list that is read page by page. */
export interface Pages<Item> {
  readonly loaded: Loaded<Page<Item>>;
  readonly isBusy: boolean;
  /** Null where all of it is shown. */
  readonly more: (() => void) | null;
  readonly retry: () => void;
}

/** Reads a list from its beginning when it is shown, when `key` changes and when the reader asks for new data. */
export function usePages<Item extends { readonly id: string }>(
  key: string,
  read: ReadPage<Item>,
): Pages<Item> {
  const { revision } = useContext(SessionContext);
  const [known, setKnown] = useState<{ key: string; loaded: Loaded<Page<Item>> }>({ key, loaded: LOADING });
  const [isBusy, setBusy] = useState(false);
  const running = useRef(new AbortController());

  async function readFrom(shown: readonly Item[]): Promise<void> {
    running.current.abort();
    const { signal } = (running.current = new AbortController());
    setBusy(true);
    const loaded = await settle(async () => {
      const { count, items } = await read(shown.length, signal);
      return { count, items: joined(shown, items) };
    }, signal);
    if (!loaded) return;
    setKnown({ key, loaded });
    setBusy(false);
  }

  useEffect(() => {
    void readFrom([]);
    return () => running.current.abort();
  }, [key, revision]);

  const loaded = known.key === key ? known.loaded : LOADING;
  const hasMore = loaded.state === 'ready' && loaded.data.items.length < loaded.data.count;
  return {
    loaded,
    isBusy,
    more: hasMore ? () => void readFrom(loaded.data.items) : null,
    retry: () => void readFrom([]),
  };
}

const LOADING = { state: 'loading' } as const;

/** Rows that were added meanwhile move the others, so that a page may begin with what is shown already. */
function joined<Item extends { readonly id: string }>(
  shown: readonly Item[],
  items: readonly Item[],
): Item[] {
  const ids = new Set(shown.map(({ id }) => id));
  return [...shown, ...items.filter(({ id }) => !ids.has(id))];
}
