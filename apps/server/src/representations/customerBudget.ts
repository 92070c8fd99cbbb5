import { parseCredits, toCredits } from '@quotakit/engine';
import type { CustomerBudget } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { CustomerBudgetTable } from '../database/tables/budgets.ts';

type Row = Pick<Selectable<CustomerBudgetTable>, 'budget_amount' | 'used_amount' | 'budget_type'>;

/** A budget's amounts and type; without one nothing is spent of it. */
export function toBudget(
  row: Row | undefined,
): Pick<CustomerBudget, 'budget_amount' | 'used_amount' | 'budget_type'> {
  if (!row) return { used_amount: 0 };
  return {
    budget_amount: toNumber(row.budget_amount),
    used_amount: toNumber(row.used_amount),
    budget_type: row.budget_type,
  };
}

/** A NUMERIC as a JSON number, exactly. */
export function toNumber(amount: string): number {
  return toCredits(parseCredits(amount));
}
