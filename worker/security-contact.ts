/**
 * Reads the address to which a weakness of this installation is reported. RFC 9116, section 2.5.3, asks for an address
 * with its scheme.
 */

/** @returns the contact; undefined unless the text is a `mailto:` or an `https:` address */
export function parseSecurityContact(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'mailto:') return /^[^\s@]+@[^\s@]+$/.test(url.pathname) ? url.href : undefined;
  return url?.protocol === 'https:' ? url.href : undefined;
}
