import type { ComponentChildren } from 'preact';
import { useLocale } from '../strings/locale.ts';
import type { Loaded } from '../loading/useLoad.ts';
import { ErrorNote } from './errorNote.tsx';

interface CardProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  /** Stands beside the title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One part of the page, under its title. */
export function Card({ id, title, lead, aside, children }: CardProps) {
  return (
    <section class="card" id={id} aria-labelledby={`${id}-title`}>
      <header class="card-head">
        <div>
          <h2 id={`${id}-title`}>{title}</h2>
          {lead && <p class="lead">{lead}</p>}
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}

interface LoadProps<Data> {
  readonly loaded: Loaded<Data>;
  readonly retry: () => void;
  readonly children: (data: Data) => ComponentChildren;
}

/** What was read, or why it is not there. */
export function Load<Data>({ loaded, retry, children }: LoadProps<Data>) {
  if (loaded.state === 'failed') return <ErrorNote error={loaded.error} retry={retry} />;
  if (loaded.state === 'loading') return <Loading />;
  return <div aria-busy={loaded.isStale}>{children(loaded.data)}</div>;
}

function Loading() {
  const { strings } = useLocale();
  return (
    <div class="loading" role="status">
      <span class="visually-hidden">{strings.loading}</span>
      <span class="bar" />
      <span class="bar" />
      <span class="bar" />
    </div>
  );
}
