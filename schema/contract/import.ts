/** Describes an import of courses and their people: what a file would change (institution.md H3.1, H3.2). */
import { z } from 'zod';
import { IMPORT_COLUMNS } from '../import/row.ts';
import { factsSchema } from './facts.ts';
import { roleSchema } from './grants.ts';

/** A value of a course as the file writes it; null if there is none. */
const valueSchema = z.union([z.string(), z.number(), z.boolean()]).nullable();

export const rowFaultSchema = z.object({
  /** As a spreadsheet counts: the headings are row 1. Null if the whole file is meant. */
  row: z.int().nullable(),
  column: z.enum(IMPORT_COLUMNS).nullable(),
  rule: z.string(),
  facts: factsSchema,
  /** The same in English: what is wrong and what to do. */
  says: z.string(),
});

export const importedCourseSchema = z.object({
  row: z.int(),
  externalId: z.string(),
  name: z.string(),
  /** `archived` and `restored` may come with other changes. */
  kind: z.enum(['new', 'changed', 'archived', 'restored']),
  /** Only what changes; for a new course everything that it will have. */
  fields: z.array(
    z.object({
      /** `enrolled` is the number on which a split of results rests (R2.6). */
      field: z.enum(['name', 'size', 'enrolled', 'zone', 'language', 'archived']),
      was: valueSchema,
      now: valueSchema,
    }),
  ),
  /** Roles that people get here. A file never takes a role away. */
  roles: z.array(
    z.object({
      name: z.string(),
      address: z.string(),
      role: roleSchema,
      /** Who leads the course already, and goes on leading it beside them. */
      beside: z.array(z.string()),
    }),
  ),
  /** The programme that counts the course from now on; null if none is added. */
  place: z.object({ programme: z.string(), term: z.string() }).nullable(),
});

export const differenceSchema = z.object({
  /** It names exactly this difference. Sent with an import, it says which difference was read (E7.0). */
  hash: z.string(),
  /** Whether it has been made. */
  applied: z.boolean(),
  counts: z.object({
    rows: z.int(),
    new: z.int(),
    changed: z.int(),
    archived: z.int(),
    restored: z.int(),
    unchanged: z.int(),
    /** Rows that are refused. While there is one, nothing is imported. */
    refused: z.int(),
    people: z.int(),
    roles: z.int(),
  }),
  /** Headings that mean nothing here. */
  ignored: z.array(z.string()),
  courses: z.array(importedCourseSchema),
  /** People who are not on the staff yet. */
  people: z.array(z.object({ name: z.string(), address: z.string() })),
  /** Programmes that are not there yet. */
  programmes: z.array(z.string()),
  refused: z.array(rowFaultSchema),
});
export type Difference = z.infer<typeof differenceSchema>;
export type ImportedCourse = z.infer<typeof importedCourseSchema>;

/** The file is the body of the request; this stands in its address. */
export const importQuerySchema = z.object({
  /** Only tells the difference, and changes nothing. */
  dryRun: z.enum(['true', 'false']).default('false'),
  /** The `hash` of the difference that was read. If the file makes another one now, nothing is changed. */
  seen: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
