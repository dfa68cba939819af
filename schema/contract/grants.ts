/** Lists the roles, and describes what somebody holds (E6.4). */
import * as z from 'zod/mini';

/** Who may read what (E6.4). Roles add up; `scope` is a course or programme id, or null for the whole institution. */
export const ROLES = [
  'institution-admin',
  'programme-lead',
  'course-lead',
  'co-teacher',
  'student-representative',
] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;
export const grantSchema = z.object({ role: roleSchema, scope: z.nullable(z.string()) });
export type Grant = z.infer<typeof grantSchema>;
