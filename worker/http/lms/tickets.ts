/**
 * Makes and opens tickets: what a launch has found out, encrypted, for the memory of a page. Each serves one purpose, for a
 * limited time (lms.md L3.1).
 */
import { EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';
import { codeSchema, memberSchema, platformIdSchema, staffIdSchema } from '../../../schema/contract/ids.ts';
import { deepLinkingSettingsSchema, idSchema, messageTypeSchema } from '../../../schema/lms/claims.ts';
import { TAGS } from '../../../schema/languages/tags.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';

/** The language in which the person reads the platform, if it is one of ours. */
const languageSchema = z.enum(TAGS).nullable();

/** How a platform that wants to register itself describes itself, and the invitation that it came with. */
const registrationSchema = z.object({
  invite: z.string(),
  /** What the platform gave us to register with; empty if it gave nothing. */
  token: z.string(),
  described: z.object({
    iss: z.string(),
    authUrl: z.string(),
    jwksUrl: z.string(),
    registrationUrl: z.string(),
    product: z.string(),
    origins: z.array(z.string()),
  }),
});

const contextRefSchema = z.object({ platform: platformIdSchema, deployment: idSchema, context: idSchema });

/** Everything that is kept of a launch (L7.1). There is no place in it for a person. */
export const arrivalSchema = z.object({
  messageType: messageTypeSchema,
  platform: platformIdSchema,
  deployment: idSchema,
  opens: z.enum(['staff', 'learner', 'preview']),
  language: languageSchema,
  /** The course of the platform; null if the launch named none. Its names are kept for staff only. */
  context: z.object({ id: idSchema, title: z.string(), label: z.string() }).nullable(),
  /** What Deep Linking asks for; null for every other launch. */
  settings: deepLinkingSettingsSchema.nullable(),
});
export type Arrival = z.infer<typeof arrivalSchema>;

/** What the issuer has made of a student: a member who may be given a token, or why there is none (L8.2). */
export const seatSchema = z.union([
  z.object({ code: codeSchema, member: memberSchema }),
  z.object({ code: codeSchema, why: z.enum(['unnamed', 'not-listed', 'already-taken', 'closed', 'retry']) }),
]);
export type Seat = z.infer<typeof seatSchema>;

const TICKETS = {
  /** A launch that waits for the value which the platform kept for us. The seat is null unless it leads to a roster. */
  half: { seconds: 60, holds: z.object({ state: z.string(), arrival: arrivalSchema, seat: seatSchema.nullable() }) },
  /** A member of the course that is bound, who may be given a token for the pulse with this code. */
  issue: {
    seconds: 60 * 60,
    holds: z.object({ code: codeSchema, member: memberSchema, ref: contextRefSchema, actsAs: staffIdSchema }),
  },
  /** Somebody who teaches a course of the platform that is not bound yet. */
  bind: {
    seconds: 30 * 60,
    holds: z.object({
      ref: contextRefSchema,
      language: languageSchema,
      title: z.string(),
      label: z.string(),
      /** What Deep Linking asks for, if that is why somebody binds the course. */
      settings: deepLinkingSettingsSchema.optional(),
    }),
  },
  /** Somebody who teaches and chooses what to link (Deep Linking). */
  picker: {
    seconds: 30 * 60,
    holds: z.object({ ref: contextRefSchema, actsAs: staffIdSchema, settings: deepLinkingSettingsSchema }),
  },
  /** An administrator who looks at a platform before it is registered (L12.2). */
  register: { seconds: 15 * 60, holds: registrationSchema },
  /** Somebody who teaches the course that is bound. The ticket is for this binding, and not for a later one (decision 0062). */
  staff: { seconds: 60 * 60, holds: z.object({ ref: contextRefSchema, actsAs: staffIdSchema }) },
} as const;

export type Purpose = keyof typeof TICKETS;
export type Ticket<P extends Purpose> = z.output<(typeof TICKETS)[P]['holds']>;

type Host = Pick<Engine, 'secretFor' | 'now'>;

export async function sealTicket<P extends Purpose>(host: Host, purpose: P, holds: Ticket<P>): Promise<string> {
  const nowSeconds = Math.floor(host.now() / 1000);
  return new EncryptJWT({ purpose, holds })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(nowSeconds + TICKETS[purpose].seconds)
    .encrypt(await host.secretFor('lti-ticket'));
}

/** @returns `ticket_bad` for one that was altered, has expired, or serves another purpose */
export async function openTicket<P extends Purpose>(
  host: Host,
  purpose: P,
  ticket: string,
): Promise<Result<Ticket<P>, 'ticket_bad'>> {
  const opened = await jwtDecrypt(ticket, await host.secretFor('lti-ticket'), {
    currentDate: new Date(host.now()),
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
    requiredClaims: ['exp'],
  }).catch(() => null);
  if (opened === null || opened.payload['purpose'] !== purpose) return fail('ticket_bad');
  const holds = TICKETS[purpose].holds.safeParse(opened.payload['holds']);
  return holds.success ? ok(holds.data as Ticket<P>) : fail('ticket_bad');
}
