/**
 * Counts a call where the window has room. Arguments: the limit, the milliseconds that a new window lasts, and 1 to be
 * told how long it still lasts. Answers whether it was counted, the count, and the milliseconds left or 0.
 */
export const TAKE = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
local allowed = 1
if count > tonumber(ARGV[1]) then
  redis.call('DECR', KEYS[1])
  count = count - 1
  allowed = 0
end
local left = 0
if ARGV[3] == '1' then left = redis.call('PTTL', KEYS[1]) end
return { allowed, count, left }`;

/** The command that the script is defined as. */
export interface TakeCommand {
  quotakitTake(
    key: string,
    limit: number,
    milliseconds: number,
    tellLeft: 0 | 1,
  ): Promise<[allowed: 0 | 1, count: number, left: number]>;
}
