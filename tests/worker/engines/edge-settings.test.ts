/** Tests what the edge says about settings that it cannot use. */
import { expect, test } from 'vitest';
import type { EdgeBindings } from '../../../worker/engines/edge-bindings.ts';
import { changeLimitOf, warningsOf } from '../../../worker/engines/edge-settings.ts';

const env = (vars: Partial<EdgeBindings>): EdgeBindings => vars as EdgeBindings;

test.each<readonly [Partial<EdgeBindings>, readonly string[]]>([
  [{}, []],
  [{ SECURITY_CONTACT: 'mailto:security@example.org', CHANGE_BURST: '5000' }, []],
  [{ SECURITY_CONTACT: 'security@example.org' }, ['SECURITY_CONTACT']],
  [{ CHANGE_BURST: 'many' }, ['CHANGE_BURST']],
  [{ SECURITY_CONTACT: 'http://example.org', CHANGE_BURST: '0' }, ['SECURITY_CONTACT', 'CHANGE_BURST']],
])('%j is warned about: %j', (vars, names) => {
  expect(warningsOf(env(vars)).map((warning) => warning.split(' ', 1)[0])).toEqual(names);
});

test('CHANGE_BURST sets how often somebody may change something; anything else leaves the default', () => {
  expect(changeLimitOf(env({ CHANGE_BURST: '5000' }))).toEqual({ burst: 5000, perSecond: 1 });
  expect([changeLimitOf(env({})), changeLimitOf(env({ CHANGE_BURST: '-1' }))]).toEqual([undefined, undefined]);
});
