/**
 * Names each change that is sent. A change that is sent again before it was answered keeps its name, so that the server
 * makes it only once.
 */
import { bytesToHex } from '@noble/hashes/utils.js';

const unanswered = new Map<string, string>();

/** @param change its address and body; another text is another change */
export function nameOf(change: string): string {
  const name = unanswered.get(change) ?? bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
  unanswered.set(change, name);
  return name;
}

export const isUnanswered = (change: string): boolean => unanswered.has(change);

/** Forgets a change that was made or refused. If somebody sends the same again, they mean it. */
export function settle(change: string): void {
  unanswered.delete(change);
}
