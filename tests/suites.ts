/**
 * Says how long each suite of `npm test` may take, and which of its files start first. Everything together must take
 * less than twelve minutes on two cores.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** How many files run at once on two cores: those without a browser, which keep a core busy, and those of `e2e`. */
export const WORKERS = 2;
/** Each of these waits for a server and a browser in turn, and keeps less than half of a core busy. */
export const WHOLE_WORKERS = 4;

/**
 * The seconds that all files of a suite together take, on a machine that does nothing else. The workers share them. When
 * you add tests, look at the times that `npm test` prints at its end, and make something else faster if a suite takes too
 * long.
 */
export const BUDGET_S = {
  unit: 145,
  architecture: 18,
  audit: 145,
  'contract-node': 95,
  'contract-workerd': 150,
  e2e: 1560,
} as const;

/** What types, lint, unused code and the build take before the first test, in seconds. */
export const CHECKS_S = 40;

/** In which everything must be done, in seconds. */
export const ALL_S = 720;

export type Suite = keyof typeof BUDGET_S;

/** The longest files start first. If a long file began late, the other core would have nothing to do at the end. */
export const LONG_FILES = [
  'contract/edge',
  'audit/audit',
  'contract/node',
  'worker/directory/record/bad-rows',
  'threats/files',
  'architecture/imports',
  'e2e/trouble',
  'e2e/staff-states',
  'e2e/states',
  'kill/kill',
  'e2e/term',
  'e2e/institution',
  'e2e/platform',
  'e2e/networks',
  'e2e/embed',
  'e2e/reloads',
  'e2e/share',
  'e2e/staff-app',
  'client/student/script',
  'e2e/staff-languages',
  'e2e/too-late',
  'client/student/old-phones',
  'kill/memory',
  'kill/soak',
  'bench/institution',
].map((name) => `tests/${name}.test.ts`);

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONG_FILES.findIndex((name) => moduleId.endsWith(`/${name}`));
  return place < 0 ? LONG_FILES.length : place;
};

/** A clean checkout knows no times of an earlier run, and would begin with the files that have most lines. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
