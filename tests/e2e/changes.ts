/** Every change that staff can make. */
import type { RouteName } from '../../schema/contract/api.ts';
import type { Change } from './change.ts';
import { accountChanges } from './changes-of-account.ts';
import { courseChanges } from './changes-of-course.ts';
import { officeChanges } from './changes-of-office.ts';

export const changes: Readonly<Record<string, Change>> = { ...courseChanges, ...officeChanges, ...accountChanges };

/** Posted, and nothing is changed by it; the last belongs to the edge's own page. */
export const NO_CHANGE: readonly RouteName[] = ['checkSetup', 'previewPulse', 'printSetupLink'];
