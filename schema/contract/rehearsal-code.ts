/** Tells codes of rehearsals from all others. It uses no schema library, so that browsers can load it (E7.7). */

/** Codes with this first letter belong to rehearsals, and no other codes have it. */
export const REHEARSAL_LETTER = 'R';

/**
 * Says whether a code is one of a rehearsal. Nothing is kept of a rehearsal, so the code itself must tell: what it named
 * can never become a real pulse, and its address can say that it was a rehearsal (A9, E7.7).
 */
export const isRehearsalCode = (code: string): boolean => code.startsWith(REHEARSAL_LETTER);
