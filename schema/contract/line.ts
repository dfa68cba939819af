/** One line of text as people type it: without the spaces around it, never empty, at most `max` characters. */
import { z } from 'zod';

export const line = (max: number) => z.string().trim().min(1).max(max);
