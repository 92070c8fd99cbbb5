import { expect, test } from 'vitest';
import { errorPage } from '../src/ui/errorPage.ts';

const DOCS = 'https://docs.example.com';
const page = (operation: string, code: string | undefined, docsUrl: string | null = DOCS) =>
  errorPage({ operation, code, documented: true }, docsUrl);

test('an error leads to the page of its family and code', () => {
  expect(page('listApplications', 'authentication_failed')).toBe(
    `${DOCS}/errors/platform/authentication_failed/`,
  );
  expect(page('getConsumptionQuota', 'CBC.0151')).toBe(`${DOCS}/errors/partner/cbc.0151/`);
  expect(page('listClientQuotaUses', 'APIG.1005')).toBe(`${DOCS}/errors/client-quotas/apig.1005/`);
  expect(page('listLedgerEntries', 'api_error')).toBe(`${DOCS}/errors/metering/api_error/`);
});

test('there is no link where there is no page', () => {
  expect(page('listApplications', undefined)).toBeNull();
  expect(page('listApplications', 'invalid', null)).toBeNull();
  expect(errorPage({ operation: 'getUser', code: 'x', documented: false }, DOCS)).toBeNull();
});
