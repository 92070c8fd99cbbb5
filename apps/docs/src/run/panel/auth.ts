import type { CodeAuth } from '../../reference/code/request.ts';
import type { OperationForm } from '../../reference/form.ts';
import { authenticationHeaders, type Provable, type Secrets } from '../client/authenticate.ts';
import { demoToken } from '../client/fill.ts';
import type { DemoValues } from '../server/demoValues.ts';
import { element, labelled, select } from '../ui/element.ts';
import { words } from '../ui/words.ts';

/** How the reader's request proves who sends it. */
export interface AuthView {
  readonly view: HTMLElement;
  /** Undefined where nothing is proved. Throws where a secret cannot be sent. */
  prove(request: Provable): Promise<CodeAuth | undefined>;
  fill(values: DemoValues): void;
  /** Shows what belongs to the server that is chosen now. */
  refill(): void;
}

/** The scheme and its secrets. Those of the demo are shown; the reader's own are hidden, and kept nowhere else. */
export function authView(form: OperationForm, inPage: () => boolean): AuthView {
  const scheme = select(form.schemes.map((name) => [name, name || words.noScheme]));
  const token = secretInput();
  const accessKey = secretInput();
  const secretKey = secretInput();
  const tokenField = labelled([words.token], token);
  const keyFields = element(
    'fieldset',
    { 'aria-label': 'akSk' },
    labelled([words.accessKey], accessKey),
    labelled([words.secretKey], secretKey, words.signedHere),
  );
  let values: DemoValues = {};

  function show(): void {
    tokenField.hidden = ['', 'akSk'].includes(scheme.value);
    keyFields.hidden = scheme.value !== 'akSk';
    const known = inPage() ? values : {};
    token.value = demoToken(form, scheme.value, known);
    accessKey.value = known['accessKey'] ?? '';
    secretKey.value = known['secretKey'] ?? '';
    for (const input of [token, secretKey]) input.type = inPage() ? 'text' : 'password';
  }
  scheme.addEventListener('input', show);
  show();
  const choice = form.schemes.length > 1 ? labelled([words.scheme], scheme) : undefined;
  const legend = element('legend', {}, words.authentication);
  const isOpen = form.schemes.every((name) => name === '');
  return {
    view: element('fieldset', { hidden: isOpen }, legend, choice, tokenField, keyFields),
    async prove(request) {
      const secrets = { token: token.value, accessKey: accessKey.value, secretKey: secretKey.value };
      if (scheme.value === '' || isBlank(scheme.value, secrets)) return undefined;
      const headers = await authenticationHeaders(scheme.value, secrets, request);
      return { scheme: scheme.value, secret: secretOf(scheme.value, secrets), headers };
    },
    fill(next) {
      values = next;
      show();
    },
    refill: show,
  };
}

function isBlank(scheme: string, { token, accessKey, secretKey }: Secrets): boolean {
  return scheme === 'akSk' ? accessKey === '' && secretKey === '' : token === '';
}

/** What the client's authenticator is called with. */
function secretOf(scheme: string, { token, accessKey, secretKey }: Secrets): CodeAuth['secret'] {
  return scheme === 'akSk' ? { ak: accessKey, sk: secretKey } : token;
}

function secretInput(): HTMLInputElement {
  return element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
}
