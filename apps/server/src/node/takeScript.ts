/**
 * Counts a call where the window has room. Arguments: the limit, the milliseconds that a new window lasts, and 1 to be
 * told how many it still lasts. Answers the count, 0 where the call is refused; with the milliseconds left, where asked.
 */
export const TAKE = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
if count > tonumber(ARGV[1]) then
  redis.call('DECR', KEYS[1])
  count = 0
end
if ARGV[3] then return { count, redis.call('PTTL', KEYS[1]) } end
return count`;

/** The command that the script is defined as. */
export interface TakeCommand {
  quotakitTake(key: string, limit: number, milliseconds: number): Promise<number>;
  quotakitTake(key: string, limit: number, milliseconds: number, tellLeft: 1): Promise<[number, number]>;
}
