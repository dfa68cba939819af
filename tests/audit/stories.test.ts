/**
 * Checks the parts of a story: repeatable chance, answers that change hands, groups by the book, and a reader that
 * finds every route.
 */
import { describe, expect, test } from 'vitest';
import { permuteAnswers, type Ballot } from './ballots.ts';
import { aDefinition, aSheet, ratings } from './builders.ts';
import { mergeCategories } from './by-the-book.ts';
import { Chance } from './chance.ts';
import { allowedBands, countsOfBand } from './counter.ts';
import type { Host } from './host.ts';
import { nodeHost } from './node-host.ts';
import { Reader } from './reader.ts';
import { PulseTruth, Truth } from './truth.ts';
import type { Staff } from './arrange.ts';

test('the same seed gives the same story, and each part has chance of its own', () => {
  const draw = (chance: Chance): readonly number[] => Array.from({ length: 20 }, () => chance.below(1000));
  expect(draw(new Chance('1'))).toEqual(draw(new Chance('1')));
  expect(draw(new Chance('1').of('a'))).not.toEqual(draw(new Chance('1').of('b')));
});

describe('answers that change hands (G3)', () => {
  const definition = aDefinition({
    questions: [
      ...ratings('M1', 'B1'),
      {
        kind: 'ticklist',
        id: 'TS',
        options: [
          { id: 'TS11', scale: 'binary' },
          { id: 'TS12', scale: 'binary' },
        ],
      },
    ],
  });
  const answers = [
    { M1: 1, B1: 0, TS11: 1, TS12: 2 },
    { M1: 5, B1: 2, TS11: 2, TS12: 1 },
    { M1: 0, B1: 3, TS11: 0, TS12: 0 },
    { M1: 3, B1: 4, TS11: 2, TS12: 2 },
  ];
  const ballots = answers.map(
    (each, i): Ballot => ({ key: String(i), answers: each, groups: [String(i)], slip: undefined }),
  );
  const permuted = permuteAnswers(ballots, definition, new Chance('2'));

  test('keep their number for each item, and lists stay whole', () => {
    const all = (of: readonly Ballot[], ...items: readonly string[]): readonly string[] =>
      of.map((ballot) => items.map((item) => ballot.answers[item]).join()).sort((a, b) => a.localeCompare(b));
    for (const items of [['M1'], ['B1'], ['TS11', 'TS12']])
      expect(all(permuted, ...items)).toEqual(all(ballots, ...items));
    expect(permuted).not.toEqual(ballots);
  });

  test('leave blanks, keys and groups as they were', () => {
    const frame = (of: readonly Ballot[]) =>
      of.map((ballot) => [ballot.key, ballot.groups, Object.entries(ballot.answers).filter(([, code]) => code === 0)]);
    expect(frame(permuted)).toEqual(frame(ballots));
  });
});

describe('groups by the book (R2.6)', () => {
  const categories = ['1', '2', '3', 'n'];
  const people = (...sizes: readonly number[]) =>
    sizes.flatMap((size, at) => Array.from({ length: size }, () => aSheet({ M1: 3 }, [categories[at]!])));
  test.each([
    [
      [12, 13, 0, 0],
      [['1', '3', 'n'], ['2']],
    ],
    [
      [12, 11, 10, 13],
      [['1'], ['2'], ['3'], ['n']],
    ],
    [
      [30, 4, 5, 2],
      [['1'], ['2', '3', 'n']],
    ],
    [
      [9, 9, 9, 9],
      [
        ['1', '2'],
        ['3', 'n'],
      ],
    ],
    [[20, 3, 0, 0], [['1', '2', '3', 'n']]],
  ])('%j make %j', (sizes, expected) => {
    expect(mergeCategories(categories, people(...sizes), 10).map((atom) => atom.categories)).toEqual(expected);
  });
});

describe('the counter by the book (R2.9)', () => {
  const truth = new PulseTruth(aDefinition(), { opensAtMs: 0, closesAtMs: 1 }, 60);
  for (let at = 0; at < 12; at += 1) truth.received.push({ fromMs: at * 10_000, toMs: at * 10_000 });
  test('shows a label only if so many answers had come when the slot began', () => {
    expect([0, 29_999, 60_000, 89_999, 90_000, 119_999, 120_000].map((ms) => allowedBands(truth, ms, ms))).toEqual([
      [],
      [],
      [],
      [],
      ['7+'],
      ['7+'],
      ['7+', '10+'],
    ]);
  });

  test.each([
    ['7+', [7, 41]],
    ['10+', [10, 41]],
    ['13', [13, 13]],
    ['13+', [13, 13]],
    ['fewer than 7', [7, 7]],
  ])('"%s" means %j', (band, counts) => {
    expect(countsOfBand(band, 7, 40)).toEqual(counts);
  });
});

test('a new route is read automatically, and a route whose parameters nobody can fill in is reported', async () => {
  const asked: string[] = [];
  const person = {
    name: 'Tom',
    get: async (path: string) => ({ status: asked.push(path) && 200, headers: {}, body: '' }),
  };
  const staff = {
    admin: person,
    teachers: [person, person],
    programmeLead: person,
    coTeacher: person,
    anybody: person,
  } as unknown as Staff;
  const routes = [
    'GET /api/news',
    'GET /api/pulses/:code/secret',
    'POST /api/act',
    'ALL /*',
    'GET /api/things/:thing',
  ].map((line) => ({ method: line.split(' ')[0]!, path: line.split(' ')[1]! }));
  const truth = new Truth();
  truth.pulses.set('000001', new PulseTruth(aDefinition(), { opensAtMs: 0, closesAtMs: 1 }, 60));
  const reported: string[] = [];
  const host = { routes, now: () => 0 } as unknown as Host;
  await new Reader(host, { staff, truth }, 'all', (what) => reported.push(what)).everything(undefined);
  expect(new Set(asked)).toEqual(new Set(['/api/news', '/api/pulses/000001/secret', '/api/things/-']));
  expect(reported[0]).toContain('/api/things/:thing');
});

test('a small scene reads each address in one spelling, and no page less', async () => {
  const asked: string[] = [];
  const person = {
    name: 'Tom',
    get: async (path: string) => ({ status: asked.push(path) && 200, headers: {}, body: '' }),
  };
  const anybody = { admin: person, teachers: [], programmeLead: person, coTeacher: person, anybody: person };
  const truth = new Truth();
  truth.pulses.set('000001', new PulseTruth(aDefinition(), { opensAtMs: 0, closesAtMs: 1 }, 60, 'KEY'));
  const host = await nodeHost(new Chance('spellings'));
  const readIn = async (spellings: 'all' | 'one') => {
    asked.length = 0;
    await new Reader(host, { staff: anybody as unknown as Staff, truth }, spellings, () => undefined).everything(
      undefined,
    );
    return new Set(asked);
  };
  const [all, one] = [await readIn('all'), await readIn('one')];
  await host.discard();
  const plain = (path: string) => path.replace(/(?<=.)(\/\)?|\))$/, '').toLowerCase();
  expect(one.size).toBeLessThan(all.size);
  expect(new Set([...one].map(plain))).toEqual(new Set([...all].map(plain)));
});
