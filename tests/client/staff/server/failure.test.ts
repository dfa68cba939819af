/** Tests how the staff app understands failed requests, and what it says about them. */
import { describe, expect, test } from 'vitest';
import {
  afterUnheard,
  failureFrom,
  isProblemOf,
  isUnsure,
  isVerdict,
  sayFailure,
  type Failure,
} from '../../../../client/staff/server/failure.ts';

test('a problem is read with its kind, its sentence and its field (RFC 9457)', () => {
  const failure = failureFrom(
    {
      type: 'malformed',
      title: 'That could not be read',
      status: 400,
      detail: 'Please correct “name”.',
      field: 'name',
    },
    { status: 400, waitSeconds: 0, changes: true },
  );
  expect(failure).toEqual({
    kind: 'problem',
    problem: 'malformed',
    title: 'That could not be read',
    detail: 'Please correct “name”.',
    field: 'name',
  });
  expect(isProblemOf(failure, 'malformed')).toBe(true);
  expect(isProblemOf({ kind: 'offline' }, 'malformed')).toBe(false);
});

const NO_PROBLEM = [[undefined], [null], ['<html>'], [{ type: 'malformed' }], [[]]] as const;

describe.each(NO_PROBLEM)('a reply that is not problem JSON (%j)', (heard) => {
  test('gives its status, and says that nothing was changed if the request only asked for something (E7.0)', () => {
    const [title, detail] = sayFailure(failureFrom(heard, { status: 502, waitSeconds: 0, changes: false }));
    expect(title).toBe('The server answered with status 502');
    expect(detail).toContain('Nothing was changed.');
  });

  test.each([200, 302, 500, 502, 503, 504])('leaves open whether a change was made, if its status is %i', (status) => {
    const failure = failureFrom(heard, { status, waitSeconds: 0, changes: true });
    expect(isUnsure(failure)).toBe(true);
    expect(sayFailure(failure).join(' ')).toContain('may or may not have been saved');
  });

  test.each([
    [17, '17 s'],
    [0, '60 s'],
    [Number.NaN, '60 s'],
  ])('says how long to wait if its status is 429: %d', (waitSeconds, says) => {
    const failure = failureFrom(heard, { status: 429, waitSeconds, changes: true });
    expect(isUnsure(failure)).toBe(false);
    expect(sayFailure(failure)[1]).toContain(says);
  });
});

test('after a defect, the sentence says that the change may or may not have been made', () => {
  const defect = { type: 'defect', title: 'Something went wrong on our side', detail: 'Try again. Number 7.' };
  const refused = { status: 500, waitSeconds: 0 };
  expect(sayFailure(failureFrom(defect, { ...refused, changes: true }))[1]).toMatch(
    /may or may not have been saved.*Number 7\.$/,
  );
  expect(sayFailure(failureFrom(defect, { ...refused, changes: false }))[1]).toBe(
    'Nothing was changed. Try again. Number 7.',
  );
});

test('without a connection nothing was changed; if no answer came, nobody knows (E7.0)', () => {
  expect(sayFailure({ kind: 'offline' })[1]).toContain('nothing was changed');
  expect(sayFailure({ kind: 'unheard' })[1]).not.toContain('othing was changed');
  expect([isUnsure({ kind: 'offline' }), isUnsure({ kind: 'unheard' })]).toEqual([false, true]);
});

test('somebody who is signed out reads how to sign in again without losing the page (E7.0)', () => {
  const failure = failureFrom(
    { type: 'signed-out', title: 'You are not signed in', detail: 'Sign in and try again.' },
    { status: 401, waitSeconds: 0, changes: true },
  );
  expect(sayFailure(failure)[1]).toContain('another tab');
});

describe('after an attempt that was not answered (E7.0)', () => {
  const problem = (type: string, detail: string): Failure =>
    failureFrom({ type, title: 'T', detail }, { status: 400, waitSeconds: 0, changes: true });
  const inTheWay: readonly [string, Failure][] = [
    ['no connection', { kind: 'offline' }],
    ['again no answer', { kind: 'unheard' }],
    ['a session that has ended', problem('signed-out', 'Sign in and try again. Nothing was changed.')],
    ['too much asked', problem('busy', 'Try again in 3 s.')],
    ['a defect', problem('defect', 'Number 7.')],
    ['a proxy', failureFrom('<html>', { status: 403, waitSeconds: 0, changes: true })],
  ];

  test.each(inTheWay)(
    '%s says nothing about the change, and the page does not claim that nothing was changed',
    (_, failure) => {
      expect(isVerdict(failure)).toBe(false);
      const said = sayFailure(afterUnheard(failure)).join(' ');
      expect(said.match(/may or may not have been saved/g)).toHaveLength(1);
      expect(said).not.toContain('othing was changed');
    },
  );

  test.each(['conflict', 'changed-meanwhile', 'forbidden', 'malformed', 'wrong-state', 'unfit'])(
    '%s tells what became of the change',
    (type) => {
      expect(isVerdict(problem(type, 'D'))).toBe(true);
    },
  );
});
