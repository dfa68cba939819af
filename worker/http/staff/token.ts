/** Makes and hashes secrets that are sent once and stored only as hashes: setup links and sessions (E6.1, E6.2). */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Engine } from '../../engines/engine.ts';

const TOKEN_BYTES = 32;

/** Makes 256 random bits in hex. */
export function newToken(engine: Pick<Engine, 'randomBytes'>): string {
  return bytesToHex(engine.randomBytes(TOKEN_BYTES));
}

/**
 * Hashes with SHA-256 in hex. A slow hash is not needed, because nobody can try all 256-bit tokens. It is done in this thread:
 * a token is so short that handing it to another one would take longer than hashing it.
 */
export const hashToken = async (token: string): Promise<string> => bytesToHex(sha256(utf8ToBytes(token)));

/** Writes a link with the token in the fragment, so that no log and no proxy sees it. */
export const signInLink = ({ settings }: Pick<Engine, 'settings'>, token: string): string =>
  `${settings.publicUrl}/staff/sign-in#${token}`;

/**
 * Writes the address at which a learning platform registers itself. The token is in the path, because the platform adds a query,
 * and sends no fragment (lms.md L12.1).
 */
export const registrationLink = ({ settings }: Pick<Engine, 'settings'>, institution: string, token: string): string =>
  `${settings.publicUrl}/lti/register/${institution}/${token}`;

/**
 * Writes a link with the token in the path, because a calendar sends no fragment. The token gives access to dates and
 * nothing else (E7.4).
 */
export const calendarLink = ({ settings }: Pick<Engine, 'settings'>, token: string): string =>
  `${settings.publicUrl}/calendar/${token}.ics`;
