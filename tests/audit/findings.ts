/** What the auditor can find wrong, sorted by the check that found it. */

export const CHECKS = [
  'G1 isolation',
  'G2 certainty',
  'G3 non-interference',
  'G4 freeze',
  'G5 provenance',
  'unexplained number',
  'by the book',
  'family of sums',
  'counter',
  'refusals',
  'person',
  'adversary',
] as const;
export type Check = (typeof CHECKS)[number];

export interface Finding {
  readonly check: Check;
  readonly what: string;
}

/** Keeps each finding once, even if it was met many times. */
export class Findings {
  readonly #found = new Map<string, Finding>();

  add(check: Check, what: string): void {
    this.#found.set(`${check}: ${what}`, { check, what });
  }

  get all(): readonly Finding[] {
    return [...this.#found.values()];
  }

  get checks(): readonly Check[] {
    return CHECKS.filter((check) => this.all.some((finding) => finding.check === check));
  }
}
