/** Tests the words that staff copy for everyone in the course, at each moment and in each language (H4.3). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { announcementOf, momentsOf, type Moment } from '../../../../client/staff/hand-out/announcement.ts';
import type { PulsePage } from '../../../../schema/contract/pulse-page.ts';
import { outcomeSchema, stageSchema } from '../../../../schema/contract/stage.ts';
import { minutesFor } from '../../../../schema/instrument/forms.ts';
import { ENGLISH } from '../../../../schema/languages/english.ts';
import type { Language } from '../../../../schema/languages/language.ts';
import { sayMoment } from '../../../../schema/languages/moment.ts';
import { LANGUAGES } from '../../../../schema/languages/registry.ts';
import { aPulsePage, CLOSES } from '../a-pulse-page.ts';

const OPENS = CLOSES - 7 * 24 * 60 * 60 * 1000;
const MOMENTS: readonly Moment[] = ['before', 'open', 'results', 'told'];
/** Every way in which students are let in, with the number that the promise names. */
const KINDS: readonly Partial<PulsePage['definition']>[] = [
  { eligibility: 'open' },
  { eligibility: 'codes', eligible: 61 },
  { eligibility: 'roster', eligible: 61 },
  { eligibility: 'roster', eligible: 61, reserve: 13 },
  { eligibility: 'open', mode: 'waves' },
];

const alone = (main: Language) => ({ main, second: null });
const planned = (definition: Partial<PulsePage['definition']> = {}) =>
  aPulsePage('armed', { opensAtMs: OPENS }, definition);
const closed = (outcome: PulsePage['outcome'], definition: Partial<PulsePage['definition']> = {}): PulsePage => ({
  ...aPulsePage(outcome === 'lost' ? 'lost' : 'closed', {}, definition),
  outcome,
});
const inEnglish = (moment: Moment, page: PulsePage) => announcementOf(moment, page, alone(ENGLISH));

describe('H4.3: the moment that fits now comes first', () => {
  test.each([
    ['planned', planned(), false, ['before', 'open', 'results', 'told']],
    ['open', aPulsePage('open'), false, ['open', 'results', 'told']],
    ['in its grace', aPulsePage('grace'), false, ['results', 'told']],
    ['published', closed('published'), false, ['results', 'told']],
    ['published, and students were told', closed('published'), true, ['told', 'results']],
    ['answered by too few', closed('too-few'), false, ['results', 'told']],
    ['lost', closed('lost'), false, ['results', 'told']],
    ['past the years of keeping (R3.9)', closed('deleted'), true, []],
    ['a rehearsal (E7.7)', planned({ rehearsal: true }), false, []],
    ['a rehearsal that has ended (E7.7)', closed(null, { rehearsal: true }), false, []],
  ] as const)('%s', (_, page, told, moments) => {
    expect(momentsOf(page, told)).toEqual(moments);
  });
});

test('H4.3: before it opens, everyone reads what comes, when, under which link, and what is promised', () => {
  expect(inEnglish('before', planned({ questions: [{ id: 'M1' }] as never }))).toEqual({
    subject: 'Hydrology · a short survey is coming',
    text: `Hello everyone,

We would like to know how this course is going for you. 1 question, about 1 min. You can skip any question. Whether you answer is up to you, and you never have to say why.

Opens: Friday 8 January at 09:00 CET
Open until Friday 15 January at 09:00 CET

For everyone in the course, under this link:
https://pulse.example/c/M4TTER1N

Anonymous: no login, no name, no cookies. You and the staff on your course see only totals, after closing, and only if there are at least 7 responses. Anyone with the link can answer.`,
  });
  expect(inEnglish('before', aPulsePage('armed')).text).toContain(ENGLISH.hall.announce.inClass);
});

test('H4.3: too few answers are told as they are, without a number and without blame', () => {
  expect(inEnglish('results', closed('too-few'))).toEqual({
    subject: 'Hydrology · what came of the survey',
    text: `Hello everyone,

The survey has closed. Thank you for your time. Too few answers came in to show anything without giving somebody away. So nothing is shown, and the answers have been destroyed. That is all right: nobody has to answer, and nobody has to say why.

We would still like to know how the course is going for you. Please tell us in class, or through somebody you trust.

What comes of it can be read later by everyone in the course, under this link:
https://pulse.example/c/M4TTER1N`,
  });
});

test('E5.3: where staff keep the results, students learn from the words for no outcome whether there are any', () => {
  const kept = { resultsForStudents: false };
  const texts = outcomeSchema.options.flatMap((outcome) =>
    (['results', 'told'] as const).map((moment) => [moment, inEnglish(moment, closed(outcome, kept)).text] as const),
  );
  expect(new Set(texts.map(String)).size).toBe(2);
  expect(inEnglish('results', closed('published')).text).not.toBe(inEnglish('results', closed('published', kept)).text);
});

test('lms.md L8: a pulse with a roster is answered from the course page, so the link is not where one answers', () => {
  const { text } = inEnglish('open', aPulsePage('open', {}, { eligibility: 'roster', eligible: 60 }));
  expect(text).toContain(ENGLISH.hall.announce.fromCourse);
  expect(text).not.toContain(ENGLISH.hall.announce.here);
});

test('E5.2: a course with two languages reads both whole, in one message', () => {
  const [main, second] = LANGUAGES.filter(({ tag }) => tag === 'de' || tag === 'ar') as [Language, Language];
  const page = planned({ eligibility: 'codes', eligible: 60 });
  const both = announcementOf('before', page, { main, second });
  const [first, other] = [main, second].map((language) => announcementOf('before', page, alone(language)));
  expect(both.text.split('\n\n* * *\n\n')).toEqual([first?.text, other?.text]);
  expect(both.subject).toBe(`Hydrology · ${main.hall.announce.soonSubject} · ${second.hall.announce.soonSubject}`);
});

describe.each(LANGUAGES.map((language) => [language.tag, language] as const))('H4.3: in %s', (_, language) => {
  const { announce } = language.hall;

  test('each moment of each kind of pulse has its greeting, the link of the course once, and no hole', () => {
    const pages = KINDS.flatMap((kind) => [planned(kind), ...outcomeSchema.options.map((o) => closed(o, kind))]);
    for (const page of pages)
      for (const moment of MOMENTS) {
        const { subject, text } = announcementOf(moment, page, alone(language));
        expect(subject).toMatch(/^Hydrology · \S[^{}\n]+$/);
        expect(text.startsWith(`${announce.hello}\n\n`)).toBe(true);
        expect(text.split('https://').length).toBe(2);
        expect(text).toContain(`\n${page.courseLink.url}`);
        expect(text).not.toMatch(/[{}]|undefined|null/);
      }
  });

  test('whoever is asked reads that answering is up to them, and whoever has answered reads what is theirs to read', () => {
    for (const kind of KINDS)
      for (const moment of ['before', 'open'] as const)
        expect(announcementOf(moment, planned(kind), alone(language)).text).toContain(announce.free);
    expect(announcementOf('results', closed('published'), alone(language)).text).toContain(language.words.pleaseDoNot);
    expect(announcementOf('told', closed('published'), alone(language)).text).toContain(language.words.loopWrong);
  });

  test('no count of answers is in any text: only what the pulse has promised before it opened', () => {
    const page = fc.record({
      stage: fc.constantFrom(...stageSchema.options),
      outcome: fc.option(fc.constantFrom(...outcomeSchema.options)),
      kind: fc.constantFrom(...KINDS),
      resultsForStudents: fc.boolean(),
      // No number that the promise names is one of these.
      band: fc.option(fc.integer({ min: 100, max: 99_999 }).map((n) => `${n}+`)),
      moment: fc.constantFrom(...MOMENTS),
    });
    fc.assert(
      fc.property(page, ({ stage, outcome, kind, resultsForStudents, band, moment }) => {
        const seen = { ...aPulsePage(stage, { opensAtMs: OPENS }, { ...kind, resultsForStudents }), outcome };
        const said = announcementOf(moment, { ...seen, band }, alone(language));
        expect(said).toEqual(announcementOf(moment, { ...seen, band: null }, alone(language)));
        const { course, definition, courseLink } = seen;
        const known = [OPENS, CLOSES].map((atMs) => sayMoment(language, atMs, course.zone));
        const rest = [courseLink.url, ...known].reduce((left, part) => left.replaceAll(part, ''), said.text);
        const numbers = (rest.match(/\p{Nd}+/gu) ?? []).map(Number);
        const isAsked = moment === 'before' || moment === 'open';
        const promised = [0, minutesFor(0), definition.policy.k, definition.eligible, definition.reserve];
        expect(numbers.filter((n) => !isAsked || !promised.includes(n))).toEqual([]);
      }),
    );
  });
});
