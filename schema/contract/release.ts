/**
 * Describes what the gate lets out of a closed box: the only numbers about answers that exist outside it (privacy.md
 * R2).
 */
import * as z from 'zod/mini';
import { pulseIdSchema, codeSchema } from './ids.ts';
import { customWordsSchema, policySchema, scaleSchema } from './pulse.ts';

const count = z.int().check(z.minimum(0));

/** The lowest and the highest count that are possible according to the release. */
export const intervalSchema = z.tuple([count, count]);
export type Interval = z.infer<typeof intervalSchema>;

/**
 * One item in one atom (privacy.md R2.4).
 * X: withheld. A: exact counts per answer code. B: a band per side (binary: of "yes" only). C: at least so many on one
 * side.
 * H: a harm indicator, published without any number (I2.3).
 * M and S: a question of the course's own (R2.4d). Their n counts all respondents of the atom, also those who left the
 * question out. M: the side that clearly has more than half of them, or none. S: a coarse band per side.
 */
export const publishedSchema = z.discriminatedUnion('form', [
  z.object({ form: z.literal('X') }),
  z.object({ form: z.literal('A'), n: count, bins: z.array(count) }),
  z.object({ form: z.literal('B'), n: count, bands: z.array(intervalSchema) }),
  z.object({ form: z.literal('C'), n: count, side: z.int().check(z.minimum(0), z.maximum(2)), atLeast: count }),
  z.object({ form: z.literal('H'), some: z.boolean() }),
  z.object({ form: z.literal('M'), n: count, side: z.nullable(z.int().check(z.minimum(0), z.maximum(2))) }),
  z.object({ form: z.literal('S'), n: count, bands: z.array(intervalSchema) }),
]);
export type Published = z.infer<typeof publishedSchema>;

/** A set of at least k respondents that is disjoint from every other atom and published once. */
export const atomSchema = z.object({
  /** The merged categories of the breakdown, in the definition's order; empty for all respondents. */
  categories: z.array(z.string()),
  respondents: count,
  items: z.record(z.string(), publishedSchema),
});
export type Atom = z.infer<typeof atomSchema>;

export const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('published'), atoms: z.array(atomSchema).check(z.minLength(1)) }),
  /** This text is the same for any number from 0 to k-1 answers (R2.3). */
  z.object({ kind: z.literal('too-few'), says: z.string() }),
  /** The key was lost while the pulse was open (R3.6). */
  z.object({ kind: z.literal('unreadable') }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** The result of one run of the gate: one entry of the ledger, which never changes. */
export const releaseSchema = z.object({
  version: z.literal(1),
  pulse: pulseIdSchema,
  code: codeSchema,
  seq: count,
  /** True for the entry that closes the pulse. */
  final: z.boolean(),
  /**
   * At least so many answers were taken back while the pulse was open, and at most 4 more: who probes by sending and
   * taking back leaves a trace. The entry that closes the pulse carries it; a wave carries 0 (R2.9a).
   */
  takenBack: count.check(z.multipleOf(5)),
  policy: policySchema,
  /**
   * The items in form order with their scales, and the words of those that the course wrote, so that a release can be
   * read without its definition.
   */
  items: z.array(z.object({ id: z.string(), scale: scaleSchema, custom: z.optional(customWordsSchema) })),
  outcome: outcomeSchema,
});
export type Release = z.infer<typeof releaseSchema>;

/** A release as the ledger keeps it: the exact bytes, and their SHA-256 in hex, which readers check (A7). */
export const ledgerEntrySchema = z.object({
  pulseId: pulseIdSchema,
  seq: count,
  final: z.boolean(),
  entry: z.string(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
