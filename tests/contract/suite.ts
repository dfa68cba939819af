/** What every engine must do: the same cases over HTTP against each (architecture.md A4, R9.1). */
import { afterAll, beforeAll, describe, test } from 'vitest';
import { answeringCases } from './answering.ts';
import { closingCases } from './closing.ts';
import { counterCases } from './counter.ts';
import type { Harness } from './harness.ts';
import { interruptionCases } from './interruptions.ts';
import { Teacher } from './people.ts';
import { refusalCases } from './refusals.ts';
import { staffCases } from './staff.ts';

/** Where an engine differs, and why. */
export interface Deviation {
  readonly reason: string;
  readonly tests: readonly string[];
}

export interface Scene {
  readonly h: Harness;
  readonly teacher: Teacher;
}

/** Declares a case; it is skipped where its engine has said why. */
export type Case = (name: string, run: (scene: Scene) => Promise<void>) => void;

const groups: readonly (readonly [string, (it: Case) => void])[] = [
  ['staff', staffCases],
  ['answers', answeringCases],
  ['refusals', refusalCases],
  ['counter', counterCases],
  ['closing', closingCases],
  ['interruptions', interruptionCases],
];

export function contract(engine: string, makeHarness: () => Promise<Harness>, skip: readonly Deviation[] = []): void {
  describe(engine, () => {
    let scene: Scene;
    beforeAll(async () => {
      const h = await makeHarness();
      scene = { h, teacher: await Teacher.setUp(h) };
    });
    afterAll(() => scene.h.discard());

    const deviates = (name: string) => skip.some(({ tests }) => tests.includes(name));
    const it: Case = (name, run) => test.skipIf(deviates(name))(name, () => run(scene));
    for (const [name, cases] of groups) describe(name, () => cases(it));
  });
}
