import { BlockchainUnavailable, type TokenBalanceReader } from './tokenBalanceReader.ts';

/** Balances that are set, and read like those of a blockchain. */
export interface InMemoryTokenBalances extends TokenBalanceReader {
  /** By address, in millionths. An address that is not here holds nothing. */
  readonly balances: Map<string, bigint>;
  /** Whether it answers. */
  available: boolean;
}

/** Stands in for the blockchain: it reads no chain, and knows only the balances that were put into it. */
export function createInMemoryTokenBalances(
  balances: Iterable<readonly [string, bigint]> = [],
): InMemoryTokenBalances {
  const reader: InMemoryTokenBalances = {
    balances: new Map(balances),
    available: true,
    async balanceOf(address) {
      if (!reader.available) throw new BlockchainUnavailable();
      return reader.balances.get(address) ?? 0n;
    },
  };
  return reader;
}
