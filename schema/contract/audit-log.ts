/** What staff did, as administrators read it (privacy.md G4). */
import { z } from 'zod';
import { staffIdSchema } from './ids.ts';

export const auditLogSchema = z.object({
  /** Who the ids in the entries are. */
  people: z.array(z.object({ id: staffIdSchema, name: z.string() })),
  entries: z.array(
    z.object({
      atMs: z.int(),
      by: staffIdSchema.nullable(),
      action: z.string(),
      subject: z.string(),
      note: z.string().nullable(),
    }),
  ),
});
export type AuditLog = z.infer<typeof auditLogSchema>;
