/** Cases about questions in a course's own words, from the plan to what is published (instrument.md section 6). */
import { expect } from 'vitest';
import { problemSchema } from '../../../schema/contract/problem.ts';
import type { NewCustomItem, NewPulse } from '../../../schema/contract/pulse-plan.ts';
import { readForm } from '../../story/form.ts';
import type { Case } from '../case.ts';
import { DAY_MS } from '../harness.ts';
import { all, answer, answerOften, problemOf } from '../people.ts';

const anItem = (item: Partial<NewCustomItem> = {}): NewCustomItem => ({
  text: 'Staff gave us time to think.',
  lang: 'en',
  doer: 'staff',
  confirmed: ['CR17', 'CR19', 'CR20'],
  ...item,
});

export function customCases(it: Case): void {
  it('asks them last, counts them, and publishes them apart from the others and in their own words (I6.1)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open({
      custom: [anItem({ lang: 'sv', text: 'Lärarna gav oss tid <b>att tänka</b>.' })],
    });
    const page = await (await h.fetch(`/s/${code}?l=en`)).text();
    expect(page).toMatch(/<bdi lang="sv">Lärarna gav oss tid &lt;b>att tänka/);
    expect(page).toContain('This course’s own question.');
    const { definition } = await teacher.expect('pulse', { code }, null);
    const own = definition.questions.at(-1)!;
    const id = own.kind === 'rating' ? own.item.id : '';
    expect([...readForm(page)!.choices].at(-1)?.[0]).toBe(id);
    expect(await (await h.fetch(`/s/${code}/how`)).text()).toContain(`&amp;${id}=…`);
    await answerOften(h, code, 16, { ...all(4), [id]: '2' });
    await answerOften(h, code, 4, { ...all(4), [id]: '5' });
    expect(await (await answer(h, code, { ...all(4), [id]: '5' })).text()).toContain('Question 7: +1 for');
    await teacher.close(code);
    const { releases } = await teacher.expect('results', { code }, null);
    expect(releases[0]!.items.at(-1)).toEqual({
      id,
      scale: 'five',
      custom: { text: 'Lärarna gav oss tid <b>att tänka</b>.', lang: 'sv' },
    });
    const [atom] = releases[0]!.outcome.kind === 'published' ? releases[0]!.outcome.atoms : [];
    // It is never exact, as all others are here (R2.4d).
    expect(atom!.items[id]).toEqual({ form: 'M', n: 21, side: 0 });
    const results = await (await h.fetch(`/s/${code}/results?l=en`)).text();
    expect(results).toContain('This course’s own question.');
    expect(results).toContain(': of 21 responses, more than half were rarely or never.');
    expect(results).toContain('because they can depend on each other');
    const csv = await (await teacher.send('resultsCsv', { code }, {})).text();
    const [line] = csv.split('\n').filter((each) => each.includes(id));
    expect(line).toContain('more than half were rarely or never');
    expect(line).toMatch(/left this question out\.",*$/);
    const german = await (await teacher.send('resultsCsv', { code }, { language: 'de' })).text();
    expect(german).toMatch(/^\uFEFF?Kurs,Umfrage,Gruppe,/);
    expect(german).toContain('nicht validiert');
  });

  it('refuses what breaks a rule with a sentence that says what to do, and makes nothing (I6.2)', async ({
    teacher,
    h,
  }) => {
    const course = await teacher.expect('createCourse', {}, { name: 'Logic', classSize: 60, zone: 'Europe/Stockholm' });
    const make = (plan: Partial<NewPulse>) =>
      teacher.send('createPulse', { course: course.id }, { closesAtMs: h.world.nowMs + DAY_MS, ...plan });
    const refused = await make({ custom: [anItem(), anItem({ text: 'I try to come.' })] });
    const { detail, field, ...problem } = problemSchema.parse(await refused.json());
    expect(problem).toMatchObject({ status: 422, type: 'custom-item' });
    expect(detail).toContain('Ask what staff or the course did');
    expect(field).toBe('custom.1');
    // A segmenter counts the words, also in languages that write no spaces.
    const long = '老师给了我们足够的时间思考问题也给了我们足够的时间准备报告并且耐心回答了大家提出的各种不同的问题。';
    expect(await problemOf(await make({ custom: [anItem({ lang: 'zh-Hans', text: long })] }))).toEqual({
      status: 422,
      type: 'custom-item',
    });
    expect(
      await problemOf(
        await make({
          form: 'standard',
          custom: [anItem(), anItem({ text: 'Staff met us.' }), anItem({ text: 'Staff asked us.' })],
        }),
      ),
    ).toEqual({ status: 422, type: 'too-many-questions' });
    expect((await teacher.expect('course', { course: course.id }, null)).pulses).toEqual([]);
  });

  it('shows a draft as students will see it, and keeps nothing of it (E7)', async ({ teacher, h }) => {
    const course = await teacher.expect('createCourse', {}, { name: 'Logic', classSize: 60, zone: 'Europe/Stockholm' });
    const { html } = await teacher.expect(
      'previewPulse',
      { course: course.id },
      { plan: { form: 'standard', custom: [anItem()], k: 9 }, language: 'ar' },
    );
    expect(html).toContain('lang="ar" dir="rtl"');
    expect([...readForm(html)!.choices]).toHaveLength(13);
    expect(html).toContain('Staff gave us time to think.');
    expect((await teacher.expect('course', { course: course.id }, null)).pulses).toEqual([]);
    expect((await h.fetch('/s/000000')).status).toBe(404);
  });

  it("keeps the signals of a course out of roll-ups, exports and students' pages (I1.25 to I1.29)", async ({
    teacher,
    h,
  }) => {
    const code = await teacher.open();
    const { course } = await teacher.expect('pulse', { code }, null);
    const { signals } = await teacher.expect('nextPulse', { course: course.id }, null);
    await teacher.expect(
      'saveSignals',
      { course: course.id },
      { signals: [{ kind: 'retention', percent: 43 }], version: signals.version },
    );
    expect((await teacher.expect('nextPulse', { course: course.id }, null)).signals.signals).toEqual([
      { kind: 'retention', percent: 43 },
    ]);
    expect(
      await problemOf(
        await teacher.send('saveSignals', { course: course.id }, { signals: [], version: signals.version }),
      ),
    ).toEqual({ status: 409, type: 'changed-meanwhile' });
    await answerOften(h, code, 20);
    await teacher.close(code);
    for (const path of [`/s/${code}`, `/s/${code}/how`, `/s/${code}/results`])
      expect(await (await h.fetch(path)).text()).not.toContain('retention');
    expect(JSON.stringify(await teacher.expect('results', { code }, null))).not.toContain('retention');
  });
}
