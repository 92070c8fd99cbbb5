/** An id, cut short for the eye; the whole of it can be selected, copied and read out. */
export function Id({ value }: { readonly value: string }) {
  return (
    <code class="id" title={value}>
      {value}
    </code>
  );
}
