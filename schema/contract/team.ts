/** Who works with whom: the people of a course, those who hold a role for the institution, and one's own sessions (E6.4, E6.2). */
import { z } from 'zod';
import { staffIdSchema } from './ids.ts';
import { grantSchema, roleSchema } from './staff.ts';

export const teamSchema = z.object({
  /** By name; who leads and teaches stands there once, with both roles. */
  people: z.array(z.object({ id: staffIdSchema, name: z.string(), roles: z.array(roleSchema).min(1) })),
});
export type Team = z.infer<typeof teamSchema>;

/** Administrators and programme leads; people of courses are their courses' business. */
export const officesSchema = z.object({
  people: z.array(z.object({ id: staffIdSchema, name: z.string(), grants: z.array(grantSchema).min(1) })),
});
export type Offices = z.infer<typeof officesSchema>;

/** One role of one person, to be taken away. */
export const dropRoleSchema = grantSchema.extend({ person: staffIdSchema });

export const handOverSchema = z.object({ to: staffIdSchema });

export const renameSchema = z.object({ name: z.string().trim().min(1).max(120) });

export const sessionsSchema = z.object({
  /** The one that asks first. */
  sessions: z.array(z.object({ current: z.boolean(), untilMs: z.int() })),
});
export type Sessions = z.infer<typeof sessionsSchema>;
