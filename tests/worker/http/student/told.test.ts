/** Tests where students read what came of a pulse. */
import { describe, expect, test } from 'vitest';
import { codeSchema } from '../../../../schema/contract/ids.ts';
import type { Told } from '../../../../schema/contract/loop.ts';
import type { ToldToStudents } from '../../../../worker/directory/loop/told.ts';
import { SCHEDULE } from '../../pages/a-pulse.ts';
import { aStudentApp, closedPulse, CODE, definition } from './a-student-app.ts';

const aWord = (word: Partial<Told> = {}): Told => ({
  good: 'You may ask anything',
  hard: 'Nobody knows your names',
  promises: [{ act: 'We learn your names', day: '2026-04-10', owner: 'teacher' }],
  cannot: '',
  why: '',
  passedTo: '',
  again: '',
  ...word,
});
const aPromise = (act: string): Told['promises'][number] => ({ act, day: '2026-04-10', owner: 'teacher' });
const aTold = (word: Partial<Told> = {}, more: Partial<ToldToStudents> = {}): ToldToStudents => ({
  code: codeSchema.parse('ABCDEF'),
  language: 'de',
  revision: 1,
  day: '2026-03-05',
  agreed: false,
  body: aWord(word),
  ...more,
});
const closed = { look: { at: 'closed' }, kept: closedPulse() } as const;
const loopIn = (html: string): string => /<section class="told">.*?<\/section>/s.exec(html)?.[0] ?? '';

describe('E4.7: after Send, students read what came of the last pulse', () => {
  const sent = async (told: () => ToldToStudents | null) =>
    loopIn(await (await aStudentApp({ told }).post(`/s/${CODE}`)).text());

  test('in the staff’s own words and language, with a link to the whole text', async () => {
    const html = await sent(() => aTold());
    expect(html).toContain('<h2><a href="/s/ABCDEF/results?l=en">You said, we did</a></h2>');
    expect(html).toContain('<p lang="de" dir="auto">We learn your names</p>');
    expect(html).toContain('<p class="small">By 10 April 2026: your teacher.</p>');
  });

  test.each([
    ['en', 'Build on what was said'],
    ['sv', 'Bygg vidare på det som sägs'],
    ['ar', 'البناء على ما قيل'],
  ])(
    'and an act of the library that staff left as it was in the language of the reader, %s (E8.3)',
    async (tag, title) => {
      // It was taken from the library in German, the language of the course.
      const app = aStudentApp({ told: () => aTold({ promises: [aPromise('Auf Gesagtem aufbauen')] }) });
      const read = `<p lang="${tag}" dir="auto">${title}</p>`;
      expect(loopIn(await (await app.post(`/s/${CODE}?l=${tag}`)).text())).toContain(read);
      await app.memory.pulses.warm(definition, SCHEDULE);
      expect(loopIn(await (await app.post(`/s/${CODE}?l=${tag}`)).text())).toContain(read);
    },
  );

  test('and a long promise is cut after a whole word, with the rest one link away', async () => {
    const act = 'After each part of the lecture we wait for written questions, and answer two of them aloud.';
    expect(await sent(() => aTold({ promises: [{ act, day: '2026-04-10', owner: 'teacher' }] }))).toContain(
      '>After each part of the lecture we wait for written questions, and…</p>',
    );
  });

  test('or why nothing can be done', async () => {
    expect(
      await sent(() => aTold({ good: '', hard: '', promises: [], cannot: 'A smaller room', why: 'none is free' })),
    ).toMatch(/A smaller room.*none is free/s);
  });

  test('but never on the form before they answer', async () => {
    const app = aStudentApp({ told: () => aTold() });
    expect(await (await app.get(`/s/${CODE}`)).text()).not.toContain('You said, we did');
    expect(app.asked.told).toBe(0);
  });

  test('and nothing if staff have told nothing', async () => {
    expect(await sent(() => null)).toBe('');
  });

  test('but everybody gets the receipt even if the directory cannot be reached', async () => {
    const reply = await aStudentApp({
      told: () => {
        throw new Error('down');
      },
    }).post(`/s/${CODE}`);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain('Receipt: what we recorded');
  });

  test('and whatever staff write is shown as text, and leaves the page its one slot', async () => {
    const html = await sent(() =>
      aTold({
        promises: [
          { act: '<img src=x> ⁂sl⁂slot⁂ot⁂ "\'& <script>alert(1)</script>', day: '2026-04-10', owner: 'programme' },
        ],
      }),
    );
    expect(html).toContain('&lt;img src=x>');
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
    expect(html).not.toMatch(/<(script|img)/);
  });

  test('E4.1: the length of the page tells nothing of the answers, with or without it', async () => {
    for (const told of [() => aTold(), () => null]) {
      const app = aStudentApp({ told });
      const lengths = new Set<number>();
      for (const query of ['l=en', 'l=en', 'l=ar'])
        lengths.add((await (await app.post(`/s/${CODE}?${query}`)).arrayBuffer()).byteLength % 1024);
      expect([...lengths]).toEqual([0]);
    }
  });

  test('and no student waits for the directory, because it is asked when the pulse is armed and when staff write (R2.9b)', async () => {
    let revision = 1;
    const app = aStudentApp({
      told: () =>
        aTold({ promises: [{ act: `Revision ${revision}`, day: '2026-04-10', owner: 'teacher' }] }, { revision }),
    });
    const read = async () => loopIn(await (await app.post(`/s/${CODE}`)).text());
    await app.memory.pulses.warm(definition, SCHEDULE);
    for (let i = 0; i < 50; i += 1) expect(await read()).toContain('Revision 1');
    revision = 2;
    app.clock.nowMs += 3_600_000 / 2;
    expect(await read()).toContain('Revision 1');
    expect(app.asked.told).toBe(1);
    await app.memory.pulses.renew(definition.course.id);
    expect(await read()).toContain('Revision 2');
    expect(app.asked.told).toBe(2);
  });
});

describe('E5.3: the page of results tells what came of this pulse', () => {
  const results = async (wishes: Parameters<typeof aStudentApp>[0], query = '') =>
    (await aStudentApp({ ...closed, ...wishes }).get(`/s/${CODE}/results${query}`)).text();

  test('in full, and says when it was corrected', async () => {
    const word = { cannot: 'A smaller room', why: 'none is free', passedTo: 'Raumplanung', again: 'in Woche 10' };
    const html = loopIn(await results({ told: () => aTold(word, { revision: 2 }) }));
    for (const text of [
      'You may ask anything',
      'Nobody knows your names',
      'We learn your names',
      'A smaller room',
      'none is free',
    ]) {
      expect(html).toMatch(new RegExp(`<(p|span) lang="de" dir="auto">${text}</\\1>`));
    }
    expect(html).toContain('By 10 April 2026: your teacher.');
    expect(html).toContain('Passed to: <bdi lang="de">Raumplanung</bdi>.');
    expect(html).toMatch(/<h3>[^<]+<\/h3><p lang="de" dir="auto">in Woche 10<\/p>/);
    expect(html).toContain('Corrected on 5 March 2026.');
    expect(html).toContain('Did we get it wrong?');
  });

  test('E8.3: an act of the library is in the language of the reader, and one that staff have changed stays as they wrote it', async () => {
    const promises = [aPromise('Auf Gesagtem aufbauen'), aPromise('Auf allem Gesagten aufbauen')];
    const html = loopIn(await results({ told: () => aTold({ promises }) }, '?l=fr'));
    expect(html).toContain('<p lang="fr" dir="auto">Partir de ce qui vient d’être dit</p>');
    expect(html).toContain('<p lang="de" dir="auto">Auf allem Gesagten aufbauen</p>');
  });

  test('a first version is not called a correction', async () => {
    expect(await results({ told: () => aTold() })).not.toContain('Corrected');
  });

  test.each([
    ['ar', 'dir="rtl"'],
    ['cy', '10 Ebrill 2026'],
    ['de', '10. April 2026'],
  ])('in the reader’s language around it (%s)', async (language, shown) => {
    expect(await results({ told: () => aTold() }, `?l=${language}`)).toContain(shown);
  });

  test('it says so if staff owe an answer, and says nothing if too few answered or nobody can know', async () => {
    expect(loopIn(await results({}))).toContain('have not yet written here what they are doing');
    expect(loopIn(await results({ kept: closedPulse('too-few') }))).toBe('');
    expect(
      loopIn(
        await results({
          told: () => {
            throw new Error('down');
          },
        }),
      ),
    ).toBe('');
  });

  test('if too few answered, it has what staff say about that', async () => {
    expect(loopIn(await results({ kept: closedPulse('too-few'), told: () => aTold() }))).toContain(
      'We learn your names',
    );
  });

  test('if results are switched off, it has only what staff told', async () => {
    const kept = { ...closedPulse(), definition: { ...definition, resultsForStudents: false } };
    const html = await results({ kept, told: () => aTold() });
    expect(html).toContain('We learn your names');
    expect(html).not.toContain('<figure');
  });

  test('before the pulse has closed, it says nothing and asks nobody', async () => {
    const app = aStudentApp({ told: () => aTold() });
    expect(loopIn(await (await app.get(`/s/${CODE}/results`)).text())).toBe('');
    expect(app.asked.told).toBe(0);
  });
});
