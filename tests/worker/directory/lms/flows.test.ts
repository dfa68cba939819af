/** Tests how launches begin and are consumed (lms.md L4.1, L5.1, L5.2, L5.6, L5.12). */
import { beforeEach, describe, expect, test } from 'vitest';
import type { StaffId } from '../../../../schema/contract/ids.ts';
import type { Platform } from '../../../../schema/contract/platforms.ts';
import type { Login } from '../../../../worker/directory/lms/flows.ts';
import { aDirectory, aStaffMember } from '../a-directory.ts';
import { aPlatform, platformOf } from './a-platform.ts';

let built: ReturnType<typeof aDirectory>;
let lms: (typeof built)['directory']['lms'];
let admin: StaffId;
let platform: Platform;
let login: Login;
beforeEach(() => {
  built = aDirectory();
  ({ lms } = built.directory);
  admin = aStaffMember(built.directory).id;
  platform = aPlatform(built.directory, admin);
  login = {
    institution: lms.institutionId() ?? '',
    iss: platform.iss,
    clientId: platform.clientId,
    state: 'state',
    nonce: 'nonce',
    deploymentHint: '',
    storageTarget: '',
  };
});

const UNKNOWN = { ok: false, error: 'state_unknown' };
const rows = () => built.sqlite.prepare('SELECT count(*) FROM lti_flow').pluck().get();

describe('a login', () => {
  test('L5.1: finds the only platform of an issuer without its client id', () => {
    expect(lms.beginFlow({ ...login, clientId: null })).toEqual({ ok: true, value: platform });
  });

  test('N52: without it, two platforms of one issuer are ambiguous', () => {
    aPlatform(built.directory, admin, { ...platformOf('lms.example'), clientId: 'client-2' });
    expect(lms.beginFlow({ ...login, clientId: null })).toEqual({ ok: false, error: 'platform_ambiguous' });
  });

  test.each([
    ['an unknown issuer', { iss: 'https://other.example' }],
    ['an unknown client', { clientId: 'client-9' }],
    ['another institution (L4.4)', { institution: 'f'.repeat(32) }],
  ])('N51: refuses %s', (_, changed) => {
    expect(lms.beginFlow({ ...login, ...changed })).toEqual({ ok: false, error: 'platform_unknown' });
    expect(rows()).toBe(0);
  });

  test.each(['pending', 'disabled'] as const)('N54: refuses a platform that is %s', (status) => {
    lms.changePlatform(admin, platform.id, { status });
    expect(lms.beginFlow(login)).toEqual({ ok: false, error: 'platform_inactive' });
  });

  test('L5.1: more logins than any faculty has at once are slowed down, at their platform alone', () => {
    const { clientId, iss } = aPlatform(built.directory, admin, platformOf('other.example'));
    let n = 0;
    const begin = (changed: Partial<Login> = {}) => lms.beginFlow({ ...login, state: `state ${(n += 1)}`, ...changed });
    built.sqlite.transaction(() => {
      for (let i = 0; i < 3000; i += 1) begin();
    })();
    expect(begin()).toMatchObject({ error: { kind: 'too-fast', retryAfterSeconds: 1 } });
    expect(begin({ iss, clientId }).ok).toBe(true);
    built.clock.nowMs += 1000;
    expect(begin().ok).toBe(true);
  });

  test('L5.1: made-up logins keep nobody out, however many they are', () => {
    lms.changePlatform(admin, aPlatform(built.directory, admin, platformOf('off.example')).id, { status: 'disabled' });
    const madeUp = [{ institution: 'f'.repeat(32) }, { iss: 'https://no.example' }, { iss: 'https://off.example' }];
    for (const changed of madeUp) for (let i = 0; i < 1001; i += 1) lms.beginFlow({ ...login, ...changed });
    expect(lms.beginFlow(login).ok).toBe(true);
  });

  test('L4.1: sweeps those that have expired', () => {
    lms.beginFlow(login);
    built.clock.nowMs += 300_000;
    lms.beginFlow({ ...login, state: 'another state' });
    expect(rows()).toBe(1);
  });
});

describe('a launch', () => {
  beforeEach(() => void lms.beginFlow(login));

  test('N6: is consumed once', () => {
    expect(lms.consumeFlow('state', 'login')).toMatchObject({ ok: true, value: { nonce: 'nonce', platform } });
    expect(lms.consumeFlow('state', 'login')).toEqual(UNKNOWN);
  });

  test('N5: works for five minutes', () => {
    built.clock.nowMs += 299_999;
    expect(lms.flow('state').ok).toBe(true);
    built.clock.nowMs += 1;
    expect(lms.flow('state')).toEqual(UNKNOWN);
    expect(lms.consumeFlow('state', 'login')).toEqual(UNKNOWN);
    expect(lms.halveFlow('state')).toEqual(UNKNOWN);
  });

  test('L5.12, N13: waits once as a half for a minute, and is then consumed as a half only', () => {
    expect(lms.halveFlow('state').ok).toBe(true);
    expect(lms.halveFlow('state')).toEqual(UNKNOWN);
    expect(lms.consumeFlow('state', 'login')).toEqual(UNKNOWN);
    expect(lms.consumeFlow('state', 'half').ok).toBe(true);
    expect(lms.consumeFlow('state', 'half')).toEqual(UNKNOWN);
  });

  test('L3.1: a half does not wait longer than a minute', () => {
    lms.halveFlow('state');
    built.clock.nowMs += 60_000;
    expect(lms.consumeFlow('state', 'half')).toEqual(UNKNOWN);
  });

  test('of a platform that was disabled meanwhile opens nothing, and is gone', () => {
    lms.changePlatform(admin, platform.id, { status: 'disabled' });
    expect(lms.consumeFlow('state', 'login')).toEqual({ ok: false, error: 'platform_inactive' });
    expect(rows()).toBe(0);
  });
});
