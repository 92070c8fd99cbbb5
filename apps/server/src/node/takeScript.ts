/**
 * Counts each call whose window has room. Arguments for each key: the limit, the milliseconds that a new window lasts, and
 * 1 to be told how many it still lasts, else 0. Answers for each key the count, 0 where the call is refused, and the
 * milliseconds left, 0 where nobody asked.
 */
export const TAKE = `
local answers = {}
for place, key in ipairs(KEYS) do
  local at = place * 3
  local count = redis.call('INCR', key)
  if count == 1 then redis.call('PEXPIRE', key, ARGV[at - 1]) end
  if count > tonumber(ARGV[at - 2]) then
    redis.call('DECR', key)
    count = 0
  end
  answers[place * 2 - 1] = count
  answers[place * 2] = ARGV[at] == '1' and redis.call('PTTL', key) or 0
end
return answers`;

/** The command that the script is defined as. */
export interface TakeCommand {
  quotakitTake(keys: number, ...keysAndArguments: (string | number)[]): Promise<number[]>;
}
