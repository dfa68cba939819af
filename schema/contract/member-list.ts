/**
 * Describes the list of students to whom staff limit a planned pulse, and what is told of it: never who is on it (privacy.md
 * R5.6).
 */
import { z } from 'zod';
import { platformIdSchema } from './ids.ts';

export const memberListSchema = z.object({
  /** How many students are on the list; null if there is none: then the platform says at each launch who is a student. */
  listed: z.int().nullable(),
  /** The active learning platforms that the course is connected with. A list names students of one of them. */
  platforms: z.array(z.object({ id: platformIdSchema, name: z.string() })),
});
export type MemberList = z.infer<typeof memberListSchema>;

/** The ids are those that the platform sends as `sub`, in the order of the rows of the list. */
export const newMemberListSchema = z.object({ platform: platformIdSchema, ids: z.array(z.string()) });
