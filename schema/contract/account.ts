/**
 * Describes the account of one person: how they first come in, sign in, change their name and see where they are signed
 * in (E6.1, E6.2).
 */
import { z } from 'zod';
import { grantSchema, roleSchema } from './grants.ts';
import { emailSchema } from './email.ts';
import { identityIdSchema, staffIdSchema } from './ids.ts';
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

/** Which ways in are switched on here, before anybody is known; passkeys and links always are (H1.1). */
const waysOfferedSchema = z.object({
  /** Whether links can be mailed. */
  mail: z.boolean(),
  /** The institution's provider, by the name that staff know; null if there is none (H1.4). */
  provider: z.object({ name: z.string() }).nullable(),
  /** Whether nobody comes in another way, but by the operator's setup link. */
  onlyProvider: z.boolean(),
});
export type WaysOffered = z.infer<typeof waysOfferedSchema>;

/** Whether there is an administrator yet, where an operator finds a setup link (E6.1), and how else one comes in. */
export const setupStateSchema = z.object({
  isSetUp: z.boolean(),
  linkIsAt: z.enum(['console', 'setup-page']),
  ways: waysOfferedSchema,
});
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
  usualZone: z.nullable(zoneSchema),
  /** Whether this server sends mail; without it no page promises one (H4.1). */
  mailIsOn: z.boolean(),
});

export const linkSchema = z.object({ link: z.string() });
export const signInSchema = z.object({ token: setupTokenSchema });
/** As whom a link signs in, and where: people see it before they press the button. */
export const signInCheckSchema = meSchema.pick({ id: true, name: true, institution: true }).extend({
  /** Who offers which role, of which course or programme; null if the link only signs in somebody who has roles. */
  invitation: z
    .object({
      by: z.string(),
      role: roleSchema,
      of: z.string().nullable(),
      /** If the link came by mail: its address becomes that of whoever takes the role, unless somebody else has it (H1.5). */
      address: z.object({ text: z.string(), isTaken: z.boolean() }).nullable(),
      /** Whether the link signs in this person, who has an account, and gives them the role; otherwise they are somebody new. */
      isKnown: z.boolean(),
    })
    .nullable(),
  /** The address that the link confirms, for whoever is signed in as this person; it then signs nobody in (H1.1). */
  confirms: z.string().nullable(),
  /** The other ways in that are switched on: the page of an invitation offers them (H1.5). */
  ways: waysOfferedSchema,
});
export type SignInCheck = z.infer<typeof signInCheckSchema>;

/** An e-mail address to which a link is sent, or that somebody wants to have (H1.1, H1.3). */
export const addressSchema = z.object({ address: emailSchema });

/** The token of an invitation's link, for whoever asks on its page and takes its role by coming (H1.5). */
export const fromInvitationSchema = setupTokenSchema.nullable().default(null);
export const askForLinkSchema = addressSchema.extend({ invitation: fromInvitationSchema });

export const renameSchema = z.object({ name: line(120) });

export const speakSchema = z.object({ language: languageTagSchema });

/** A passkey as its owner sees it: there is no name of a device, because none is asked for (H1.2). */
export const passkeySchema = z.object({
  id: z.string(),
  /** Whether it is copied among the devices of its owner. */
  synced: z.boolean(),
  addedDay: daySchema,
  /** The day of its last use; null before the first one. */
  usedDay: z.nullable(daySchema),
});
export type Passkey = z.infer<typeof passkeySchema>;

const ownAddressSchema = z.object({ address: z.string(), addedDay: daySchema, usedDay: z.nullable(daySchema) });
export type OwnAddress = z.infer<typeof ownAddressSchema>;

/** An account at the institution's provider, as its owner sees it (H1.4). */
const ownIdentitySchema = z.object({
  id: identityIdSchema,
  issuer: z.string(),
  /** How staff call that provider; its address if it is not the one in use. */
  name: z.string(),
  addedDay: daySchema,
  usedDay: z.nullable(daySchema),
});
export type Identity = z.infer<typeof ownIdentitySchema>;
export const removeIdentitySchema = z.object({ identity: identityIdSchema });

/** Where a browser goes after signing out: to the provider, if the session began there; else nowhere (H1.4). */
export const signedOutSchema = z.object({ provider: z.string().nullable() });

export const sessionsSchema = z.object({
  /** The session that asks comes first. */
  sessions: z.array(
    z.object({
      current: z.boolean(),
      untilMs: instantSchema,
      /** Whether it ends then however much it is used: one that began through the provider, or is a year old (H1.4). */
      endsThen: z.boolean(),
    }),
  ),
  passkeys: z.array(passkeySchema),
  /** The address that counts; null if there is none. */
  address: ownAddressSchema.nullable(),
  /** An address that was asked for a moment ago and is not confirmed yet. */
  addressWanted: z.string().nullable(),
  identities: z.array(ownIdentitySchema),
  ways: waysOfferedSchema,
  /** The names of other administrators who can come in, and so can make a link for this person. */
  helpers: z.array(z.string()),
  /** Whether the person's calendar may read their dates (E7.4). */
  hasCalendar: z.boolean(),
});
export type Sessions = z.infer<typeof sessionsSchema>;
