/** Tests how platforms and their deployments are kept (lms.md section 4, L5.9, L12.4). */
import { beforeEach, describe, expect, test } from 'vitest';
import type { StaffId } from '../../../../schema/contract/ids.ts';
import type { Platform } from '../../../../schema/contract/platforms.ts';
import { MOST_PENDING } from '../../../../worker/directory/lms/deployments.ts';
import { aDirectory, aStaffMember } from '../a-directory.ts';
import { aPlatform, DEPLOYMENT, platformOf } from './a-platform.ts';

let built: ReturnType<typeof aDirectory>;
let lms: (typeof built)['directory']['lms'];
let admin: StaffId;
let platform: Platform;
beforeEach(() => {
  built = aDirectory();
  ({ lms } = built.directory);
  admin = aStaffMember(built.directory).id;
  platform = aPlatform(built.directory, admin);
});

describe('platforms', () => {
  test('N73, L12.4: a pair of issuer and client id that exists is never overwritten, and the log notes no second one', () => {
    const again = { ...platformOf('lms.example'), jwksUrl: 'https://evil.example/jwks' };
    expect(lms.addPlatform(admin, again)).toEqual({ ok: false, error: { kind: 'platform_exists' } });
    expect(lms.platforms()).toEqual([platform]);
    expect(built.directory.record.latest(9).filter(({ action }) => action === 'add-platform')).toHaveLength(1);
  });

  test('one issuer may have several clients, as hosted platforms do (L4.4)', () => {
    aPlatform(built.directory, admin, { ...platformOf('lms.example'), clientId: 'client-2' });
    expect(
      lms
        .platforms()
        .map(({ clientId }) => clientId)
        .toSorted(),
    ).toEqual(['client-1', 'client-2']);
  });

  test('L9.4: only active platforms may frame pages', () => {
    expect(lms.platformOrigins()).toEqual(['https://lms.example']);
    lms.changePlatform(admin, platform.id, { status: 'disabled' });
    expect(lms.platformOrigins()).toEqual([]);
  });

  test('a row that cannot be read is no platform, and the operator is told', () => {
    built.sqlite.prepare("UPDATE lti_platform SET origins = 'none'").run();
    expect(lms.platforms()).toEqual([]);
    expect(built.reported).toEqual(['unreadable-row-in-lti_platform']);
  });
});

describe('deployments (L5.9)', () => {
  test.each([
    ['active', { ok: true, value: null }],
    ['disabled', { ok: false, error: 'deployment_disabled' }],
    ['pending', { ok: false, error: 'deployment_pending' }],
  ] as const)('a deployment that is %s is told so', (status, met) => {
    lms.putDeployment(admin, platform.id, DEPLOYMENT, status);
    expect(lms.meetDeployment(platform.id, DEPLOYMENT)).toEqual(met);
  });

  test('an unknown one waits from then on, and at most fifty do', () => {
    for (let i = 0; i < MOST_PENDING + 5; i += 1)
      expect(lms.meetDeployment(platform.id, `unknown ${i}`)).toEqual({ ok: false, error: 'deployment_pending' });
    const waiting = lms.deployments(platform.id).filter(({ status }) => status === 'pending');
    expect(waiting).toHaveLength(MOST_PENDING);
  });
});
