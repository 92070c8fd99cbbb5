import { expect, test } from 'vitest';
import { errorPage } from '../src/ui/errorPage.ts';

const DOCS = 'https://docs.example.com';
const page = (operation: string, code: string | undefined, docsUrl: string | null = DOCS) =>
  errorPage({ operation, code, documented: true }, docsUrl, 'en');

test('an error leads to the page of its family and code', () => {
  expect(page('listApplications', 'authentication_failed')).toBe(
    `${DOCS}/errors/platform/authentication_failed/`,
  );
  expect(page('getConsumptionQuota', 'CBC.0151')).toBe(`${DOCS}/errors/partner/cbc.0151/`);
  expect(page('listClientQuotaUses', 'APIG.1005')).toBe(`${DOCS}/errors/client-quotas/apig.1005/`);
  expect(page('listLedgerEntries', 'api_error')).toBe(`${DOCS}/errors/metering/api_error/`);
});

test('a page is in the language of the console', () => {
  const error = { operation: 'getUser', code: 'not_authenticated', documented: true };
  expect(errorPage(error, DOCS, 'zh-CN')).toBe(`${DOCS}/zh-cn/errors/platform/not_authenticated/`);
});

test('there is no link where there is no page', () => {
  expect(page('listApplications', undefined)).toBeNull();
  expect(page('listApplications', 'invalid', null)).toBeNull();
  expect(errorPage({ operation: 'getUser', code: 'x', documented: false }, DOCS, 'en')).toBeNull();
});
