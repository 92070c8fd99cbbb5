import type { Migration } from './migration.ts';

const users = [
  `CREATE TABLE user_account (
    id UUID PRIMARY KEY,
    created_at TIMESTAMPTZ NOT NULL
  )`,
  `CREATE TABLE platform_token (
    id UUID PRIMARY KEY,
    user_id UUID NOT NULL REFERENCES user_account (id),
    token_hash TEXT NOT NULL UNIQUE,
    masked_token TEXT NOT NULL,
    expired_at TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL
  )`,
];

const catalogue = [
  `CREATE TABLE service (
    id UUID PRIMARY KEY,
    alias TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    type TEXT NOT NULL,
    description TEXT,
    unit TEXT NOT NULL,
    free_micro BIGINT NOT NULL DEFAULT 0 CHECK (free_micro >= 0),
    price_micro BIGINT NOT NULL DEFAULT 0 CHECK (price_micro >= 0),
    upstream_url TEXT,
    rank INTEGER NOT NULL,
    private BOOLEAN NOT NULL DEFAULT FALSE,
    tags JSON,
    metadata JSON,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
  )`,
  `CREATE TABLE package (
    id UUID PRIMARY KEY,
    service_id UUID NOT NULL REFERENCES service (id),
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    amount_micro BIGINT NOT NULL CHECK (amount_micro > 0),
    price_micro BIGINT NOT NULL CHECK (price_micro >= 0),
    duration_seconds INTEGER
  )`,
  `CREATE INDEX package_by_service ON package (service_id)`,
];

const applications = [
  `CREATE TABLE application (
    user_id UUID NOT NULL REFERENCES user_account (id),
    id UUID NOT NULL,
    service_id UUID REFERENCES service (id),
    type TEXT NOT NULL,
    scope TEXT NOT NULL,
    paid BOOLEAN NOT NULL DEFAULT FALSE,
    disabled BOOLEAN NOT NULL DEFAULT FALSE,
    allow_consume_global BOOLEAN NOT NULL DEFAULT TRUE,
    expired_at TIMESTAMPTZ,
    tags JSON,
    metadata JSON,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    deleted_at TIMESTAMPTZ,
    PRIMARY KEY (user_id, id),
    CHECK ((scope = 'Global') = (service_id IS NULL))
  )`,
  `CREATE UNIQUE INDEX application_of_service ON application (user_id, service_id, type)
    WHERE deleted_at IS NULL AND service_id IS NOT NULL`,
  `CREATE UNIQUE INDEX application_global ON application (user_id, type)
    WHERE deleted_at IS NULL AND service_id IS NULL`,
  `CREATE TABLE credential (
    user_id UUID NOT NULL,
    id UUID NOT NULL,
    application_id UUID NOT NULL,
    name TEXT,
    token_hash TEXT NOT NULL UNIQUE,
    masked_token TEXT NOT NULL,
    host TEXT,
    limited_micro BIGINT CHECK (limited_micro >= 0),
    used_micro BIGINT NOT NULL DEFAULT 0,
    held_micro BIGINT NOT NULL DEFAULT 0 CHECK (held_micro >= 0),
    expired_at TIMESTAMPTZ,
    allowed_api_ids JSON NOT NULL,
    metadata JSON,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    deleted_at TIMESTAMPTZ,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, application_id) REFERENCES application (user_id, id),
    CHECK (limited_micro IS NULL OR used_micro + held_micro <= limited_micro)
  )`,
  `CREATE INDEX credential_by_application ON credential (user_id, application_id)`,
];

const ledger = [
  `CREATE TABLE account (
    user_id UUID NOT NULL REFERENCES user_account (id),
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    application_id UUID,
    balance_micro BIGINT NOT NULL DEFAULT 0,
    held_micro BIGINT NOT NULL DEFAULT 0 CHECK (held_micro >= 0),
    spent_micro BIGINT NOT NULL DEFAULT 0,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, application_id) REFERENCES application (user_id, id),
    CHECK ((kind = 'wallet') = (application_id IS NOT NULL)),
    CHECK (kind <> 'wallet' OR balance_micro >= held_micro)
  )`,
  `CREATE UNIQUE INDEX account_wallet ON account (user_id, application_id) WHERE application_id IS NOT NULL`,
  `CREATE UNIQUE INDEX account_contra ON account (user_id, kind) WHERE application_id IS NULL`,
  `CREATE TABLE charge (
    user_id UUID NOT NULL REFERENCES user_account (id),
    id UUID NOT NULL,
    credential_id UUID NOT NULL,
    application_id UUID NOT NULL,
    list_micro BIGINT NOT NULL CHECK (list_micro >= 0),
    discount_ppm INTEGER NOT NULL CHECK (discount_ppm BETWEEN 0 AND 1000000),
    amount_micro BIGINT NOT NULL CHECK (amount_micro >= 0),
    trace_id UUID NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, credential_id) REFERENCES credential (user_id, id),
    FOREIGN KEY (user_id, application_id) REFERENCES application (user_id, id)
  )`,
  `CREATE TABLE hold (
    user_id UUID NOT NULL REFERENCES user_account (id),
    id UUID NOT NULL,
    credential_id UUID NOT NULL,
    application_id UUID NOT NULL,
    list_micro BIGINT NOT NULL CHECK (list_micro >= 0),
    discount_ppm INTEGER NOT NULL CHECK (discount_ppm BETWEEN 0 AND 1000000),
    amount_micro BIGINT NOT NULL CHECK (amount_micro >= 0),
    trace_id UUID NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, credential_id) REFERENCES credential (user_id, id),
    FOREIGN KEY (user_id, application_id) REFERENCES application (user_id, id)
  )`,
  `CREATE INDEX hold_by_expiry ON hold (expires_at)`,
  `CREATE TABLE ledger_entry (
    user_id UUID NOT NULL REFERENCES user_account (id),
    id BIGINT GENERATED ALWAYS AS IDENTITY,
    from_account_id UUID NOT NULL,
    to_account_id UUID NOT NULL,
    amount_micro BIGINT NOT NULL CHECK (amount_micro > 0),
    from_balance_micro BIGINT NOT NULL,
    to_balance_micro BIGINT NOT NULL,
    cause TEXT NOT NULL,
    charge_id UUID,
    idempotency_key TEXT,
    trace_id UUID,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, from_account_id) REFERENCES account (user_id, id),
    FOREIGN KEY (user_id, to_account_id) REFERENCES account (user_id, id),
    FOREIGN KEY (user_id, charge_id) REFERENCES charge (user_id, id),
    CHECK (from_account_id <> to_account_id)
  )`,
  `CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'The ledger is append-only: correct an entry by a new one.';
    END
  $$`,
  `CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change()`,
  `CREATE TABLE idempotency (
    user_id UUID NOT NULL REFERENCES user_account (id),
    key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    status INTEGER NOT NULL,
    body TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (user_id, key)
  )`,
];

const coins = [
  `CREATE TABLE coin_policy (
    id UUID PRIMARY KEY,
    service_id UUID NOT NULL REFERENCES service (id),
    threshold_micro BIGINT NOT NULL CHECK (threshold_micro >= 0),
    discount_ppm INTEGER NOT NULL CHECK (discount_ppm BETWEEN 0 AND 1000000),
    tags JSON,
    metadata JSON,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    UNIQUE (service_id, threshold_micro)
  )`,
  `CREATE TABLE coin_info (
    id UUID PRIMARY KEY,
    user_id UUID NOT NULL REFERENCES user_account (id),
    address TEXT NOT NULL,
    balance_micro BIGINT NOT NULL CHECK (balance_micro >= 0),
    tags JSON,
    metadata JSON,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL
  )`,
  `CREATE INDEX coin_info_by_user ON coin_info (user_id)`,
];

export const migration: Migration = {
  name: '0001_platform',
  statements: [...users, ...catalogue, ...applications, ...ledger, ...coins],
};
