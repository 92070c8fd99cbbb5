import type { Clock } from '../clock.ts';
import { hmacSha256, toHex, type Sealer } from '../crypto.ts';
import type { Database } from '../database/database.ts';

/** What demo data is made with. */
export interface DemoServices {
  readonly database: Database;
  readonly sealer: Sealer;
  readonly clock: Clock;
  readonly passwordIterations: number;
  /**
   * A secret of up to 64 hexadecimal digits that follows from the master key and a label, so that demo
   * tokens stay the same over restarts and differ between installations.
   */
  secret(label: string, digits: number): Promise<string>;
}

/** The services for demo data, with secrets under a master key. */
export function createDemoServices(
  base: Omit<DemoServices, 'secret'>,
  masterKey: Uint8Array<ArrayBuffer>,
): DemoServices {
  return {
    ...base,
    secret: async (label, digits) => toHex(await hmacSha256(masterKey, `demo ${label}`)).slice(0, digits),
  };
}
