import { ApiFailure } from '../errors.ts';
import { BlockchainUnavailable, type TokenBalanceReader } from './tokenBalanceReader.ts';

/** What a wallet holds now, in millionths. Throws 502 where the blockchain does not answer. */
export async function readBalance(reader: TokenBalanceReader, address: string): Promise<bigint> {
  try {
    return await reader.balanceOf(address);
  } catch (error) {
    if (!(error instanceof BlockchainUnavailable)) throw error;
    throw new ApiFailure(502, 'provider_unavailable', 'The blockchain did not answer. Try again later.');
  }
}
