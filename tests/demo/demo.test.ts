/**
 * Checks the demo as a visitor meets it: the product itself made its past, it has every state that it promises, and it
 * leaves nothing behind.
 */
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LoopPage } from '../../schema/contract/loop.ts';
import type { Atom } from '../../schema/contract/release.ts';
import type { CoursePage } from '../../schema/contract/courses.ts';
import { say } from '../../schema/languages/language.ts';
import { LANGUAGES } from '../../schema/languages/registry.ts';
import { wordsIn } from '../../worker/demo/words.ts';
import { acts as library } from '../../schema/instrument/acts.ts';
import { ENGLISH } from '../../schema/languages/english.ts';
import { VERSION } from '../../schema/version.ts';
import { findingsIn } from '../../schema/loop/findings.ts';
import { askedItem } from '../../schema/results/asked.ts';
import { itemResult } from '../../schema/results/item-result.ts';
import { pulseResult } from '../../schema/results/pulse-result.ts';
import { constructsOf } from '../../schema/results/reading.ts';
import { trends, type TrendPulse } from '../../schema/results/trend.ts';
import { COURSES, type CourseName } from '../../worker/demo/term.ts';
import { readForm } from '../story/form.ts';
import { Demo, spawnDemo, type Visitor } from './a-demo.ts';

interface Seen extends CoursePage {
  /** The pulses of a course, the oldest first. */
  readonly closed: readonly TrendPulse[];
  readonly loop: LoopPage;
}

let demo: Demo;
let teacher: Visitor;
const seen = new Map<string, Seen>();

beforeAll(async () => {
  demo = await Demo.start();
  teacher = await demo.enter('Staff');
  for (const { id, name } of (await teacher.ask('courses')).courses) {
    const at = { course: id };
    seen.set(name, {
      ...(await teacher.ask('course', at)),
      closed: (await teacher.ask('trend', at)).pulses,
      loop: await teacher.ask('loop', at),
    });
  }
});
afterAll(() => demo.end());

function course(name: CourseName): Seen {
  const found = seen.get(COURSES[name].name);
  if (found === undefined) throw new Error(`No course ${name}`);
  return found;
}

/** Reads a closed pulse as the product itself does. */
function read({ releases }: TrendPulse) {
  const result = pulseResult(releases);
  const atoms: readonly Atom[] = result.kind === 'published' ? result.atoms : [];
  const items = releases[0]?.items ?? [];
  return {
    kind: result.kind,
    atoms,
    items,
    constructs: constructsOf(
      items.map((item) => ({ asked: askedItem(item, ENGLISH.wording), result: itemResult(atoms, item) })),
    ),
  };
}
const readAll = (name: CourseName) => course(name).closed.map(read);
const readsOf = (name: CourseName): string[][] =>
  readAll(name).map(({ constructs }) => constructs.map(({ reads }) => reads));
const formsOf = (atoms: readonly Atom[]): Set<string> =>
  new Set(atoms.flatMap(({ items }) => Object.values(items).map(({ form }) => form)));
const page = async (path: string): Promise<string> => (await fetch(demo.origin + path)).text();

describe('results', () => {
  test('contain a pulse that is low, one that is high and one that is mixed', () => {
    const [, low, , high] = readsOf('statistics');
    // Trust was fair when mattering and belonging were low.
    expect(low).toEqual(['few', 'few', 'quarter']);
    expect(high).toEqual(['high', 'high', 'high']);
    const [, mixed] = readAll('skills');
    expect(mixed?.constructs).toHaveLength(3);
    // It was published in waves, and chance decides whether a small wave has ranges only (R2.2).
    for (const { line, reads } of mixed?.constructs ?? []) {
      if (line.kind === 'withheld') throw new Error('A construct of the mixed pulse is not shown');
      const [least, most] = line.kind === 'exact' ? [line.share, line.share] : line.range;
      expect(least).toBeLessThan(0.52);
      expect(most).toBeGreaterThan(0.4);
      expect(['most', 'high']).not.toContain(reads);
    }
  });

  test('contain a pulse with too few answers, of which nothing is told (R2.3)', () => {
    expect(readAll('ethics').map(({ kind }) => kind)).toEqual(['published', 'too-few', 'published', 'published']);
  });

  test('contain a question on which nearly all agree, told as "at least" in a large class (R2.4)', () => {
    const [atom] = readAll('statistics')[3]?.atoms ?? [];
    expect(atom?.items['M1']).toMatchObject({ form: 'C', side: 2 });
    expect(atom?.items['M2']).toMatchObject({ form: 'A' });
  });

  test('have bands below fifteen answers (R2.4)', () => {
    expect(formsOf(readAll('ethics')[2]?.atoms ?? [])).toEqual(new Set(['B']));
  });

  test('have counts and no per cent from fifteen to nineteen answers (I3.5)', () => {
    const sizes = readAll('studio').flatMap(({ atoms }) => atoms.map(({ respondents }) => respondents));
    expect(sizes).toEqual([18, 17]);
  });

  test('are divided by the context question in a class of forty or more, with small groups merged (I2.13, R2.6)', () => {
    const { atoms } = readAll('skills')[0] ?? { atoms: [] };
    expect(atoms.map(({ categories, respondents }) => [categories, respondents])).toEqual([
      [['1'], 12],
      [['2'], 18],
      [['3', 'n'], 12],
    ]);
  });

  test('contain a pulse that was published in waves (R2.2)', () => {
    expect(course('skills').closed[1]?.releases.map(({ final }) => final)).toEqual([false, true]);
  });

  test('contain questions of a course, tick-lists, and harm without a number (I6.1, I2.10, I2.3)', () => {
    const { items, atoms } = readAll('studio')[1] ?? { items: [], atoms: [] };
    expect(items.filter(({ custom }) => custom !== undefined)).toHaveLength(2);
    expect(items.some(({ scale }) => scale === 'binary')).toBe(true);
    expect(formsOf(atoms)).toContain('H');
    expect(findingsIn(items, atoms, library).some(({ result }) => result.form === 'indicated')).toBe(true);
  });
});

test('contain a clear change, an unclear one, and some of which nothing can be said (I3.7, I3.9)', () => {
  const kinds = (name: CourseName) =>
    Object.fromEntries(
      trends(course(name).closed).map(({ construct, points }) => [construct, points.map(({ change }) => change?.kind)]),
    );
  const { mattering, trust } = kinds('statistics');
  expect(mattering?.[2]).toBe('increase');
  expect(trust?.[2]).toBe('no-clear-change');
  expect(kinds('ethics')['trust']).toEqual([undefined, 'too-few', 'too-few', 'too-few']);
});

describe('what goes on now', () => {
  test('there is an open pulse with a counter in steps, and three planned ones (R2.9, E7.13)', async () => {
    const [open] = course('statistics').pulses;
    const ahead = course('studio').pulses.filter(({ stage }) => stage === 'armed');
    // A term is planned at once (E7.13).
    expect(ahead).toHaveLength(3);
    const planned = ahead.toSorted((a, b) => (a.schedule.opensAtMs ?? 0) - (b.schedule.opensAtMs ?? 0))[0];
    expect([open?.stage, planned?.stage]).toEqual(['open', 'armed']);
    expect(planned?.schedule.opensAtMs).toBeGreaterThan(Date.now());
    const { band } = await teacher.ask('pulse', { code: open?.code ?? '' });
    expect(band).toMatch(/^1[05]\+$/);
  });

  test('the student link shows a form that takes answers, and says afterwards what came of the last pulse (E8.3)', async () => {
    const html = await (await fetch(demo.link('Students'))).text();
    const form = readForm(html);
    expect(form?.choices.size).toBe(6);
    const sent = await fetch(demo.link('Students'), {
      method: 'POST',
      body: new URLSearchParams({ key: form?.key ?? '', M1: '4' }),
    });
    expect(await sent.text()).toContain(COURSES.statistics.pulses[3]?.told?.promises[0]?.act);
  });
});

describe('what staff did after a pulse', () => {
  test('students were told after every pulse that had results, except for one that is overdue', () => {
    const untold = [...seen.values()].flatMap(({ loop }) =>
      loop.pulses
        .filter(({ published, told }) => published && told === null)
        .map((pulse) => ({ ...pulse, today: loop.today })),
    );
    expect(untold).toHaveLength(1);
    expect(untold[0]?.dueDay.localeCompare(untold[0].today)).toBe(-1);
  });

  test('what students were told stands beside their results (E5.3)', async () => {
    const [pulse] = course('statistics').loop.pulses;
    expect(await page(`/s/${pulse?.code}/results`)).toContain(pulse?.told?.body.hard);
  });

  test('there are acts that are planned, overdue, done with a mark in the trend, and passed on (E9.4, I5.4)', async () => {
    const { loop } = course('statistics');
    expect(new Set(loop.acts.map(({ status }) => status))).toEqual(new Set(['planned', 'done', 'passed-on']));
    const overdue = [...seen.values()].flatMap(({ loop: { acts, today } }) =>
      acts.filter(({ status, dueDay }) => status === 'planned' && dueDay < today),
    );
    expect(overdue).toHaveLength(1);
    const { marks } = await teacher.ask('trend', { course: course('statistics').course.id });
    expect(marks.map(({ title }) => title)).toContain('Greet people at the door');
    expect((await teacher.ask('sharedActs')).shared.length).toBeGreaterThan(0);
  });

  test('a pulse was opened against a warning, and the reason is in the audit log (E8.5)', async () => {
    const { entries } = await teacher.ask('auditLog');
    expect(
      entries.filter(({ action, note }) => action === 'draft-pulse' && note !== null).map(({ note }) => note),
    ).toEqual([COURSES.statistics.now?.plan?.reason]);
  });

  test('official figures about a course stand beside its next pulse (I1.25)', async () => {
    const { signals } = await teacher.ask('nextPulse', { course: course('skills').course.id });
    expect(signals.signals.map(({ kind }) => kind).toSorted()).toEqual(['comments', 'retention']);
  });

  test('the sums of the programme are shown for the term with enough courses, and not for the other term (R2.7)', async () => {
    const lead = await demo.enter('Programme lead');
    const { programmes, terms } = await lead.ask('programmes');
    const [last, present] = await Promise.all(
      terms.map(({ id }) => lead.ask('rollUp', { programme: programmes[0]?.id ?? '', term: id })),
    );
    expect(new Set(last?.items.map(({ told }) => told.form))).toEqual(new Set(['hidden']));
    expect(present?.items.find(({ id }) => id === 'M1')?.told).toMatchObject({ courses: 4 });
    expect([last?.loops, present?.loops]).toEqual([null, { pulses: 9, told: 8, passedOn: 1 }]);
  });
});

describe('the strip at the top of every page (E7.5)', () => {
  test.each(['/staff', '/staff/courses/any', '/', '/privacy', '/no-such-page'])('is shown on %s', async (path) => {
    expect(await page(path)).toContain('Demo: made-up data');
  });

  test.each(LANGUAGES)(
    'is in the language of the page, of students and of staff, with all that it asks: $name',
    async (language) => {
      const { tag } = language;
      expect(await page(`${new URL(demo.link('Students')).pathname}?l=${tag}`)).toContain(
        `<aside class="demo-strip">${say(language, 'demoStrip')}</aside>`,
      );
      const { end, endText, empty } = wordsIn(tag);
      const ofStaff = await page(`/staff?language=${tag}`);
      for (const words of [say(language, 'demoStrip'), end, endText, empty]) expect(ofStaff).toContain(words);
      expect(ofStaff).toContain(`action="/api/demo/empty?l=${tag}"`);
      expect(wordsIn(tag) === wordsIn('en')).toBe(tag === 'en');
    },
  );

  test("is styled: the page's policy allows its style", async () => {
    const reply = await fetch(`${demo.link('Students')}?l=sv`, { headers: { 'Accept-Encoding': 'gzip' } });
    // It is compressed as on the server, strip and all.
    expect(reply.headers.get('Content-Encoding')).toBe('gzip');
    expect(await reply.text()).toContain('Demo: påhittade data');
    expect(reply.headers.get('Content-Security-Policy')?.match(/'sha256-/g)).toHaveLength(2);
  });

  test('leaves replies that are no pages as they are', async () => {
    expect(await page(new URL(`${demo.link('Students')}/count`).pathname)).not.toContain('Demo');
    expect(JSON.parse(await page('/version'))).toMatchObject({ version: VERSION, commit: 'demo' });
  });
});

test('a guessed link of the demo lets nobody in', async () => {
  const reply = await fetch(`${demo.origin}/demo/${'0'.repeat(32)}`, { redirect: 'manual' });
  expect([reply.status, reply.headers.get('Set-Cookie')]).toEqual([404, null]);
});

test.each(['--colour', '--port=many', 'extra'])('an unknown option is refused with a sentence: %s', async (word) => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  const refused = spawnDemo(folder, [word]);
  let said = '';
  refused.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [status] = (await once(refused, 'close')) as [number];
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(said).toMatch(/port/i);
  expect(said).not.toMatch(/\n\s+at /);
});

test('the folder is deleted when the demo ends', async () => {
  expect(readdirSync(demo.folder)).toHaveLength(1);
  demo.process.kill('SIGINT');
  await once(demo.process, 'exit');
  expect(readdirSync(demo.folder)).toEqual([]);
});
