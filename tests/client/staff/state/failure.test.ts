import { expect, test } from 'vitest';
import { failureFrom, isProblemOf, sayFailure } from '../../../../client/staff/state/failure.ts';

test('a problem is read with its kind, its sentence and its field (RFC 9457)', () => {
  const failure = failureFrom({ type: 'malformed', title: 'That could not be read', status: 400, detail: 'Please correct “name”.', field: 'name' }, 400);
  expect(failure).toEqual({ kind: 'problem', problem: 'malformed', title: 'That could not be read', detail: 'Please correct “name”.', field: 'name' });
  expect(isProblemOf(failure, 'malformed')).toBe(true);
  expect(isProblemOf({ kind: 'offline' }, 'malformed')).toBe(false);
});

test.each([[null], ['<html>'], [{ type: 'malformed' }], [[]]])('a reply that is no problem JSON still says its status: %j', (heard) => {
  expect(sayFailure(failureFrom(heard, 502))[0]).toBe('The server answered 502');
});

test('without a connection people hear that what they typed is still there (E7.0)', () => {
  expect(sayFailure({ kind: 'offline' })[1]).toContain('what you typed is still here');
});
