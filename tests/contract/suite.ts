/** What every engine must do: runs the same cases over HTTP on each of them (architecture.md A4, R9.1). */
/* oxlint-disable vitest/valid-title -- engines, groups and cases bring their own */
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Case, Scene } from './case.ts';
import { answeringCases } from './cases/answering.ts';
import { archivingCases } from './cases/archiving.ts';
import { closingCases } from './cases/closing.ts';
import { comingBackCases } from './cases/coming-back.ts';
import { codeCases } from './cases/codes.ts';
import { acrossCases } from './cases/across-courses.ts';
import { courseLinkCases } from './cases/course-links.ts';
import { courseRaceCases } from './cases/course-races.ts';
import { counterCases } from './cases/counter.ts';
import { descriptionCases } from './cases/description.ts';
import { customCases } from './cases/custom.ts';
import { frameCases } from './cases/frames.ts';
import { DAY_MS, type Harness } from './harness.ts';
import { importCases } from './cases/imports.ts';
import { interruptionCases } from './cases/interruptions.ts';
import { languageCases } from './cases/languages.ts';
import { Teacher } from './people.ts';
import { lmsArrivalCases } from './cases/lms-arrivals.ts';
import { lmsRosterCases } from './cases/lms-roster.ts';
import { lmsLinkingCases } from './cases/lms-linking.ts';
import { lmsRegisteringCases } from './cases/lms-registering.ts';
import { lmsRefusalCases } from './cases/lms-refusals.ts';
import { loopCases } from './cases/loop.ts';
import { mailCases } from './cases/mail.ts';
import { memberListCases } from './cases/member-list.ts';
import { officeRaceCases } from './cases/office-races.ts';
import { passkeyCases } from './cases/passkeys.ts';
import { peopleCases } from './cases/people.ts';
import { representativeCases } from './cases/representatives.ts';
import { plannedCases } from './cases/planned.ts';
import { rehearsalCases } from './cases/rehearsals.ts';
import { refusalCases } from './cases/refusals.ts';
import { rosterCases } from './cases/roster.ts';
import { settingsCases } from './cases/settings.ts';
import { splitCases } from './cases/splits.ts';
import { staffCases } from './cases/staff.ts';
import { invitationCases, lastWayCases, signInCases } from './cases/sign-in.ts';
import { providerCases } from './cases/provider.ts';
import { sumCases } from './cases/sums.ts';
import { tokenCases } from './cases/tokens.ts';
import { wallCases } from './cases/walls.ts';
import { waveCases } from './cases/waves.ts';
import { wellKnownCases } from './cases/well-known.ts';

/** Says in what an engine differs, and why. */
export interface Deviation {
  readonly reason: string;
  readonly tests: readonly string[];
}

const groups: readonly (readonly [string, (it: Case) => void])[] = [
  ['the last way in', lastWayCases],
  ['staff', staffCases],
  ['description', descriptionCases],
  ['answers', answeringCases],
  ['codes', codeCases],
  ['roster', rosterCases],
  ['refusals', refusalCases],
  ['counter', counterCases],
  ['closing', closingCases],
  ['walls', wallCases],
  ['rehearsals', rehearsalCases],
  ['splits', splitCases],
  ['custom', customCases],
  ['waves', waveCases],
  ['loop', loopCases],
  ['interruptions', interruptionCases],
  ['archiving', archivingCases],
  ['races in courses', courseRaceCases],
  ['planned pulses', plannedCases],
  ['rest across courses', acrossCases],
  ['races in offices', officeRaceCases],
  ['sums', sumCases],
  ['people', peopleCases],
  ['representatives and erasing', representativeCases],
  ['passkeys', passkeyCases],
  ['signing in by mail', signInCases],
  ['invitations by mail', invitationCases],
  ['the provider', providerCases],
  ['coming back', comingBackCases],
  ['languages', languageCases],
  ['frames', frameCases],
  ['refused launches', lmsRefusalCases],
  ['arrivals', lmsArrivalCases],
  ['students from a platform', lmsRosterCases],
  ['lists of students', memberListCases],
  ['registering platforms', lmsRegisteringCases],
  ['linking', lmsLinkingCases],
  ['links of courses', courseLinkCases],
  ['mail', mailCases],
  ['imports', importCases],
  ['tokens', tokenCases],
  ['settings', settingsCases],
  ['well known', wellKnownCases],
];

export function contract(engine: string, makeHarness: () => Promise<Harness>, skip: readonly Deviation[] = []): void {
  describe(engine, () => {
    let scene: Scene;
    beforeAll(async () => {
      const h = await makeHarness();
      scene = { h, teacher: await Teacher.setUp(h) };
    });
    afterAll(() => scene.h.discard());

    let signedInAtMs = 0;
    /** The clock of all cases goes on for years, so the teacher signs in again now and then. */
    const staySignedIn = async ({ h, teacher }: Scene): Promise<void> => {
      if (h.world.nowMs - signedInAtMs < 7 * DAY_MS) return;
      await teacher.signInAnew();
      signedInAtMs = h.world.nowMs;
    };

    const unmet = new Set(skip.flatMap(({ tests }) => tests));
    const it: Case = (name, run) =>
      // oxlint-disable-next-line vitest/expect-expect -- the cases assert
      test.skipIf(unmet.delete(name))(name, async () => {
        await staySignedIn(scene);
        await run(scene);
      });
    for (const [at, [name, cases]] of groups.entries()) {
      describe(name, () => {
        // Whoever plans a pulse is compared with all that they have taught (R2.1a), so each group has a teacher of its own.
        if (at > 0)
          beforeAll(async () => {
            scene = { ...scene, teacher: await scene.teacher.successor() };
          });
        cases(it);
      });
    }
    if (unmet.size > 0) throw new Error(`No such case: ${[...unmet].join('; ')}`);
  });
}
