/**
 * Says how the archive of a directory is written (institution.md H6.2, docs/archive.md): a ZIP file with one JSON object per
 * row, in parts, and a manifest that counts and hashes them.
 */
import { z } from 'zod';

export const MANIFEST = 'manifest.json';

/** It is raised when a program that knows the version before could no longer read the file. */
export const ARCHIVE_VERSION = 1;

/** A part has about so much text. It goes back with one statement, whose parameter a Durable Object limits to 2 MB. */
export const PART_CHARACTERS = 1_000_000;

/** A part that claims to be larger is not one of ours. */
export const MOST_PART_BYTES = 16_000_000;

/**
 * Tables that stay where they are: our signing keys are sealed with the secret of one deployment, and the next one makes new
 * keys when a platform first asks (docs/decisions/0072). `__drizzle_migrations` is told by the manifest.
 */
export const LEFT_OUT: readonly string[] = ['lti_key'];

const partSchema = z.object({
  name: z.string().regex(/^[a-z0-9_]+\/\d{6}\.jsonl$/),
  rows: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const manifestSchema = z.object({
  format: z.literal('mattering-pulse-directory'),
  version: z.int().min(1),
  /** The version of the program that wrote it, for people. */
  program: z.string(),
  madeAt: z.iso.datetime(),
  /** The newest migration of the schema that the rows have. */
  schema: z.object({ tag: z.string(), when: z.int() }),
  tables: z.record(
    z.string().regex(/^[a-z0-9_]+$/),
    z.object({ columns: z.array(z.string().regex(/^[a-z0-9_]+$/)).min(1), rows: z.int(), parts: z.array(partSchema) }),
  ),
});

export type Manifest = z.output<typeof manifestSchema>;
export type Part = z.output<typeof partSchema>;

/** The migrations that drizzle-kit writes beside the tables. */
export interface Migrations {
  readonly journal: {
    readonly entries: readonly { readonly idx: number; readonly when: number; readonly tag: string }[];
  };
  readonly migrations: Readonly<Record<string, string>>;
}
