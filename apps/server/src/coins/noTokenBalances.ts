import { BlockchainUnavailable, type TokenBalanceReader } from './tokenBalanceReader.ts';

/** For a server without a connection to the blockchain: no wallet can be read. */
export const noTokenBalances: TokenBalanceReader = {
  async balanceOf() {
    throw new BlockchainUnavailable('No blockchain is configured.');
  },
};
