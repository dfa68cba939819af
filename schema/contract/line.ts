/**
 * Checks one line of text as people type it: spaces around it are removed, it is never empty, and it has at most `max`
 * characters.
 */
import { z } from 'zod';

export const line = (max: number) => z.string().trim().min(1).max(max);
