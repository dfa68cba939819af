/** Tests the page "How is this anonymous?". */
import { describe, expect, test } from 'vitest';
import type { Definition } from '../../../schema/contract/pulse.ts';
import { contextBreakdown } from '../../../schema/instrument/modules.ts';
import { renderHow } from '../../../worker/pages/how.tsx';
import { aDefinition, IN_ENGLISH, SCHEDULE } from './a-pulse.ts';

const how = (change: Partial<Definition> = {}, hasClosed = false) =>
  renderHow({
    language: IN_ENGLISH,
    definition: aDefinition(change),
    schedule: SCHEDULE,
    hasClosed,
    version: '1a2b3c4',
    across: [],
  });

test('R2.1a: it gives the reason why students of another course are asked, and no mark-up of its author', () => {
  const across = [
    { kind: 'asked-across', reason: '<i>Exam</i> moved' },
    { kind: 'k-across', reason: 'A small class' },
  ] as const;
  const page = renderHow({
    language: IN_ENGLISH,
    definition: aDefinition(),
    schedule: SCHEDULE,
    hasClosed: false,
    version: '1',
    across,
  });
  expect(page).toContain('give this reason: <q dir="auto">&lt;i>Exam&lt;/i> moved</q>');
  expect(page).toContain('of another size. The staff give this reason: <q dir="auto">A small class</q>');
  expect(how()).not.toContain('<q');
});

test('E5.1: while the pulse may still close earlier, it gives the planned end; afterwards it gives the real one', () => {
  expect(how()).toContain('The pulse is due to close on Friday 27 March at');
  expect(how()).not.toContain('The pulse closed on');
  expect(how({}, true)).toContain('The pulse closed on Friday 27 March at');
  expect(how({}, true)).not.toContain('due to close');
});

test('the page has the eight sections (E5.1)', () => {
  const titles = [...how().matchAll(/<h2>([^<]+)/g)].map(([, title]) => title);
  expect(titles.slice(0, 8)).toEqual([
    'What is sent',
    'What is stored',
    'Who sees what',
    'The smallest group we show, and when that is fixed',
    'When answers are destroyed',
    'What we cannot promise',
    'Check it yourself',
    'What we never do',
  ]);
});

const ownQuestion: Definition['questions'] = [
  {
    kind: 'rating',
    item: { id: 'XAAAAAA', scale: 'five', custom: { text: 'Staff gave us time.', lang: 'en' } },
  },
];

/** If a promise does not change with its setting, it is not made from it (E1.3, C12). */
describe('a setting changes the page', () => {
  test.each<[string, Partial<Definition>, string]>([
    ['k', { policy: { k: 12, m: 1, full: 15, grid: 3 } }, 'fewer than 12 responses'],
    ['full', { policy: { k: 7, m: 1, full: 30, grid: 3 } }, 'fewer than 30 answers'],
    ['m', { policy: { k: 7, m: 2, full: 15, grid: 3 } }, 'somebody who knows 2 of the responses'],
    ['own questions', { questions: ownQuestion }, 'told in a coarser way'],
    ['what may depend on others', { questions: ownQuestion }, 'only promise it for each question taken by itself'],
    ['results for students', { resultsForStudents: false }, 'They will tell students about them.'],
    [
      'contacts',
      { contacts: { support: 'Room 9', report: 'Room 9', emergency: '112' } },
      'Questions: <bdi>Room 9</bdi>.',
    ],
    ['grace', { graceSeconds: 600 }, '27 March at 12:10'],
    ['codes', { eligibility: 'codes', eligible: 40 }, 'fingerprints of the printed codes'],
    ['codes in the request', { eligibility: 'codes', eligible: 40 }, '&amp;code=…'],
    [
      'waves',
      { eligibility: 'codes', eligible: 40, mode: 'waves' },
      'Which group a response joins is decided by chance alone.',
    ],
    ['the context question', { eligibility: 'codes', eligible: 40, breakdown: contextBreakdown() }, '&amp;CX0=…'],
    [
      'a roster',
      { eligibility: 'roster', eligible: 40 },
      'We stamp a sealed slip and later recognise the stamp, not the slip.',
    ],
    ['the token in the request (R5.3)', { eligibility: 'roster', eligible: 40 }, '&amp;token=…'],
    [
      'the request for a stamp (R5.3)',
      { eligibility: 'roster', eligible: 40 },
      'POST /lti/issue\n{&quot;ticket&quot;:&quot;…&quot;,&quot;blinded&quot;:&quot;…&quot;}',
    ],
    [
      'a list that staff may have given (R5.6)',
      { eligibility: 'roster', eligible: 40 },
      'a fingerprint of each of them until the pulse closes, and never the list',
    ],
    ['two requests', { eligibility: 'roster', eligible: 40 }, 'will show two requests when you send'],
    ['reserve codes (R5.9)', { eligibility: 'roster', eligible: 40, reserve: 4 }, '4 codes were printed.'],
    ['how many codes there are', { eligibility: 'codes', eligible: 41 }, '41 codes were printed.'],
    ['questions', { questions: [{ kind: 'rating', item: { id: 'T3', scale: 'five' } }] }, 'key=…&amp;T3=…<'],
  ])('%s', (_, change, text) => {
    expect(how(change)).toContain(text);
    expect(how()).not.toContain(text);
  });
});

test('with an open link, it says what it cannot promise; with codes and a roster it need not (W13, R5.1, R7)', () => {
  expect(how()).toContain(
    'Anyone with the link can answer more than once. We cannot promise that 7 responses come from 7 different people. Someone who sends made-up responses might be able to work out the real ones.',
  );
  for (const eligibility of ['codes', 'roster'] as const)
    expect(how({ eligibility, eligible: 40 })).not.toContain('Anyone with the link');
});

test('it names the version that runs (E5.1)', () => {
  expect(how()).toContain('1a2b3c4');
});

test('with a roster, it says what is kept if staff gave a list, and what never is (R5.6)', () => {
  const kept = 'we also keep a fingerprint of each of them until the pulse closes, and never the list.';
  expect(how({ eligibility: 'roster', eligible: 40 })).toContain(kept);
  expect(how({ eligibility: 'codes', eligible: 40 })).not.toContain(kept);
});
