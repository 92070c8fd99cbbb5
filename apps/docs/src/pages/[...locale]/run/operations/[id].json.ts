import type { APIRoute } from 'astro';
import { inEachLanguage } from '../../../../i18n/inEachLanguage.ts';
import { operationForms, type OperationForm } from '../../../../reference/form.ts';

export function getStaticPaths() {
  return inEachLanguage((edition) =>
    operationForms(edition).map((form) => ({ params: { id: form.id }, props: { form } })),
  );
}

/** What the Run panel of an operation is made from. */
export const GET: APIRoute = ({ props }) => Response.json((props as { form: OperationForm }).form);
