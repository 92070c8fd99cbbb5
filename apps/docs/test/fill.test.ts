import { describe, expect, test } from 'vitest';
import { editionIn } from '../src/i18n/edition.ts';
import { operationForms } from '../src/reference/form.ts';
import { demoToken, filledBody, filledParameter } from '../src/run/client/fill.ts';

const forms = operationForms(editionIn('en'));
const values = {
  applicationId: 'mine',
  orderId: 'new',
  openOrderId: 'open',
  accessKey: 'QK1',
  secretKey: 'secret',
  platformToken: 'of demo',
  holderPlatformToken: 'of holder',
};

function form(id: string) {
  const found = forms.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no form of ${id}.`);
  return found;
}

function parameter(id: string, name: string) {
  const found = form(id).parameters.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`${id} has no parameter ${name}.`);
  return filledParameter(form(id), found, values);
}

describe('forms', () => {
  test('there is one for each operation', () => {
    expect(forms.length).toBeGreaterThan(0);
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
  });

  test('say how to edit each field', () => {
    const kinds = form('createCredential').body?.form.fields?.map(({ name, kind }) => [name, kind]);
    expect(kinds).toEqual([
      ['application_id', 'text'],
      ['name', 'text'],
      ['host', 'text'],
      ['limited_amount', 'number'],
      ['expired_at', 'text'],
      ['allowed_api_ids', 'list'],
      ['metadata', 'json'],
    ]);
  });

  test('have the fields of each alternative', () => {
    const body = form('createOrder').body?.form;
    expect(body?.kind).toBe('either');
    expect(body?.variants?.map(({ name, fields }) => [name, fields?.[0]?.name])).toEqual([
      ['SingleOrderRequest', 'application_id'],
      ['BatchOrderRequest', 'application_ids'],
    ]);
    const [auth] = form('createAuthToken').body?.form.fields ?? [];
    expect(auth?.fields?.map(({ kind }) => kind)).toEqual(['either', 'either']);
  });

  test('a field of a boolean is a choice of two', () => {
    expect(form('updateAllowConsumeGlobal').body?.form.fields?.[0]).toMatchObject({
      kind: 'choice',
      choices: [true, false],
    });
  });
});

describe('demo values', () => {
  test('stand in parameters that are needed, by what the path is about', () => {
    expect(parameter('getApplication', 'id')).toBe('mine');
    expect(parameter('payOrder', 'id')).toBe('new');
    expect(parameter('refreshOrder', 'id')).toBe('open');
    expect(parameter('listApplications', 'limit')).toBeUndefined();
  });

  test('replace ids of examples wherever they stand', () => {
    const body = {
      application_ids: ['theirs'],
      hw_ak_sk: { access: { key: 'a' }, secret: { key: 'b' } },
      n: null,
    };
    expect(filledBody(body, values)).toEqual({
      application_ids: ['mine'],
      hw_ak_sk: { access: { key: 'QK1' }, secret: { key: 'secret' } },
      n: null,
    });
  });

  test('a token is of a user who has what is asked for', () => {
    expect(demoToken(form('listApplications'), 'platformToken', values)).toBe('of demo');
    expect(demoToken(form('listCoinInfos'), 'platformToken', values)).toBe('of holder');
  });
});
