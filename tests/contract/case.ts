/** One case of the contract: its name is a sentence about every engine. */
import type { Harness } from './harness.ts';
import type { Teacher } from './people.ts';

export interface Scene {
  readonly h: Harness;
  readonly teacher: Teacher;
}

/** Declares a case; it is skipped where its engine has said why. */
export type Case = (name: string, run: (scene: Scene) => Promise<void>) => void;
