/** Describes what a server says about the program that it runs, so that anyone can compare it with a release (E5.1, H6.10). */
import { z } from 'zod';

/** What stands where a server does not know: it was started without git, or from a folder without a hash. */
export const UNKNOWN = 'unknown';

export const programSchema = z.object({
  /** The version of the release that the code belongs to. */
  version: z.string(),
  /** The commit that was started or deployed, or `unknown`. */
  commit: z.string(),
  /** SHA-256 of the list of all built files with their SHA-256 (docs/releasing.md), or `unknown`. */
  build: z.string(),
});
export type Program = z.infer<typeof programSchema>;
