/**
 * Describes the account of one person: how they first come in, sign in, change their name and see where they are signed
 * in (E6.1, E6.2).
 */
import { z } from 'zod';
import { grantSchema, roleSchema } from './grants.ts';
import { staffIdSchema } from './ids.ts';
import { daySchema, instantSchema, zoneSchema } from './instant.ts';
import { line } from './line.ts';
import { TAGS } from '../languages/tags.ts';

/** 256 random bits in hex. The token travels only in the fragment of a link and in this body (E6.1). */
export const setupTokenSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const setupCheckSchema = z.object({ token: setupTokenSchema });
/** Whom a setup link lets in again; nobody before the institution is set up (E6.1). */
export const setupCheckedSchema = z.object({
  administrators: z.array(z.object({ id: staffIdSchema, name: z.string() })),
});
export type SetupCheck = z.infer<typeof setupCheckedSchema>;
export const restoreSchema = z.object({ token: setupTokenSchema, person: staffIdSchema });

/** Whether there is an administrator yet, and where an operator finds a setup link (E6.1). */
export const setupStateSchema = z.object({ isSetUp: z.boolean(), linkIsAt: z.enum(['console', 'setup-page']) });
export type SetupState = z.infer<typeof setupStateSchema>;

/** The first page of the first run (E2.2). The report route is the support contact until somebody changes it. */
export const setupSchema = z.object({
  token: setupTokenSchema,
  name: line(120),
  institution: line(120),
  support: line(300),
  emergency: line(120),
});
export type Setup = z.infer<typeof setupSchema>;

const languageTagSchema = z.enum(TAGS);

export const meSchema = z.object({
  id: staffIdSchema,
  name: z.string(),
  institution: z.string(),
  grants: z.array(grantSchema),
  /** The language that this person chose for the staff pages; null for that of the browser (E3.9a). */
  language: languageTagSchema.nullable(),
});
export type Me = z.infer<typeof meSchema>;

/** The zone of most courses helps a browser to see that it is somewhere else, or that it does not know where it is. */
export const metSchema = meSchema.extend({
  usualZone: zoneSchema.nullable(),
  /** Whether this server sends mail; without it no page promises one (H4.1). */
  mailIsOn: z.boolean(),
});

export const linkSchema = z.object({ link: z.string() });
export const signInSchema = z.object({ token: setupTokenSchema });
/** As whom a link signs in, and where: people see it before they press the button. */
export const signInCheckSchema = meSchema.pick({ id: true, name: true, institution: true }).extend({
  /** Who offers which role, of which course or programme; null if the link only signs in somebody who has roles. */
  invitation: z.object({ by: z.string(), role: roleSchema, of: z.string().nullable() }).nullable(),
});
export type SignInCheck = z.infer<typeof signInCheckSchema>;

export const renameSchema = z.object({ name: line(120) });

export const speakSchema = z.object({ language: languageTagSchema });

/** A passkey as its owner sees it: there is no name of a device, because none is asked for (H1.2). */
export const passkeySchema = z.object({
  id: z.string(),
  /** Whether it is copied among the devices of its owner. */
  synced: z.boolean(),
  addedDay: daySchema,
  /** The day of its last use; null before the first one. */
  usedDay: daySchema.nullable(),
});
export type Passkey = z.infer<typeof passkeySchema>;

export const sessionsSchema = z.object({
  /** The session that asks comes first. */
  sessions: z.array(z.object({ current: z.boolean(), untilMs: instantSchema })),
  passkeys: z.array(passkeySchema),
  /** The names of other administrators who can come in, and so can make a link for this person. */
  helpers: z.array(z.string()),
  /** Whether the person's calendar may read their dates (E7.4). */
  hasCalendar: z.boolean(),
});
export type Sessions = z.infer<typeof sessionsSchema>;
