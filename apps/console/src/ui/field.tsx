interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly type?: 'text' | 'password' | 'date';
  readonly hint?: string;
  /** What is wrong with the value. */
  readonly error?: string;
  readonly required?: boolean;
}

/** A field with its label, what helps to fill it in, and what is wrong with it. */
export function Field({ id, label, value, set, type = 'text', hint, error, required = false }: FieldProps) {
  const note = error ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        // Preact's types take one type at a time.
        type={type as 'text'}
        value={value}
        required={required}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={note && `${id}-note`}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
      {note && (
        <small id={`${id}-note`} class={error ? 'field-error' : undefined}>
          {note}
        </small>
      )}
    </div>
  );
}
