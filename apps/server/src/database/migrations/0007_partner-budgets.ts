import type { Migration } from './migration.ts';

export const migration: Migration = {
  name: '0007_partner-budgets',
  statements: [
    `CREATE TABLE partner_customer (
      domain_id TEXT NOT NULL REFERENCES domain (id),
      customer_id TEXT NOT NULL,
      indirect_partner_id TEXT,
      created_at TIMESTAMPTZ NOT NULL,
      PRIMARY KEY (domain_id, customer_id)
    )`,
    `CREATE TABLE customer_budget (
      domain_id TEXT NOT NULL,
      customer_id TEXT NOT NULL,
      budget_type TEXT NOT NULL CHECK (budget_type IN ('MONTHLY', 'PACKAGE')),
      budget_amount NUMERIC NOT NULL CHECK (budget_amount > 0 AND scale(budget_amount) <= 2),
      used_amount NUMERIC NOT NULL DEFAULT 0 CHECK (used_amount >= 0 AND scale(used_amount) <= 2),
      PRIMARY KEY (domain_id, customer_id),
      FOREIGN KEY (domain_id, customer_id) REFERENCES partner_customer (domain_id, customer_id)
    )`,
    `CREATE TABLE customer_budget_record (
      domain_id TEXT NOT NULL,
      id BIGINT GENERATED ALWAYS AS IDENTITY,
      customer_id TEXT NOT NULL,
      budget_type TEXT NOT NULL,
      budget_amount NUMERIC NOT NULL,
      operation_type TEXT NOT NULL,
      operator TEXT NOT NULL,
      created_at TIMESTAMPTZ NOT NULL,
      PRIMARY KEY (domain_id, id),
      FOREIGN KEY (domain_id, customer_id) REFERENCES partner_customer (domain_id, customer_id)
    )`,
    `CREATE FUNCTION refuse_budget_record_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The records of budgets are append-only.';
      END
    $$`,
    `CREATE TRIGGER customer_budget_record_append_only
      BEFORE UPDATE OR DELETE OR TRUNCATE ON customer_budget_record
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_budget_record_change()`,
    `CREATE INDEX customer_budget_record_by_customer ON customer_budget_record (domain_id, customer_id, id)`,
  ],
};
