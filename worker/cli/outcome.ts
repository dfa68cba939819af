/** What a command comes to: a sentence for people, and the same as data for scripts (`--json`). */
import type { Result } from '../../schema/result.ts';

export interface Done {
  readonly says: string;
  readonly told: Readonly<Record<string, unknown>>;
}

/** A failure is a sentence that says what to do. It may tell scripts more. */
export type Outcome = Result<Done, string> & { readonly told?: Done['told'] };
