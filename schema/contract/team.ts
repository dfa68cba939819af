/**
 * Describes who works with whom: the people of a course, those who hold a role for the institution, and how roles are
 * given and taken (E6.4).
 */
import { z } from 'zod';
import { connectCodeSchema, staffIdSchema } from './ids.ts';
import { daySchema, instantSchema } from './instant.ts';
import { line, lineOrNothing } from './line.ts';
import { courseSchema } from './courses.ts';
import { emailSchema } from './email.ts';
import { grantSchema, roleSchema } from './grants.ts';

/** A role that a link offers and that nobody has taken yet. */
export const invitationSchema = z.object({
  ...grantSchema.shape,
  id: staffIdSchema,
  /** The name that whoever invited typed in. */
  name: z.string(),
  /** The e-mail address that was invited; null if only a link was made (H2.1). */
  address: z.string().nullable(),
  /** Whether the mail to it was given up, so that whoever invited hands over a link (H4.1). */
  undelivered: z.boolean(),
  /** Who invited. */
  by: z.string(),
  /** The end of its link; after that it can be sent again. */
  untilMs: instantSchema,
});
export type Invitation = z.infer<typeof invitationSchema>;

export const teamSchema = z.object({
  /** The people sorted by name; somebody who leads and teaches is listed once, with both roles. */
  people: z.array(z.object({ id: staffIdSchema, name: z.string(), roles: z.array(roleSchema).min(1) })),
  /** Who was invited to the course and has not come yet. */
  invitations: z.array(invitationSchema),
  /** The learning platforms from which whoever teaches the course there reaches it. Each is named as it calls itself (lms.md L6.5). */
  platforms: z.array(z.object({ id: staffIdSchema, name: z.string() })),
});
export type Team = z.infer<typeof teamSchema>;

/** A code with which somebody at a learning platform connects the course, once. It is in this reply and never again (lms.md L6.5). */
export const madeConnectCodeSchema = z.object({ code: connectCodeSchema, untilMs: instantSchema });

/** One of the platforms of a team. */
export const disconnectSchema = z.object({ platform: staffIdSchema });

/** Administrators and programme leads. The people of a course are shown only to that course. */
export const officesSchema = z.object({
  people: z.array(z.object({ id: staffIdSchema, name: z.string(), grants: z.array(grantSchema).min(1) })),
  /** Who was invited to such a role and has not come yet. */
  invitations: z.array(invitationSchema),
});
export type Offices = z.infer<typeof officesSchema>;

/**
 * Offers a role by a link, to somebody new or to somebody who is on the staff already. Administrators name programme leads and administrators, course
 * leads name their co-teachers and student representatives (E6.4, H2.4).
 */
export const inviteSchema = z.object({
  name: line(120),
  role: roleSchema,
  scope: z.string().nullable(),
  /** Where the invitation goes by mail too, if mail is on; null for a link alone (H2.1). */
  address: emailSchema.nullable().default(null),
});
export type Invite = z.input<typeof inviteSchema>;

/** Which people are asked for: those whose name or address contains `search`, after the ones that were shown (H2.1). */
export const peopleQuerySchema = z.object({
  search: lineOrNothing(120).default(''),
  /** Only those who hold this role somewhere; empty for everybody. */
  role: z.union([roleSchema, z.literal('')]).default(''),
  /** `next` of the page before. */
  after: z.string().max(4000).default(''),
});
export type PeopleQuery = z.output<typeof peopleQuerySchema>;

/** The staff, page by page, as administrators see them: who they are, never what students answered. */
export const peopleSchema = z.object({
  people: z.array(
    z.object({
      id: staffIdSchema,
      name: z.string(),
      /** Their e-mail address, in lower case; null if none is known. */
      address: z.string().nullable(),
      /** The day, in UTC, on which they last came in; null if nobody has seen them yet. */
      usedDay: z.nullable(daySchema),
      /** Whether they have a session, or at least a passkey, or a link that still works; `out`: they cannot come in. */
      access: z.enum(['signed-in', 'provider', 'passkey', 'mail', 'link', 'out']),
      /** Each role with the name of its course or programme; null for the institution. */
      roles: z.array(z.object({ role: roleSchema, of: z.string().nullable() })),
      /** The names of courses that nobody else leads: without this person they have no lead. */
      leadsAlone: z.array(z.string()),
    }),
  ),
  next: z.string().nullable(),
});
export type People = z.infer<typeof peopleSchema>;

export const personSchema = z.object({ person: staffIdSchema });
export const oneInvitationSchema = z.object({ invitation: staffIdSchema });

/** One role of one person, to be taken away. */
export const dropRoleSchema = z.object({ ...grantSchema.shape, person: staffIdSchema });

export const handOverSchema = z.object({ to: staffIdSchema });

/**
 * Courses whose leads can no longer sign in, so that nobody else could give them a lead (E6.4). This has names, and
 * nothing of the courses.
 */
export const strandedSchema = z.object({
  courses: z.array(
    z.object({
      course: courseSchema.pick({ id: true, name: true }).extend({ madeDay: daySchema }),
      leads: z.array(z.string()),
      /** The people of its team who can sign in. If there are none, it is one of `others`. */
      candidates: z.array(z.object({ id: staffIdSchema, name: z.string() })),
    }),
  ),
  /** How many more such courses there are. */
  more: z.int(),
  /** Staff of other courses who can sign in and administer nothing: they may lead a course whose team has nobody left. */
  others: z.array(z.object({ id: staffIdSchema, name: z.string() })),
});
export type Stranded = z.infer<typeof strandedSchema>;
