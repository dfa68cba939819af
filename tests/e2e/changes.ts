/** Lists every change that staff can make. */
import type { RouteName } from '../../schema/contract/api.ts';
import type { Change } from './change.ts';
import { accountChanges } from './changes-of-account.ts';
import { courseChanges } from './changes-of-course.ts';
import { hallChanges } from './changes-in-hall.ts';
import { officeChanges } from './changes-of-office.ts';
import { termChanges } from './changes-of-term.ts';

export const changes: Readonly<Record<string, Change>> = {
  ...courseChanges,
  ...hallChanges,
  ...officeChanges,
  ...termChanges,
  ...accountChanges,
};

/**
 * These routes are sent by POST but change nothing that anybody sees, and one belongs to `npm run setup-link`. Passkeys work
 * in secure contexts only, and accounts at a provider need one, so that their tests have a server and a browser of their own
 * (passkeys.test.ts, sign-in.test.ts).
 */
export const NO_CHANGE: readonly RouteName[] = [
  'checkSetup',
  'checkSignIn',
  'previewPulse',
  'checkTerm',
  // It sets the whole list, for scripts; the page adds some and takes some out.
  'assignCourses',
  'printSetupLink',
  'askForChallenge',
  'askToAddPasskey',
  'addPasskey',
  'removePasskey',
  'signInByPasskey',
  'askForLink',
  'startProvider',
  // Only whoever has come through a provider has something to remove: tests/contract/cases/provider.ts does it with a real one.
  'dropIdentity',
];
