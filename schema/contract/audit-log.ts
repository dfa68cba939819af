/** Describes what staff did, as administrators read it (privacy.md G4). */
import { z } from 'zod';
import { staffIdSchema } from './ids.ts';
import { instantSchema } from './instant.ts';

export const auditLogSchema = z.object({
  /** The names of the people whose ids are in the entries. */
  people: z.array(z.object({ id: staffIdSchema, name: z.string() })),
  entries: z.array(
    z.object({
      atMs: instantSchema,
      by: staffIdSchema.nullable(),
      action: z.string(),
      subject: z.string(),
      note: z.string().nullable(),
    }),
  ),
});
export type AuditLog = z.infer<typeof auditLogSchema>;
