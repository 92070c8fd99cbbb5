import { BlockList, isIP } from 'node:net';

// What is not reachable from everywhere (IANA's special-purpose registries), and what carries such an address within it.
const NOT_PUBLIC = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

/** A set of addresses. */
export interface AddressRanges {
  has(address: string): boolean;
}

/** The addresses of these ranges, such as `10.0.0.0/8` or `::1`. Null where one of them is none. */
export function parseRanges(texts: readonly string[]): AddressRanges | null {
  const list = new BlockList();
  for (const text of texts) {
    const [address = '', bits, more] = text.split('/');
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    const prefix = bits === undefined ? most : Number(bits);
    if (version === 0 || more !== undefined || !/^\d{1,3}$/.test(bits ?? '0') || prefix > most) return null;
    list.addSubnet(address, prefix, version === 4 ? 'ipv4' : 'ipv6');
  }
  return { has: (address) => isListed(list, address) };
}

/** An IPv4 address within an IPv6 one counts as itself. */
function isListed(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

const notPublic = parseRanges(NOT_PUBLIC);

/** Whether an address is one of the internet at large. */
export function isPublic(address: string): boolean {
  return isIP(address) !== 0 && notPublic !== null && !notPublic.has(address);
}
