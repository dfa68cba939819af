/** The name of each change that was sent and not answered: sent again as it was, it keeps the name, and the server does it once. */
import { bytesToHex } from '@noble/hashes/utils.js';

const unanswered = new Map<string, string>();

/** @param change address and body; another text is another change */
export function nameOf(change: string): string {
  const name = unanswered.get(change) ?? bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
  unanswered.set(change, name);
  return name;
}

export const isUnanswered = (change: string): boolean => unanswered.has(change);

/** Done or refused: the same again would be meant. */
export function settle(change: string): void {
  unanswered.delete(change);
}
