/** Describes what staff did, as administrators read it, page by page (privacy.md G4). */
import { z } from 'zod';
import { staffIdSchema } from './ids.ts';
import { instantSchema } from './instant.ts';
import { lineOrNothing } from './line.ts';

/** A whole number in a query, where everything is text. */
const whole = z.string().regex(/^\d{1,15}$/, 'it must be a whole number');

/** Which entries are asked for. What is left out, or empty, leaves out none. */
export const auditFilterSchema = z.object({
  /** Part of a person's name or their id; `operator` for whoever runs the server. */
  by: lineOrNothing(120).default(''),
  /** One action of the closed list. */
  action: lineOrNothing(60).default(''),
  /** Part of the name of what was acted on (a course, a person, a programme, a term), its id, or a pulse's code. */
  about: lineOrNothing(120).default(''),
  /** Part of the note. */
  text: lineOrNothing(200).default(''),
  /** From this moment on, in epoch milliseconds. */
  fromMs: whole.optional(),
  /** Before this moment, in epoch milliseconds. */
  beforeMs: whole.optional(),
});
export type AuditFilter = z.output<typeof auditFilterSchema>;

/** A page of them: those that are older than the entry with this id; the newest ones if it is left out. */
export const auditQuerySchema = auditFilterSchema.extend({ before: whole.optional() });
export type AuditQuery = z.output<typeof auditQuerySchema>;

export const auditLogSchema = z.object({
  /** The newest first. */
  entries: z.array(
    z.object({
      id: z.int(),
      atMs: instantSchema,
      by: z.nullable(staffIdSchema),
      action: z.string(),
      subject: z.string(),
      note: z.string().nullable(),
    }),
  ),
  /** The names of what these entries name by id: people, courses, programmes, terms. */
  names: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Where the next page begins (`before`); null if there are no older entries. */
  next: z.int().nullable(),
});
export type AuditLog = z.infer<typeof auditLogSchema>;
