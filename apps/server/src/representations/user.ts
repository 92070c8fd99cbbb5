import type { TokenUser, User } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { UserAccountTable } from '../database/tables/users.ts';

type Row = Selectable<UserAccountTable>;

export function toTokenUser({ id, username, email, nickname, avatar }: Row): TokenUser {
  return { id, username, email, nickname, avatar };
}

export function toUser(row: Row): User {
  return { ...toTokenUser(row), created_at: row.created_at, updated_at: row.updated_at };
}
