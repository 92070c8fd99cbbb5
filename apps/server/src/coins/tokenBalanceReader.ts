/** Whoever knows what wallets hold. */
export interface TokenBalanceReader {
  /** The $ACE of a wallet, in millionths. Throws {@link BlockchainUnavailable} where it cannot be read. */
  balanceOf(address: string): Promise<bigint>;
}

/** The blockchain did not answer. */
export class BlockchainUnavailable extends Error {
  override readonly name = 'BlockchainUnavailable';
}
