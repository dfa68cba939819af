/** Where to report a weakness of this installation, as the operator sets it; RFC 9116, section 2.5.3, asks for an address with its scheme. */

/** @returns the contact, or undefined for a text that is neither a mail address with `mailto:` nor an `https:` address */
export function parseSecurityContact(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'mailto:') return /^[^\s@]+@[^\s@]+$/.test(url.pathname) ? url.href : undefined;
  return url?.protocol === 'https:' ? url.href : undefined;
}
