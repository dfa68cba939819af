/**
 * Says how long each suite of `npm test` may take, and which of its files start first. Everything together must take
 * less than twelve minutes on two cores, and takes about ten.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The seconds of work of all files of a suite together, on a machine that does nothing else. Two workers share the
 * files, and three those of `e2e`. When you add tests, look at the times that `npm test` prints at its end, and make something else faster if a
 * suite takes too long.
 */
export const BUDGET_S = {
  unit: 120,
  architecture: 20,
  audit: 165,
  'contract-node': 95,
  'contract-workerd': 130,
  e2e: 1000,
} as const;

export type Suite = keyof typeof BUDGET_S;

/** The longest files start first. If a long file began late, the other core would have nothing to do at the end. */
export const LONG_FILES = [
  'e2e/trouble',
  'e2e/staff-states',
  'e2e/states',
  'e2e/term',
  'kill/kill',
  'contract/edge',
  'audit/audit',
  'contract/node',
  'client/student/script',
  'e2e/networks',
  'e2e/embed',
  'e2e/staff-app',
  'e2e/reloads',
  'architecture/imports',
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
