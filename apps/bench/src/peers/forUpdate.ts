import type { Spender } from '@quotakit/server/src/metering/commands.ts';
import pg from 'pg';

/** What everyone writes first: lock the balance, look, write a charge and its ledger entry, commit. */
export interface ForUpdate {
  charge(payer: Spender, amountMicro: number): Promise<void>;
  close(): Promise<void>;
}

export function createForUpdate(url: string, connections = 10): ForUpdate {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  return {
    async charge({ userId, applicationId, credentialId }, amountMicro) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const { rows } = await client.query(
          'SELECT id, balance_micro FROM account WHERE user_id = $1 AND application_id = $2 FOR UPDATE',
          [userId, applicationId],
        );
        if (Number(rows[0].balance_micro) < amountMicro) throw new Error('The balance is used up.');
        const { rows: contras } = await client.query(
          `UPDATE account SET balance_micro = balance_micro + $2 WHERE user_id = $1 AND kind = 'consumed'
           RETURNING id, balance_micro`,
          [userId, amountMicro],
        );
        const { rows: wallets } = await client.query(
          `UPDATE account SET balance_micro = balance_micro - $3 WHERE user_id = $1 AND id = $2
           RETURNING balance_micro`,
          [userId, rows[0].id, amountMicro],
        );
        const chargeId = crypto.randomUUID();
        await client.query(
          `INSERT INTO charge (user_id, id, credential_id, application_id, list_micro, discount_ppm, amount_micro,
             remaining_micro, trace_id, created_at)
           VALUES ($1, $2, $3, $4, $5, 0, $5, $6, $2, now())`,
          [userId, chargeId, credentialId, applicationId, amountMicro, wallets[0].balance_micro],
        );
        await client.query(
          `INSERT INTO ledger_entry (user_id, from_account_id, to_account_id, amount_micro, from_balance_micro,
             to_balance_micro, cause, charge_id, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, 'charge', $7, now())`,
          [
            userId,
            rows[0].id,
            contras[0].id,
            amountMicro,
            wallets[0].balance_micro,
            contras[0].balance_micro,
            chargeId,
          ],
        );
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
