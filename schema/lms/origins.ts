/**
 * Says whether an address is on one of a platform's web origins, which may have a wildcard, as `frame-ancestors` reads them
 * (lms.md L4.3; CSP3, section 6.7.2). Pure.
 */

/** @returns false too for what is no address, and for an address with a name or a password in it */
export function isOnOrigins(address: string, origins: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return origins.some((origin) => {
    const parts = /^(https?:)\/\/(\*\.)?([^/:]+)(?::(\d+|\*))?$/.exec(origin);
    if (parts === null || parts[1] !== protocol) return false;
    const [, , wildcard, host = '', wantedPort] = parts;
    const isHost = wildcard === undefined ? hostname === host : hostname.endsWith(`.${host}`);
    return isHost && (wantedPort === '*' || withoutDefault(wantedPort ?? '', protocol) === port);
  });
}

/** An address leaves out the usual port of its protocol. */
const withoutDefault = (port: string, protocol: string): string =>
  port === (protocol === 'https:' ? '443' : '80') ? '' : port;
