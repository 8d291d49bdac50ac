import { BlockList, isIP } from 'node:net';

/** Networks that are not the public internet. Source: IANA special-purpose address registries (RFC 6890 and its updates). */
const PRIVATE_NETWORKS = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE_NETWORKS.addSubnet(network, prefix, 'ipv4'); // the list applies them to IPv4-mapped IPv6 addresses too
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE_NETWORKS.addSubnet(network, prefix, 'ipv6');

/**
 * Whether a host is, by its spelling alone, this computer or a neighbour of it: loopback, link-local or private.
 * @param hostname as `URL` gives it, so that every way to write an IPv4 address has become the plain one
 * @example isPrivateAddress(new URL('http://2130706433/').hostname) // true: 127.0.0.1
 */
export function isPrivateAddress(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '');
  const family = isIP(host);
  if (family === 0) return /^(.+\.)?(localhost|local)$/u.test(host);
  return PRIVATE_NETWORKS.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
