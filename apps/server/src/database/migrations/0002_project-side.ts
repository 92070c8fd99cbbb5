import type { Migration } from './migration.ts';

const identity = [
  `CREATE TABLE domain (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    partner BOOLEAN NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
  )`,
  `CREATE TABLE iam_user (
    id TEXT PRIMARY KEY,
    domain_id TEXT NOT NULL REFERENCES domain (id),
    name TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (domain_id, name)
  )`,
  `CREATE TABLE project (
    id TEXT PRIMARY KEY,
    domain_id TEXT NOT NULL REFERENCES domain (id),
    name TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (domain_id, name)
  )`,
  `CREATE TABLE auth_token (
    id UUID PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    user_id TEXT NOT NULL REFERENCES iam_user (id),
    project_id TEXT REFERENCES project (id),
    expires_at TIMESTAMPTZ NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
  )`,
  `CREATE TABLE access_key (
    id UUID PRIMARY KEY,
    access_key TEXT NOT NULL UNIQUE,
    sealed_secret_key TEXT NOT NULL,
    user_id TEXT NOT NULL REFERENCES iam_user (id),
    project_id TEXT REFERENCES project (id),
    created_at TIMESTAMPTZ NOT NULL
  )`,
];

const AMOUNTS = ['consumption_quota', 'amount', 'coupon_amount', 'due_amount', 'unbilled_amount'];

const partner = [
  `CREATE TABLE partner_credit (
    domain_id TEXT PRIMARY KEY REFERENCES domain (id),
    ${AMOUNTS.map((name) => `${name} NUMERIC NOT NULL CHECK (scale(${name}) <= 2),`).join('\n    ')}
    currency TEXT NOT NULL
  )`,
];

const clientQuotas = [
  `CREATE TABLE instance (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    name TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
  )`,
  `CREATE TABLE client_app (
    instance_id TEXT NOT NULL REFERENCES instance (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    remark TEXT,
    app_key TEXT NOT NULL,
    sealed_secret TEXT NOT NULL,
    favorite BOOLEAN NOT NULL DEFAULT FALSE,
    status INTEGER NOT NULL DEFAULT 1 CHECK (status IN (1, 2)),
    created_by TEXT NOT NULL REFERENCES iam_user (id),
    updated_by TEXT NOT NULL REFERENCES iam_user (id),
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (instance_id, id),
    CONSTRAINT client_app_name UNIQUE (instance_id, name),
    CONSTRAINT client_app_key UNIQUE (instance_id, app_key)
  )`,
  `CREATE TABLE client_quota (
    instance_id TEXT NOT NULL REFERENCES instance (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    call_limits INTEGER NOT NULL CHECK (call_limits > 0),
    time_unit TEXT NOT NULL CHECK (time_unit IN ('SECOND', 'MINUTE', 'HOUR', 'DAY')),
    time_interval INTEGER NOT NULL CHECK (time_interval > 0),
    reset_time TIMESTAMPTZ,
    remark TEXT,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (instance_id, id),
    CONSTRAINT client_quota_name UNIQUE (instance_id, name)
  )`,
  // Its primary key is the rule that an app has one quota at most.
  `CREATE TABLE client_quota_binding (
    instance_id TEXT NOT NULL,
    app_id TEXT NOT NULL,
    quota_id TEXT NOT NULL,
    bound_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (instance_id, app_id),
    FOREIGN KEY (instance_id, app_id) REFERENCES client_app (instance_id, id) ON DELETE CASCADE,
    CONSTRAINT client_quota_binding_quota
      FOREIGN KEY (instance_id, quota_id) REFERENCES client_quota (instance_id, id) ON DELETE CASCADE
  )`,
  `CREATE INDEX client_quota_binding_by_quota ON client_quota_binding (instance_id, quota_id)`,
];

export const migration: Migration = {
  name: '0002_project-side',
  statements: [...identity, ...partner, ...clientQuotas],
};
