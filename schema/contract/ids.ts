/** The names of things: pulse codes that people type, and random ids that only machines see. */
import { z } from 'zod';

/** Crockford's base 32 without I, L, O and U (https://www.crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 6;

/** Six characters that name one pulse, and its box, for ever (architecture.md A9). */
export const codeSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{6}$/).brand<'Code'>();
export type Code = z.infer<typeof codeSchema>;

/**
 * Reads a code as people write it: any case, spaces and hyphens ignored, O read as 0, I and L as 1 (E3.1).
 * @returns the canonical code, or undefined if it cannot be one
 */
export function parseCode(typed: string): Code | undefined {
  const canonical = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const parsed = codeSchema.safeParse(canonical);
  return parsed.success ? parsed.data : undefined;
}

/** A code from six random bytes; five bits of each are used, so that all codes are equally likely. */
export function codeFromBytes(random: Uint8Array): Code {
  if (random.length !== CODE_LENGTH) throw new Error(`A code needs ${CODE_LENGTH} random bytes`);
  return codeSchema.parse(Array.from(random, (byte) => ALPHABET[byte & 31]).join(''));
}

const hex16 = z.string().regex(/^[0-9a-f]{32}$/);

/** 16 random bytes in hex: binds seals, fingerprints and ledger entries to one pulse (privacy.md R3.3, R4.1). */
export const pulseIdSchema = hex16.brand<'PulseId'>();
export type PulseId = z.infer<typeof pulseIdSchema>;

/** 16 random bytes in hex, made with each form: the same key is counted once (privacy.md R4.1). */
export const submissionKeySchema = hex16.brand<'SubmissionKey'>();
export type SubmissionKey = z.infer<typeof submissionKeySchema>;

export const staffIdSchema = hex16.brand<'StaffId'>();
export type StaffId = z.infer<typeof staffIdSchema>;

export const courseIdSchema = hex16.brand<'CourseId'>();
export type CourseId = z.infer<typeof courseIdSchema>;
