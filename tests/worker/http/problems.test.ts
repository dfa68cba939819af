/** Tests how each kind of problem is answered. */
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { codeSchema } from '../../../schema/contract/ids.ts';
import { problemKindSchema, problemSchema, type ProblemKind } from '../../../schema/contract/problem.ts';
import type { NotVouched } from '../../../schema/pulse/plan.ts';
import { sayProblem } from '../../../client/staff/server/say-problem.ts';
import { problemOf, refuse, type Refusal } from '../../../worker/http/problems.ts';

const code = codeSchema.parse('K7QF2M');
const noon = Date.UTC(2026, 9, 8, 12);
const notVouched = (why: NotVouched, enrolled: number | null): Refusal => ({
  kind: 'not-vouched',
  field: 'contextQuestion',
  why,
  classSize: 60,
  enrolled,
  needs: 40,
});

/** Each kind at least once, with its status and a word that its sentence must contain. */
const table: readonly [Refusal, number, string][] = [
  [{ kind: 'malformed', why: 'this is not JSON' }, 400, 'not JSON'],
  [{ kind: 'malformed', field: 'classSize', why: 'too small' }, 400, 'classSize'],
  [{ kind: 'too-large', limitBytes: 16_384 }, 413, '16 KB'],
  [{ kind: 'wrong-type' }, 415, 'application/json'],
  [{ kind: 'wrong-origin', publicUrl: 'https://pulse.example' }, 403, 'https://pulse.example/staff'],
  [{ kind: 'signed-out' }, 401, 'Sign in'],
  [{ kind: 'ticket-bad' }, 401, 'Open this again from your course'],
  [{ kind: 'wrong-course' }, 403, 'that course only'],
  [{ kind: 'token-bad' }, 401, 'Staff make a token that reads on the page'],
  [{ kind: 'rows-refused', current: { refused: [] } }, 422, 'Nothing was imported. Correct the rows'],
  [{ kind: 'platform-inactive' }, 403, 'Ask an administrator'],
  [{ kind: 'platform-exists' }, 409, 'Look for it in the list'],
  [{ kind: 'platform-address', field: 'jwksUrl' }, 422, 'Write an https address'],
  [{ kind: 'forbidden' }, 403, 'ask the course lead'],
  [{ kind: 'not-found' }, 404, 'Check the address'],
  [{ kind: 'setup-link-spent' }, 404, 'npm run setup-link'],
  [{ kind: 'wall-code-spent' }, 404, 'for ten minutes'],
  [{ kind: 'wall-ended' }, 410, 'new code'],
  [{ kind: 'wrong-state', why: 'still-open' }, 409, 'Close it first'],
  [{ kind: 'sign-in-link-spent' }, 404, 'it has expired. Make a new one, or ask for one.'],
  [{ kind: 'set-up-already' }, 409, 'Load this page again'],
  [{ kind: 'passkey-refused' }, 422, 'sign in with another passkey or with a link'],
  [{ kind: 'too-many-passkeys' }, 409, 'Remove one'],
  [{ kind: 'too-many-tokens' }, 409, 'End one'],
  [{ kind: 'last-way-in' }, 409, 'Add another'],
  [{ kind: 'mail-off' }, 409, 'Sign in with a passkey'],
  [{ kind: 'only-provider' }, 409, 'Other ways are closed'],
  [{ kind: 'provider-off' }, 409, 'Sign in with a passkey or a link'],
  [{ kind: 'provider-down' }, 503, 'Try again in a minute'],
  [{ kind: 'conflict' }, 409, 'Reload'],
  [{ kind: 'changed-meanwhile', current: { name: 'Theirs', version: 3 } }, 409, 'What you typed is not lost'],
  [{ kind: 'course-archived' }, 409, 'out of the archive'],
  [{ kind: 'no-platform' }, 409, 'Connect it from the learning platform'],
  [{ kind: 'pulse-open-already', code }, 409, 'K7QF2M'],
  [{ kind: 'pulse-too-soon', after: code, earliestMs: noon }, 409, 'Thursday 8 October at 12:00 UTC'],
  [
    { kind: 'runs-into-next', before: code, latestMs: noon, field: 'closesAtMs' },
    409,
    'Thursday 8 October at 12:00 UTC or earlier',
  ],
  [{ kind: 'k-above-next', before: code, most: 7, field: 'k' }, 422, 'groups of at least 7'],
  [
    { kind: 'pulse-too-soon', after: code, earliestMs: noon, zone: 'Europe/London' },
    409,
    'Thursday 8 October at 13:00 BST',
  ],
  [
    { kind: 'reason-needed', doubts: [{ kind: 'not-told', code, closedDay: '2026-10-08' }] },
    422,
    'say what you did, or why not',
  ],
  [{ kind: 'reason-needed', doubts: [{ kind: 'many-in-term', term: 'Autumn', before: 3 }] }, 422, '3 pulses in Autumn'],
  [
    { kind: 'reason-needed', doubts: [{ kind: 'too-close', lastDay: '2026-10-08', earliestDay: '2026-11-05' }] },
    422,
    '5 November 2026 or later',
  ],
  [
    {
      kind: 'reason-needed',
      doubts: [{ kind: 'exam-weeks', term: 'Autumn', fromDay: '2026-12-07', toDay: '2026-12-18' }],
    },
    422,
    '7 December 2026',
  ],
  [
    { kind: 'reason-needed', doubts: [{ kind: 'many-in-programme', programme: 'Life', others: 3 }] },
    422,
    '3 other pulses',
  ],
  [
    { kind: 'reason-needed', doubts: [{ kind: 'many-in-programme', programme: 'Life', others: 3 }], isProjected: true },
    422,
    'on your own device',
  ],
  [{ kind: 'class-too-small', field: 'k', classSize: 9, needs: 10 }, 422, '9 students'],
  [
    { kind: 'class-too-small', field: 'contextQuestion', classSize: 39, needs: 40, for: 'context question' },
    422,
    'at least 40 students',
  ],
  [
    { kind: 'class-too-small', field: 'form', classSize: 14, needs: 15, for: 'more than the core' },
    422,
    'six core questions',
  ],
  [{ kind: 'custom-item', field: 'custom', at: null, says: 'Leave room.' }, 422, 'Leave room.'],
  [
    { kind: 'custom-item', field: 'custom.1', at: 1, says: 'Make it shorter.' },
    422,
    'Your question 2 breaks one of the rules for such questions. Make it shorter.',
  ],
  [{ kind: 'k-lowered', field: 'k', least: 9 }, 422, 'at least 9'],
  [{ kind: 'k-lowered', least: 9, for: 'institution' }, 422, 'It is 9 now'],
  [notVouched('nobody has entered it', null), 422, 'Ask an administrator who does not teach this course'],
  [notVouched('too few are enrolled', 12), 422, 'entered 12'],
  [notVouched('more codes than students', 50), 422, 'print 60 codes for 50 enrolled'],
  [{ kind: 'own-course' }, 403, 'Ask another administrator'],
  [{ kind: 'own-course', as: 'representative' }, 403, 'can invite a student'],
  [{ kind: 'told-already' }, 409, 'Talk to the staff'],
  [{ kind: 'pulses-too-close' }, 409, 'within 72 hours'],
  [{ kind: 'wrong-time', field: 'opensAtMs', why: 'opens-in-the-past' }, 422, 'open the pulse by hand'],
  [{ kind: 'wrong-time', field: 'opensAtMs', why: 'opens-too-late', latestMs: noon }, 422, 'Thursday 8 October'],
  [{ kind: 'nobody-acts', field: 'modules' }, 422, 'name that role'],
  [{ kind: 'last-of-role', role: 'course-lead' }, 409, 'Hand it over'],
  [{ kind: 'last-of-role', role: 'institution-admin' }, 409, 'Invite another'],
  [{ kind: 'too-many-rehearsals', most: 3 }, 409, '3 rehearsals'],
  [{ kind: 'too-many-questions', field: 'modules', questions: 16, most: 14 }, 422, '16 questions'],
  [{ kind: 'not-allowed', why: 'waves need codes or roster' }, 422, 'printed codes'],
  [{ kind: 'not-allowed', why: 'a breakdown needs codes or roster' }, 422, 'printed codes'],
  [{ kind: 'not-allowed', why: 'waves allow no breakdown' }, 422, 'either'],
  [{ kind: 'not-allowed', why: 'too few eligible' }, 422, 'Too few'],
  [{ kind: 'unfit', field: 'owner', rule: 'studentsOwnNothing' }, 422, 'Students are never responsible for an act'],
  [{ kind: 'wrong-state', why: 'nowhere' }, 409, 'Open it first'],
  [{ kind: 'wrong-state', why: 'closed' }, 409, 'has closed'],
  [{ kind: 'wrong-state', why: 'not-open' }, 409, 'not open'],
  [{ kind: 'wrong-state', why: 'past-closing' }, 409, 'has passed'],
  [{ kind: 'wrong-state', why: 'no-codes-here' }, 409, 'no printed codes'],
  [{ kind: 'wrong-state', why: 'open-already' }, 409, 'can no longer be replaced'],
  [{ kind: 'wrong-state', why: 'no-sheet' }, 409, 'codes'],
  [{ kind: 'wrong-time', field: 'closesAtMs', why: 'too-short-for-waves', leastHours: 24 }, 422, '24 hours'],
  [{ kind: 'wrong-time', field: 'closesAtMs', why: 'closes-in-the-past' }, 422, 'later'],
  [
    { kind: 'wrong-time', field: 'closesAtMs', why: 'closes-before-opening', opensAtMs: noon, zone: 'Asia/Tokyo' },
    422,
    'Thursday 8 October at 21:00 GMT+9',
  ],
  [
    { kind: 'wrong-time', field: 'closesAtMs', why: 'closes-too-late', latestMs: noon },
    422,
    'Thursday 8 October at 12:00 UTC',
  ],
  [{ kind: 'wrong-time', why: 'not-later' }, 422, 'later'],
  [{ kind: 'not-published', code }, 404, 'once it has closed'],
  [{ kind: 'results-deleted', code }, 410, 'were deleted'],
  [{ kind: 'course-kept', why: 'has-pulses' }, 409, 'archive the course'],
  [{ kind: 'course-kept', why: 'rehearsing' }, 409, 'Close that first'],
  [{ kind: 'course-kept', why: 'only-role' }, 409, 'Add another course first'],
  [{ kind: 'results-lost', code }, 410, 'cannot be brought back'],
  [{ kind: 'wrong-state', why: 'discarded' }, 409, 'Make a new pulse'],
  [{ kind: 'wrong-state', why: 'opened-already' }, 409, 'no longer be changed'],
  [{ kind: 'too-fast', retryAfterSeconds: 3 }, 429, 'Nothing was changed. You have changed more'],
  [{ kind: 'busy', retryAfterSeconds: 3 }, 429, '3 s'],
  [{ kind: 'retry' }, 503, 'Try again'],
  [{ kind: 'defect', id: 'a1b2c3' }, 500, 'a1b2c3'],
];

const sendAt = (path: string, refusal: Refusal) => {
  const app = new Hono();
  app.get('*', (c) => refuse(c, refusal));
  return app.request(path);
};

test('the table above has every kind of problem', () => {
  const kinds = new Set<ProblemKind>(table.map(([{ kind }]) => kind));
  expect([...kinds].sort()).toEqual([...problemKindSchema.options].sort());
});

describe('RFC 9457 problem details (E10.6)', () => {
  test.each(table)('%o has status %i and says “%s”', async (refusal, status, says) => {
    const reply = await sendAt('/api/x', refusal);
    expect(reply.status).toBe(status);
    expect(reply.headers.get('Content-Type')).toBe('application/problem+json');
    const problem = problemSchema.strict().parse(await reply.json());
    expect(problem).toMatchObject({ type: refusal.kind, status });
    expect(problem.detail).toContain(says);
    expect(problem.detail).toMatch(/^\S.*[.)]$|setup-link$/);
    // The staff app says the same from the kind, the sentence and the facts alone; only the words of a rule for a course's
    // own question stand beside the question there (E3.9a).
    const bare = { ...problem, title: '', detail: '' };
    const rule = refusal.kind === 'custom-item' ? ` ${refusal.says}` : '';
    const { title, detail } = sayProblem(bare);
    expect([title, detail + rule]).toEqual([problem.title, problem.detail]);
  });

  test('the reply names the field that was refused, and only if there is one', () => {
    expect(problemOf({ kind: 'malformed', field: 'support', why: 'empty' }).field).toBe('support');
    expect(problemOf({ kind: 'malformed', why: 'empty' })).not.toHaveProperty('field');
  });

  test('somebody who was slower gets what stands there now (E7.0)', () => {
    const current = { name: 'Theirs', version: 3 };
    expect(problemOf({ kind: 'changed-meanwhile', current }).current).toEqual(current);
    expect(problemOf({ kind: 'conflict' })).not.toHaveProperty('current');
  });

  test.each<[Refusal, string | null]>([
    [{ kind: 'busy', retryAfterSeconds: 3 }, '3'],
    [{ kind: 'too-fast', retryAfterSeconds: 4 }, '4'],
    [{ kind: 'retry' }, '2'],
    [{ kind: 'conflict' }, null],
  ])('%o says when to come back: %s', async (refusal, seconds) => {
    expect((await sendAt('/api/x', refusal)).headers.get('Retry-After')).toBe(seconds);
  });
});

test('outside /api a person gets a page, in which all words are escaped', async () => {
  const reply = await sendAt('/somewhere', { kind: 'wrong-origin', publicUrl: '<script>alert(1)</script>' });
  expect(reply.status).toBe(403);
  expect(reply.headers.get('Content-Type')).toBe('text/html; charset=UTF-8');
  expect(reply.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  const page = await reply.text();
  expect(page).toContain('<h1>Sent from another site</h1>');
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
});
