import type { Keys } from './keys.ts';
import type { Demo } from './settings.ts';

/** The fields of the sign-in form, as they were typed. */
export interface SignInForm {
  readonly platformToken: string;
  readonly kind: 'akSk' | 'xAuthToken';
  readonly accessKey: string;
  readonly secretKey: string;
  readonly authToken: string;
  readonly projectId: string;
}

export const emptyForm: SignInForm = {
  platformToken: '',
  kind: 'akSk',
  accessKey: '',
  secretKey: '',
  authToken: '',
  projectId: '',
};

export const filledForm = (demo: Demo): SignInForm => ({ ...emptyForm, ...demo });

/** The keys that a form holds; null where it has one half of an access key. */
export function keysOf(form: SignInForm): Keys | null {
  const { platformToken, kind, accessKey, secretKey, authToken, projectId } = form;
  if (kind === 'xAuthToken') {
    return { platformToken, project: authToken === '' ? null : { kind, token: authToken, projectId } };
  }
  if ((accessKey === '') !== (secretKey === '')) return null;
  return { platformToken, project: accessKey === '' ? null : { kind, accessKey, secretKey, projectId } };
}
