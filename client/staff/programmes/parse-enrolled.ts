/** Reads how many students are enrolled, as somebody types it. Pure. */
import { parseWhole } from '../ui/form.ts';

const MOST = 100_000;

/** @returns null if nothing was typed, and undefined if it is no such number */
export function parseEnrolled(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  const n = parseWhole(typed);
  return n === null || n < 1 || n > MOST ? undefined : n;
}
