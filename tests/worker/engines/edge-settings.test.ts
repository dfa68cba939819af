/** Tests what the edge says about settings that it cannot use. */
import { expect, test } from 'vitest';
import type { EdgeBindings } from '../../../worker/engines/edge-bindings.ts';
import { changeLimitOf, sessionDaysOf, warningsOf } from '../../../worker/engines/edge-settings.ts';

const env = (vars: Partial<EdgeBindings>): EdgeBindings => vars as EdgeBindings;

test.each<readonly [Partial<EdgeBindings>, readonly string[]]>([
  [{}, []],
  [{ SECURITY_CONTACT: 'mailto:security@example.org', CHANGE_BURST: '5000' }, []],
  [{ SECURITY_CONTACT: 'security@example.org' }, ['SECURITY_CONTACT']],
  [{ CHANGE_BURST: 'many' }, ['CHANGE_BURST']],
  [{ MAIL_FROM: 'nobody' }, ['MAIL_FROM']],
  [{ MAIL_FROM: 'pulse@example.org' }, ['MAIL_FROM']],
  [{ SECURITY_CONTACT: 'http://example.org', CHANGE_BURST: '0' }, ['SECURITY_CONTACT', 'CHANGE_BURST']],
])('%j is warned about: %j', (vars, names) => {
  expect(warningsOf(env(vars)).map((warning) => warning.split(' ', 1)[0])).toEqual(names);
});

test('CHANGE_BURST sets how often somebody may change something; anything else leaves the default', () => {
  expect(changeLimitOf(env({ CHANGE_BURST: '5000' }))).toEqual({ burst: 5000, perSecond: 1 });
  expect([changeLimitOf(env({})), changeLimitOf(env({ CHANGE_BURST: '-1' }))]).toEqual([undefined, undefined]);
});

test('SESSION_DAYS sets after how many days without a visit a session ends; anything else leaves the default and is said (E6.2)', () => {
  expect(sessionDaysOf(env({ SESSION_DAYS: '30' }))).toBe(30);
  for (const wrong of ['0', '366', 'long']) {
    expect(sessionDaysOf(env({ SESSION_DAYS: wrong }))).toBeUndefined();
    expect(warningsOf(env({ SESSION_DAYS: wrong }))).toEqual([expect.stringContaining('SESSION_DAYS')]);
  }
});
