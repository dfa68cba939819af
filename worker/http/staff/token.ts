/** Secrets that travel once and are kept as hashes only: setup links and sessions (E6.1, E6.2). */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Engine } from '../../engines/engine.ts';

const TOKEN_BYTES = 32;

/** 256 random bits in hex. */
export function newToken(engine: Pick<Engine, 'randomBytes'>): string {
  return bytesToHex(engine.randomBytes(TOKEN_BYTES));
}

/** SHA-256 in hex. So much chance needs no slow hash: nobody can try all tokens. */
export async function hashToken(token: string): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8ToBytes(token))));
}

/** Its token is in the fragment: no log and no proxy ever sees it. */
export const signInLink = ({ settings }: Pick<Engine, 'settings'>, token: string): string =>
  `${settings.publicUrl}/staff/sign-in#${token}`;

/** A calendar sends no fragment, so here the token is in the path: it opens dates and nothing else (E7.4). */
export const calendarLink = ({ settings }: Pick<Engine, 'settings'>, token: string): string =>
  `${settings.publicUrl}/calendar/${token}.ics`;
