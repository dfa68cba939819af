/** Declares one case of the contract. Its name is a sentence about every engine. */
import type { Harness } from './harness.ts';
import type { Teacher } from './people.ts';

export interface Scene {
  readonly h: Harness;
  readonly teacher: Teacher;
}

/** Declares a case. It is skipped if its engine has given a reason. */
export type Case = (name: string, run: (scene: Scene) => Promise<void>) => void;
