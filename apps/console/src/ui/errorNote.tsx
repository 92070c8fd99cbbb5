import { ApiError, ConnectionError, TimeoutError } from '@quotakit/client';
import { useContext } from 'preact/hooks';
import { SessionContext } from '../session/session.ts';
import { useLocale } from '../strings/locale.ts';
import type { Strings } from '../strings/en.ts';
import { errorPage } from './errorPage.ts';

interface ErrorNoteProps {
  readonly error: unknown;
  /** Stands before what the server says. */
  readonly lead?: string;
  readonly retry?: () => void;
}

/** What went wrong, in the server's words, and what finds it in the server's log and in the documentation. */
export function ErrorNote({ error, lead, retry }: ErrorNoteProps) {
  const { strings } = useLocale();
  return (
    <div class="note note-error" role="alert">
      {lead && <p class="note-lead">{lead}</p>}
      <p>{sentenceOf(error, strings)}</p>
      {error instanceof ApiError && <ErrorDetails error={error} />}
      {retry && (
        <button type="button" class="button" onClick={retry}>
          {strings.error.again}
        </button>
      )}
    </div>
  );
}

function ErrorDetails({ error }: { readonly error: ApiError }) {
  const { strings } = useLocale();
  return (
    <>
      <dl class="facts">
        <dt>{strings.error.status}</dt>
        <dd>{error.status}</dd>
        {error.code && (
          <>
            <dt>{strings.error.code}</dt>
            <dd>
              <code>{error.code}</code>
            </dd>
          </>
        )}
        {error.requestId && (
          <>
            <dt>{strings.error.request}</dt>
            <dd>
              <code class="id">{error.requestId}</code>
            </dd>
          </>
        )}
      </dl>
      <HelpLink error={error} />
    </>
  );
}

function HelpLink({ error }: { readonly error: ApiError }) {
  const { strings, language } = useLocale();
  const { settings } = useContext(SessionContext);
  const page = errorPage(error, settings.docsUrl, language);
  if (page === null) return null;
  return (
    <p>
      <a href={page} target="_blank" rel="noreferrer">
        {strings.error.help}
      </a>
    </p>
  );
}

function sentenceOf(error: unknown, { error: words }: Strings): string {
  if (error instanceof ApiError) return error.detail ?? error.message;
  if (error instanceof ConnectionError) return words.connection;
  if (error instanceof TimeoutError) return words.timeout;
  return error instanceof Error ? error.message : words.other;
}
