import { errorCodes } from '@quotakit/contract';
import { ApiFailure } from '@quotakit/server/src/errors.ts';
import { failureAnswer } from '@quotakit/server/src/http/failureAnswer.ts';
import { describe, expect, test } from 'vitest';
import { editionIn } from '../src/i18n/edition.ts';
import type { Family } from '../src/reference/document.ts';
import { errorViews } from '../src/reference/errors.ts';
import { operationViews } from '../src/reference/operations.ts';
import { codeIn, errorLink } from '../src/reference/registry.ts';

const english = editionIn('en');
const views = errorViews(english);

function view(family: Family, code: string) {
  const found = views.find((candidate) => candidate.family === family && candidate.code === code);
  if (found === undefined) throw new Error(`There is no page of ${family} ${code}.`);
  return found;
}

describe('the page of an error code', () => {
  test('has an address of its own, in lower case', () => {
    expect(errorLink('partner', 'CBC.0100', english).href).toBe('/errors/partner/cbc.0100/');
    expect(new Set(views.map(({ href }) => href)).size).toBe(views.length);
    expect(views.filter(({ href }) => href !== href.toLowerCase())).toEqual([]);
  });

  test('links to the operations that answer with the code, at the status', () => {
    expect(view('metering', 'used_up').operations).toContainEqual({
      method: 'POST',
      path: '/api/v1/charges/',
      summary: 'Charge credits',
      href: '/reference/metering/create-charge/#status-402',
    });
  });

  test('shows each example once', () => {
    const { examples } = view('client-quotas', 'APIG.1000');
    expect(examples.map(({ summary }) => summary)).toEqual(['Neither a token nor a signature was sent']);
  });

  test('says where else the code is answered', () => {
    expect(view('metering', 'timeout').elsewhere).toEqual(['Calls of a service through the gateway.']);
    expect(view('partner', 'APIGW.0101').statuses).toEqual(['404 Not Found', '405 Method Not Allowed']);
  });
});

describe('codes', () => {
  test('each that a server can answer with has a page, where the header Link of its errors leads', () => {
    const pages = new Set(views.map(({ href }) => href));
    const codes = Object.entries(errorCodes).flatMap(([family, byCode]) =>
      Object.keys(byCode).map((code) => ({ family: family as Family, code })),
    );
    const leads = codes.map(({ family, code }) => {
      const failure = new ApiFailure(400, 'invalid', 'No.');
      const { headers } = failureAnswer(Object.assign(failure, { code }), family, {
        requestId: '',
        docsUrl: '',
      });
      return /<(.*)>/.exec(headers?.['Link'] ?? '')?.[1] ?? code;
    });
    expect(leads.filter((href) => !pages.has(href))).toEqual([]);
    expect(leads.length).toBe(pages.size);
  });

  test('each that an operation shows has a page', () => {
    const pages = new Set(views.map(({ href }) => href));
    const shown = operationViews(english).flatMap(({ responses }) => responses.flatMap(({ codes }) => codes));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ href }) => !pages.has(href))).toEqual([]);
  });

  test('are found in the envelope of each family', () => {
    expect(codeIn({ detail: 'No.', code: 'invalid' })).toBe('invalid');
    expect(codeIn({ error: { code: 'used_up', message: 'No.' } })).toBe('used_up');
    expect(codeIn({ error_code: 'CBC.0100', error_msg: 'No.' })).toBe('CBC.0100');
    expect(codeIn({ error: { code: 401, error_code: 'IAM.0101' } })).toBe('IAM.0101');
    expect(codeIn({ count: 0 })).toBeUndefined();
  });

  test('one that is not registered is an error', () => {
    expect(() => errorLink('platform', 'CBC.0100', english)).toThrow(
      'The platform family has no error code CBC.0100.',
    );
  });
});
