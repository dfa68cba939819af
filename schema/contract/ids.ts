/** Names things: pulse codes that people type, and random ids that only machines see. */
import * as z from 'zod/mini';
import { REHEARSAL_LETTER } from './rehearsal-code.ts';
import { codePart, coursePart, lettersTyped, slipPart } from './typed-code.ts';

/** Crockford's base 32 has no I, L, O and U (https://www.crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 6;

const CODE = /^[0-9A-HJKMNP-TV-Z]{6}$/;

/** Six characters that name one pulse, and its box, for ever (architecture.md A9). */
export const codeSchema = z.string().check(z.regex(CODE)).brand<'Code'>();
export type Code = z.infer<typeof codeSchema>;

/**
 * Reads a code as people write it: in upper or lower case, with spaces and hyphens, with O for 0, and with I or L for 1;
 * with what surrounds it in a sentence, or in a whole link (E3.1).
 * @returns the canonical code, or undefined if the text cannot be one
 */
export function parseCode(typed: string): Code | undefined {
  // Nearly always it is the code itself, and every answer needs this. Do not parse with the schema: that costs as much
  // as all other work with a code.
  if (CODE.test(typed)) return typed as Code;
  const code = lettersTyped(codePart(typed));
  return CODE.test(code) ? (code as Code) : undefined;
}

/** Makes a code from six random bytes. */
export function codeFromBytes(random: Uint8Array): Code {
  if (random.length !== CODE_LENGTH) throw new Error(`A code needs ${CODE_LENGTH} random bytes`);
  return codeSchema.parse(lettersFromBytes(random));
}

/** Makes the code of a rehearsal from six random bytes. */
export const rehearsalCodeFromBytes = (random: Uint8Array): Code =>
  codeSchema.parse(REHEARSAL_LETTER + codeFromBytes(random).slice(1));

const SLIP = /^[0-9A-HJKMNP-TV-Z]{12}$/;

/** Twelve characters with 60 random bits: the right to answer once, printed on paper (privacy.md R5.2). */
export const slipSchema = z.string().check(z.regex(SLIP)).brand<'Slip'>();
export type Slip = z.infer<typeof slipSchema>;
const SLIP_LENGTH = 12;
export const SLIP_RANDOM_BYTES = SLIP_LENGTH;

export function slipFromBytes(random: Uint8Array): Slip {
  if (random.length !== SLIP_LENGTH) throw new Error(`A slip needs ${SLIP_LENGTH} random bytes`);
  return slipSchema.parse(lettersFromBytes(random));
}

/** Reads a slip as people copy it from paper, and accepts the same spellings as for pulse codes (E3.1). */
export function parseSlip(typed: string): Slip | undefined {
  const slip = lettersTyped(slipPart(typed));
  return SLIP.test(slip) ? (slip as Slip) : undefined;
}

/** Eight characters with 40 random bits: typed once on a computer in the lecture hall, within ten minutes (E7.8). */
export const wallCodeSchema = z
  .string()
  .check(z.regex(/^[0-9A-HJKMNP-TV-Z]{8}$/))
  .brand<'WallCode'>();
export type WallCode = z.infer<typeof wallCodeSchema>;
export const WALL_CODE_LENGTH = 8;

export function wallCodeFromBytes(random: Uint8Array): WallCode {
  if (random.length !== WALL_CODE_LENGTH) throw new Error(`A code for a wall needs ${WALL_CODE_LENGTH} random bytes`);
  return wallCodeSchema.parse(lettersFromBytes(random));
}

/** Reads it as people type it, in the same spellings as pulse codes (E3.1). */
export function parseWallCode(typed: string): WallCode | undefined {
  const parsed = wallCodeSchema.safeParse(lettersTyped(typed));
  return parsed.success ? parsed.data : undefined;
}

/** Twelve characters with 60 random bits: typed once by whoever teaches a course at a learning platform (lms.md L6.5). */
export const connectCodeSchema = z
  .string()
  .check(z.regex(/^[0-9A-HJKMNP-TV-Z]{12}$/))
  .brand<'ConnectCode'>();
export type ConnectCode = z.infer<typeof connectCodeSchema>;
export const CONNECT_CODE_LENGTH = 12;

export function connectCodeFromBytes(random: Uint8Array): ConnectCode {
  if (random.length !== CONNECT_CODE_LENGTH) throw new Error(`A code needs ${CONNECT_CODE_LENGTH} random bytes`);
  return connectCodeSchema.parse(lettersFromBytes(random));
}

/** Reads it as people type it, in the same spellings as pulse codes (E3.1). */
export function parseConnectCode(typed: string): ConnectCode | undefined {
  const parsed = connectCodeSchema.safeParse(lettersTyped(typed));
  return parsed.success ? parsed.data : undefined;
}

const COURSE_KEY = /^[0-9A-HJKMNP-TV-Z]{8}$/;

/** Eight characters with 40 random bits: the link of a course, for the whole of its life (lms.md L2.5). */
export const courseKeySchema = z.string().check(z.regex(COURSE_KEY)).brand<'CourseKey'>();
export type CourseKey = z.infer<typeof courseKeySchema>;
export const COURSE_KEY_LENGTH = 8;

export function courseKeyFromBytes(random: Uint8Array): CourseKey {
  if (random.length !== COURSE_KEY_LENGTH)
    throw new Error(`The key of a course needs ${COURSE_KEY_LENGTH} random bytes`);
  return courseKeySchema.parse(lettersFromBytes(random));
}

/** Reads it as people write it, in the same spellings as pulse codes, also in a whole link (E3.1, L2.5). */
export function parseCourseKey(typed: string): CourseKey | undefined {
  if (COURSE_KEY.test(typed)) return typed as CourseKey;
  const key = lettersTyped(coursePart(typed));
  return COURSE_KEY.test(key) ? (key as CourseKey) : undefined;
}

/** Uses five bits of each byte, so that all letters are equally likely. */
export const lettersFromBytes = (random: Uint8Array): string =>
  Array.from(random, (byte) => ALPHABET[byte & 31]).join('');

const hex16 = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** 16 random bytes in hex, which bind seals, fingerprints and ledger entries to one pulse (privacy.md R3.3, R4.1). */
export const pulseIdSchema = hex16.brand<'PulseId'>();
export type PulseId = z.infer<typeof pulseIdSchema>;

/** 16 random bytes in hex, which are made with each form. The same key is counted only once (privacy.md R4.1). */
export const submissionKeySchema = hex16.brand<'SubmissionKey'>();
export type SubmissionKey = z.infer<typeof submissionKeySchema>;

/** The hash of a member of a course, under a pepper that only the box of one pulse knows (lms.md L8.2). */
export const memberSchema = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/))
  .brand<'Member'>();
export type Member = z.infer<typeof memberSchema>;

export const staffIdSchema = hex16.brand<'StaffId'>();
export type StaffId = z.infer<typeof staffIdSchema>;

/** Names an account at the institution's provider, so that its subject need not leave the server (H1.4). */
export const identityIdSchema = hex16.brand<'IdentityId'>();

export const programmeIdSchema = hex16.brand<'ProgrammeId'>();
export type ProgrammeId = z.infer<typeof programmeIdSchema>;

export const termIdSchema = hex16.brand<'TermId'>();
export type TermId = z.infer<typeof termIdSchema>;
export const proposalIdSchema = hex16.brand<'ProposalId'>();
export type ProposalId = z.infer<typeof proposalIdSchema>;

export const courseIdSchema = hex16.brand<'CourseId'>();
export type CourseId = z.infer<typeof courseIdSchema>;

export const actIdSchema = hex16.brand<'ActId'>();
export type ActId = z.infer<typeof actIdSchema>;

export const wallIdSchema = hex16.brand<'WallId'>();
export type WallId = z.infer<typeof wallIdSchema>;

export const platformIdSchema = hex16.brand<'PlatformId'>();
export type PlatformId = z.infer<typeof platformIdSchema>;
