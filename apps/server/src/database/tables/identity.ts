import type { Timestamp } from '../columns.ts';

export interface IdentityTables {
  domain: DomainTable;
  iam_user: IamUserTable;
  project: ProjectTable;
  auth_token: AuthTokenTable;
  access_key: AccessKeyTable;
}

/** An account, which owns users and projects. */
export interface DomainTable {
  id: string;
  name: string;
  /** Whether it is a cloud solution provider or a distributor. */
  partner: boolean;
  created_at: Timestamp;
}

export interface IamUserTable {
  id: string;
  domain_id: string;
  name: string;
  /** Null for a user that cannot log in with a password. */
  password_hash: string | null;
  created_at: Timestamp;
}

export interface ProjectTable {
  id: string;
  domain_id: string;
  name: string;
  created_at: Timestamp;
}

export interface AuthTokenTable {
  id: string;
  /** SHA-256 of the token, in hexadecimal digits. */
  token_hash: string;
  user_id: string;
  /** Null for a token of the whole domain. */
  project_id: string | null;
  expires_at: Timestamp;
  created_at: Timestamp;
}

export interface AccessKeyTable {
  id: string;
  access_key: string;
  /** Signatures are checked with the secret key itself, so it is sealed and not hashed. */
  sealed_secret_key: string;
  user_id: string;
  /** Null for a key of the whole domain. */
  project_id: string | null;
  created_at: Timestamp;
}
