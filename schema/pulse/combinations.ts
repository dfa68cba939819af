/**
 * Checks which ways of asking go together (R2.2, R2.6, R5.1). It is pure and uses no schema library, because plan,
 * definition and box all use it.
 */
import { MOST_CODES, MOST_LISTED, SPARE } from '../contract/defaults.ts';

export type Uncombinable =
  | 'waves need codes or roster'
  | 'a breakdown needs codes or roster'
  | 'waves allow no breakdown';
export type Disallowed = Uncombinable | 'too few eligible' | 'too many codes';

interface Ways {
  readonly eligibility: 'open' | 'codes' | 'roster';
  readonly mode: 'at-close' | 'waves';
  /** Whether a question splits the results. */
  readonly splits: boolean;
}

/** @returns the least k for a viewer who knows m answers: the side in "at least" is then unique (R2.0, R2.4) */
export const leastGroupFor = (m: number): number => 2 * m + 3;

/** With an open link, invented answers could uncover real ones, so nothing is published early or by group. */
export function uncombinableIn({ eligibility, mode, splits }: Ways): Uncombinable | null {
  const anyone = eligibility === 'open';
  if (anyone && mode === 'waves') return 'waves need codes or roster';
  if (anyone && splits) return 'a breakdown needs codes or roster';
  return mode === 'waves' && splits ? 'waves allow no breakdown' : null;
}

/** Checks R5.2: each student gets a code, and a sheet has a limit. */
export const tooManyCodes = ({
  eligibility,
  eligible,
}: Pick<Ways, 'eligibility'> & { readonly eligible: number }): boolean =>
  eligibility === 'codes' && eligible > MOST_CODES;

/** @returns the fewest students who must be able to answer, so that a pulse may promise groups of k (E2.4, R2.1) */
export const leastClassFor = (k: number): number => k + SPARE;

/** @returns how many students a list may name at most (R5.6) */
export const mostListed = (eligible: number | null): number => Math.min(eligible ?? 0, MOST_LISTED);

/** @returns how many reserve codes there are for members who cannot be given a token: a tenth, rounded down (R5.9) */
export const reserveOf = (eligible: number | null): number => Math.floor((eligible ?? 0) / 10);

/** Says whether a pulse has printed codes: one for each student, or a reserve (R5.2, R5.9). */
export const hasPrintedCodes = ({
  eligibility,
  reserve,
}: Pick<Ways, 'eligibility'> & { readonly reserve?: number | undefined }): boolean =>
  eligibility === 'codes' || reserve !== undefined;

interface Combination extends Pick<Ways, 'eligibility' | 'mode'> {
  readonly breakdown: object | null;
  readonly eligible: number | null;
  readonly policy: { readonly k: number };
}

/**
 * Checks the same of a definition, and how many students could answer. The box refuses to arm any other definition, no
 * matter what a form let through.
 */
export function disallowedIn({ eligibility, mode, breakdown, eligible, policy }: Combination): Disallowed | null {
  const uncombinable = uncombinableIn({ eligibility, mode, splits: breakdown !== null });
  if (uncombinable !== null) return uncombinable;
  if (eligibility === 'open') return null;
  if (eligible === null || eligible < leastClassFor(policy.k)) return 'too few eligible';
  return tooManyCodes({ eligibility, eligible }) ? 'too many codes' : null;
}
