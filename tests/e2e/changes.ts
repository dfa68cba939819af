/** Lists every change that staff can make. */
import type { RouteName } from '../../schema/contract/api.ts';
import type { Change } from './change.ts';
import { accountChanges } from './changes-of-account.ts';
import { courseChanges } from './changes-of-course.ts';
import { hallChanges } from './changes-in-hall.ts';
import { officeChanges } from './changes-of-office.ts';

export const changes: Readonly<Record<string, Change>> = {
  ...courseChanges,
  ...hallChanges,
  ...officeChanges,
  ...accountChanges,
};

/** These routes are sent by POST but change nothing. The last one belongs to the setup page of the edge. */
export const NO_CHANGE: readonly RouteName[] = ['checkSetup', 'checkSignIn', 'previewPulse', 'printSetupLink'];
