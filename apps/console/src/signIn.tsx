import { isStatus } from '@quotakit/client';
import { getPlatformTokenUser } from '@quotakit/client/operations/platform';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Keys } from './session/keys.ts';
import { SessionContext } from './session/session.ts';
import { emptyForm, filledForm, keysOf, type SignInForm } from './session/signInForm.ts';
import { useLocale } from './strings/locale.ts';
import { ErrorNote } from './ui/errorNote.tsx';
import { Field } from './ui/field.tsx';
import { ProjectFields } from './projectFields.tsx';

interface SignInProps {
  readonly signIn: (keys: Keys, keep: boolean) => Promise<void>;
  /** Whether the keys worked before. */
  readonly hasExpired: boolean;
}

/** Asks for the keys, and says what is wrong with them. */
export function SignIn({ signIn, hasExpired }: SignInProps) {
  const { strings } = useLocale();
  const { settings } = useContext(SessionContext);
  const words = strings.signIn;
  const [form, setForm] = useState<SignInForm>(() => (settings.demo ? filledForm(settings.demo) : emptyForm));
  const [keep, setKeep] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => document.getElementById('platform-token')?.focus(), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setError(null);
    const keys = keysOf(form);
    if (!keys) return setError(new Error(words.incomplete));
    setBusy(true);
    await signIn(keys, keep).catch(setError);
    setBusy(false);
  }

  return (
    <form class="card sign-in" onSubmit={(event) => void submit(event)} aria-labelledby="sign-in-title">
      <h2 id="sign-in-title">{words.title}</h2>
      <p class="lead">{words.lead}</p>
      {hasExpired && error === null && (
        <p class="note note-error" role="alert">
          {words.expired}
        </p>
      )}
      {settings.demo && <p class="note">{words.demo}</p>}
      <Field
        id="platform-token"
        type="password"
        required
        label={words.token}
        hint={words.tokenHint}
        value={form.platformToken}
        set={(value) => setForm({ ...form, platformToken: value.trim() })}
      />
      <ProjectFields form={form} setForm={setForm} />
      <label class="check">
        <input
          type="checkbox"
          checked={keep}
          aria-describedby="keep-note"
          onChange={({ currentTarget }) => setKeep(currentTarget.checked)}
        />
        <span>{words.keep}</span>
      </label>
      <small id="keep-note">{words.keepHint}</small>
      {error !== null && (
        <ErrorNote
          error={error}
          {...(isStatus(error, getPlatformTokenUser, 401) && { lead: words.refused })}
        />
      )}
      <button type="submit" class="button button-main" disabled={isBusy}>
        {isBusy ? words.busy : words.submit}
      </button>
    </form>
  );
}
