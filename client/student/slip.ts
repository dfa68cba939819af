/**
 * Fills the field for a printed code from the address that a slip's QR code holds. The part after the # is never sent to
 * a server, and once it was taken it is in no address and no history (E3.10, privacy.md R5.2).
 */

/** @returns true if the address held a code */
export function takeSlip(field: HTMLInputElement): boolean {
  const slip = /^#([0-9a-z]{12})$/i.exec(location.hash)?.[1];
  if (slip === undefined) return false;
  // It looks as it is printed.
  field.value = slip.replace(/(.{4})(?=.)/g, '$1 ');
  history.replaceState(null, '', location.pathname + location.search);
  return true;
}
