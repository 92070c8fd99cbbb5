import type { ApiError } from '@quotakit/client';
import type { Language } from '../strings/locale.ts';

/** The families of the operations that this page calls, other than the platform's. */
const FAMILIES: Readonly<Record<string, string>> = {
  listCharges: 'metering',
  listLedgerEntries: 'metering',
  getConsumptionQuota: 'partner',
  listInstances: 'client-quotas',
  listClientQuotaUses: 'client-quotas',
};

/** Where the documentation explains an error; null where it does not, or nobody said where it is. */
export function errorPage(
  { operation, code, documented }: Pick<ApiError, 'operation' | 'code' | 'documented'>,
  docsUrl: string | null,
  language: Language,
): string | null {
  if (docsUrl === null || !documented || code === undefined) return null;
  const family = FAMILIES[operation] ?? 'platform';
  const edition = language === 'en' ? '' : `/${language.toLowerCase()}`;
  return `${docsUrl}${edition}/errors/${family}/${encodeURIComponent(code.toLowerCase())}/`;
}
