/**
 * Checks text as people type it: one line, or several. Both are brought to one spelling, and lose every character that
 * nobody can see (docs/decisions/0037).
 */
import { z } from 'zod';
import { cleanLine, cleanText } from './clean-text.ts';

const EMPTY = 'it needs at least one character that can be seen';

/** One line that is never empty and has at most `max` characters. */
export const line = (max: number) => z.string().overwrite(cleanLine).min(1, EMPTY).max(max);

/** One line that may stay empty. */
export const lineOrNothing = (max: number) => z.string().overwrite(cleanLine).max(max);

/** Several lines, which may stay empty. Line breaks are kept. */
export const text = (max: number) => z.string().overwrite(cleanText).max(max);
