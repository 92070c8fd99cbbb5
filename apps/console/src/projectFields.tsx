import type { SignInForm } from './session/signInForm.ts';
import { useLocale } from './strings/locale.ts';
import { Field } from './ui/field.tsx';

interface ProjectFieldsProps {
  readonly form: SignInForm;
  readonly setForm: (form: SignInForm) => void;
}

/** The keys of a project or a partner, which an operator may leave out. */
export function ProjectFields({ form, setForm }: ProjectFieldsProps) {
  const { strings } = useLocale();
  const words = strings.signIn;
  const set = (name: keyof SignInForm) => (value: string) => setForm({ ...form, [name]: value.trim() });
  return (
    <details class="project" open={form.projectId !== ''}>
      <summary>{words.more}</summary>
      <p class="lead">{words.moreHint}</p>
      <fieldset class="kinds">
        <legend>{words.kind}</legend>
        {(['akSk', 'xAuthToken'] as const).map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              checked={form.kind === kind}
              onChange={() => setForm({ ...form, kind })}
            />
            {words.kinds[kind]}
          </label>
        ))}
      </fieldset>
      {form.kind === 'akSk' ? (
        <div class="two">
          <Field id="access-key" label={words.accessKey} value={form.accessKey} set={set('accessKey')} />
          <Field
            id="secret-key"
            type="password"
            label={words.secretKey}
            value={form.secretKey}
            set={set('secretKey')}
          />
        </div>
      ) : (
        <Field
          id="auth-token"
          type="password"
          label={words.authToken}
          value={form.authToken}
          set={set('authToken')}
        />
      )}
      <Field
        id="project-id"
        label={words.projectId}
        hint={words.projectIdHint}
        value={form.projectId}
        set={set('projectId')}
      />
    </details>
  );
}
