/** Tests the wall that anyone may show: what it says in each state, and what it never has (E7.8). */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../schema/languages/registry.ts';
import { aStudentApp, closedPulse, CODE, definition } from './a-student-app.ts';
import { NOON, SCHEDULE, WALL_SCRIPT } from '../../pages/a-pulse.ts';

type Wishes = NonNullable<Parameters<typeof aStudentApp>[0]>;

const wallOf = async (wishes: Wishes, query = '', headers: Record<string, string> = {}) => {
  const reply = await aStudentApp(wishes).get(`/s/${CODE}/wall${query}`, headers);
  return { status: reply.status, headers: reply.headers, html: await reply.text() };
};

const inGrace = { phase: 'grace' } as const;
const nowhere = { look: { at: 'closed' } } as const;
const withoutResults = (outcome: 'published' | 'too-few') => {
  const kept = closedPulse(outcome);
  return { ...kept, definition: { ...kept.definition, resultsForStudents: false } };
};

describe('the public wall (E7.8)', () => {
  test.each<[string, Wishes, readonly string[]]>([
    ['not open yet', { phase: 'armed' }, ['Not open yet', 'Opens: ', `/s/<wbr/>${CODE}`, 'Anonymous: no login']],
    [
      'open',
      {},
      [
        `>${CODE}</strong>`,
        '10+',
        'Open until Friday 27 March at 12:00 GMT',
        'Results will appear after Friday 27 March at 12:02 GMT, or as soon as your teacher closes this pulse, if',
        'Anyone with the link can answer.',
      ],
    ],
    [
      'open, with a roster (R5.5)',
      {
        look: {
          at: 'live',
          definition: { ...definition, eligibility: 'roster', eligible: 40 },
          schedule: SCHEDULE,
          phase: 'open',
        },
        tokenKey: new Uint8Array(294),
      },
      [
        'Key in words',
        '<strong lang="en" dir="ltr" translate="no">',
        'Each student of the course can answer once',
        // Where one answers from stands first, and only then the address (E3.10).
        '<p class="address from-course"><span class="first"><span lang="en" dir="ltr">Open this pulse from your course page</span></span> <span class="small"><span lang="en" dir="ltr">Scan, or go to',
      ],
    ],
    ['open, before the first label', { band: { at: 'live', band: null } }, ['shown from 7 on']],
    [
      'in the grace time',
      inGrace,
      [
        'This pulse is closing',
        'can be sent until Friday 27 March at 12:02 GMT',
        'Results will appear after Friday 27 March at 12:02 GMT, if',
      ],
    ],
    ['while results are cut', { phase: 'closing' }, ['This pulse has closed', 'The results are being prepared.']],
    [
      'closed',
      { ...nowhere, kept: closedPulse() },
      ['The results are ready.', `/s/<wbr/>${CODE}/results`, `https://pulse.example/s/${CODE}/results`],
    ],
    ['closed with too few', { ...nowhere, kept: closedPulse('too-few') }, ['Fewer than 7 responses came in']],
  ])('%s', async (_, wishes, texts) => {
    const { status, html } = await wallOf(wishes);
    expect(status).toBe(200);
    for (const text of texts) expect(html).toContain(text);
  });

  test.each<[string, Wishes]>([
    ['open', {}],
    ['closing', inGrace],
    ['closed', { ...nowhere, kept: closedPulse() }],
  ])('has no link, button, field, cookie or frame of an account: %s', async (_, wishes) => {
    const { html, headers } = await wallOf(wishes);
    expect(html).not.toMatch(/<(a|button|form|input|nav|footer|iframe)[\s>]/);
    expect(headers.get('Set-Cookie')).toBeNull();
    expect([...html.matchAll(/ src="([^"]+)"/g)].map(([, src]) => src)).toEqual([WALL_SCRIPT]);
  });

  test.each(LANGUAGES)(
    'is in the language of the course, whatever the computer speaks: $tag',
    async ({ tag, words }) => {
      const { html } = await wallOf({ courseLanguage: tag }, '', { 'Accept-Language': tag === 'sv' ? 'en' : 'sv' });
      expect(html).toContain(`<html lang="${tag}"`);
      expect(html).toContain(words.wallGo);
      expect((await wallOf({ courseLanguage: tag }, '?l=cy')).html).toContain('<html lang="cy"');
    },
  );

  test('says what a class must know in a second language too, if staff have chosen one (E7.8)', async () => {
    const { html } = await wallOf({ courseLanguage: 'de', secondLanguage: 'ar' });
    expect(html).toContain('<html lang="de" dir="ltr">');
    const second = [...html.matchAll(/<span class="second" lang="ar" dir="rtl">(.*?)<\/span>/g)].map(
      ([, text]) => text,
    );
    expect(second).toHaveLength(6);
    expect(second.join(' ')).toContain('إجابات مجهولة الهوية');
    // The code, the label and the address stand there once.
    expect(html.match(new RegExp(`>${CODE}</strong>`, 'g'))).toHaveLength(1);
    expect((await wallOf({ courseLanguage: 'de' })).html).not.toContain('class="second"');
  });

  test('does not translate the code, the address and the label, which a browser would otherwise change', async () => {
    const { html } = await wallOf({});
    for (const part of ['class="code"', 'class="url"', 'data-label='])
      expect(new RegExp(`<\\w+[^>]*${part}[^>]*>`).exec(html)?.[0]).toContain('translate="no"');
  });

  test('says nothing of results that staff keep to themselves, not even that there were too few', async () => {
    for (const outcome of ['published', 'too-few'] as const) {
      const { html } = await wallOf({ ...nowhere, kept: withoutResults(outcome) });
      expect(html).toContain('Results will be shared by the staff on your course.');
      expect(html).not.toMatch(/Fewer than|\/results|<svg/);
    }
  });

  test('asks again when the label or the stage may change, and never once the pulse has published (R2.9)', async () => {
    const waitOf = (html: string) => /data-wait="(\d+)"/.exec(html)?.[1];
    // The clock stands half a minute before the closing, at a line of the grid.
    expect(SCHEDULE.closesAtMs).toBe(NOON);
    expect(waitOf((await wallOf({})).html)).toBe('31000');
    expect(waitOf((await wallOf({ phase: 'closing' })).html)).toBe('2000');
    expect(waitOf((await wallOf({ ...nowhere, kept: closedPulse() })).html)).toBeUndefined();
  });

  test('an unknown code gets the same page as everywhere', async () => {
    expect((await aStudentApp().get('/s/ABC123/wall')).status).toBe(404);
  });
});

test('the QR code of the results leads to the upper-case address, and that address answers (E7.1, E7.8)', async () => {
  const app = aStudentApp({ ...nowhere, kept: closedPulse() });
  expect((await app.get(`/S/${definition.code}/RESULTS`)).status).toBe(200);
  const [results, form] = await Promise.all(
    ['results/', ''].map(async (at) => (await app.get(`/s/${CODE}/${at}qr.svg`)).text()),
  );
  expect(results).not.toBe(form);
});
