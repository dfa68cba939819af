/**
 * Knows which hosts are not on the public internet. The server asks addresses that a learning platform, or an
 * administrator, has named, and must not be made to ask its own network (lms.md L10.2).
 */
import ipaddr from 'ipaddr.js';

/** Names that a resolver of this machine or of its network answers. A name without a dot is one of them. */
const LOCAL_NAME = /^[^.]+$|(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)$/;

/** @param address an address of IPv4 or IPv6, without brackets. What is no address is private */
export const isPrivateAddress = (address: string): boolean =>
  !ipaddr.isValid(address) || ipaddr.process(address).range() !== 'unicast';

/** @param host the host of an address of the web, as `URL` writes it */
export function isPrivateHost(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return ipaddr.isValid(name) ? isPrivateAddress(name) : LOCAL_NAME.test(name);
}
