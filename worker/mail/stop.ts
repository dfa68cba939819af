/**
 * Makes and checks the address that stops one kind of mail for one person (RFC 8058). It works without a session and for ever,
 * and gives no other right. Nothing of it is kept: its last part is a MAC under a key of this installation.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { staffIdSchema, type StaffId } from '../../schema/contract/ids.ts';
import { isMailChoice } from '../../schema/contract/mail.ts';
import type { MailChoice } from '../../schema/contract/mail-choices.ts';

export interface Stop {
  readonly person: StaffId;
  readonly kind: MailChoice;
}

export const STOP_PATH = '/mail/stop';

/** 128 bits: nobody can try them all. */
const MAC_BYTES = 16;

const macOf = (key: Uint8Array, { person, kind }: Stop): string =>
  bytesToHex(hmac(sha256, key, utf8ToBytes(`${person} ${kind}`)).slice(0, MAC_BYTES));

/** @param key from `secretFor('mail-stop')` */
export const stopAddress = (publicUrl: string, key: Uint8Array, stop: Stop): string =>
  `${publicUrl}${STOP_PATH}/${stop.person}/${stop.kind}/${macOf(key, stop)}`;

/** @returns null if this is no address that we have made */
export function parseStop(key: Uint8Array, person: string, kind: string, mac: string): Stop | null {
  const id = staffIdSchema.safeParse(person);
  if (!id.success || !isMailChoice(kind)) return null;
  const stop = { person: id.data, kind };
  return isSame(macOf(key, stop), mac) ? stop : null;
}

/** Takes the same time wherever the two differ. */
function isSame(ours: string, theirs: string): boolean {
  if (ours.length !== theirs.length) return false;
  let differs = 0;
  for (let at = 0; at < ours.length; at += 1) differs |= ours.charCodeAt(at) ^ theirs.charCodeAt(at);
  return differs === 0;
}
