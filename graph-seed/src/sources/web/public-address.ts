import ipaddr from 'ipaddr.js';

/** Why an address may not be asked, as the name of its range: `loopback`; null when it may. */
export type AddressPolicy = (address: string) => string | null;

const { IPv6 } = ipaddr;
/** `::a.b.c.d`, long withdrawn: some systems still take it for the IPv4 address (RFC 4291, 2.5.5.1). */
const IPV4_COMPATIBLE = '::';
const IPV4_COMPATIBLE_BITS = 96;

/**
 * Allows addresses of the public Internet alone. Everything else has a purpose of its own: this machine, its network, the services
 * of a cloud's host, tunnels that hide another address (https://www.iana.org/assignments/iana-ipv6-special-registry).
 */
export const refuseUnlessPublic: AddressPolicy = (address) => {
  if (!ipaddr.isValid(address)) return 'unknown';
  // Gives the IPv4 address inside an IPv4-mapped one.
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (range !== 'unicast') return toWords(range);
  const isCompatible =
    parsed instanceof IPv6 && parsed.match(IPv6.parse(IPV4_COMPATIBLE), IPV4_COMPATIBLE_BITS);
  return isCompatible ? 'reserved' : null;
};

/** `carrierGradeNat` as `carrier grade nat`. */
function toWords(range: string): string {
  return range.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}
