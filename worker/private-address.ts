/**
 * Knows which hosts are not on the public internet. The server asks addresses that a learning platform, or an
 * administrator, has named, and must not be made to ask its own network (lms.md L10.2).
 */
import ipaddr from 'ipaddr.js';

/** Names that a resolver of this machine or of its network answers. A name without a dot is one of them. */
const LOCAL_NAME = /^[^.]+$|(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)$/;

/** The old way to write an address of IPv4 as one of IPv6 (RFC 4291, 2.5.5.1). `URL` writes `::127.0.0.1` as `::7f00:1`. */
const IPV4_COMPATIBLE = /^(0:){6}/;

/** @param address an address of IPv4 or IPv6, without brackets. What is no address is private */
export function isPrivateAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  const parsed = ipaddr.process(address);
  return parsed.range() !== 'unicast' || IPV4_COMPATIBLE.test(parsed.toNormalizedString());
}

/** @param host the host of an address of the web, as `URL` writes it */
export function isPrivateHost(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return ipaddr.isValid(name) ? isPrivateAddress(name) : LOCAL_NAME.test(name);
}
