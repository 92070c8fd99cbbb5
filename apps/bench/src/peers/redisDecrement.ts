import type { Redis } from 'iovalkey';

const SCRIPT = `
  local left = tonumber(redis.call('GET', KEYS[1]) or '0')
  local amount = tonumber(ARGV[1])
  if left < amount then return -1 end
  return redis.call('DECRBY', KEYS[1], amount)`;

/** A balance in memory that a script takes from: exact, but lost with the server, and no record of any charge. */
export async function createRedisDecrement(client: Redis, payers: readonly string[]) {
  await client.mset(...payers.flatMap((id) => [`balance:${id}`, '8000000000000000']));
  const sha = (await client.script('LOAD', SCRIPT)) as string;
  return (payer: string, amountMicro: number) => client.evalsha(sha, 1, `balance:${payer}`, amountMicro);
}
