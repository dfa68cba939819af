/**
 * Remembers in this tab which invitation somebody left for the institution's provider, so that they find back to it if the
 * provider does not let them in (H1.5). It goes with the tab, and with the next way to the provider.
 */
const NAME = 'invitation';

/** @param token of the invitation's link; null for somebody who went there without one */
export function keepInvitation(token: string | null): void {
  try {
    if (token === null) sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, token);
  } catch {
    // Without storage they open the link once more.
  }
}

export function leftInvitation(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}
