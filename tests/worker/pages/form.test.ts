/** Tests the page with the form. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../../schema/instrument/forms.ts';
import { contextBreakdown } from '../../../schema/instrument/modules.ts';
import { formTemplate } from '../../../worker/pages/form.tsx';
import { fillIn } from '../../../worker/pages/page-template.ts';
import { aDefinition, IN_ENGLISH, KEY, SCRIPT, withTicks } from './a-pulse.ts';

const template = (change = {}, takenBack = false) =>
  formTemplate({ language: IN_ENGLISH, definition: aDefinition(change), script: SCRIPT, takenBack });
const page = (change = {}, takenBack = false) => fillIn(template(change, takenBack), [KEY]);
const count = (html: string, part: string | RegExp) => html.split(part).length - 1;
const questionsIn = (html: string) =>
  html
    .split('<fieldset')
    .slice(1)
    .map((part) => part.split('</fieldset>')[0] ?? '');

test('whatever the name of a course, the form has exactly one slot', () => {
  for (const name of ['⁂slot⁂', 'Signs ⁂ and ⁂'])
    expect(page({ course: { ...aDefinition().course, name } })).toContain(KEY);
});

describe('the size of the form', () => {
  test.each([
    ['core', 6],
    ['standard', 14],
  ] as const)('the %s form has at most %i kB compressed, with its style (P1)', (form, kilobytes) => {
    expect(gzipSync(page({ questions: questionsOf(form) })).length).toBeLessThanOrEqual(kilobytes * 1000);
  });

  test('it can be answered without any further request: its style is inline, its script is deferred, and it loads nothing else (E3.2)', () => {
    const html = page();
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, address]) => address)
      .filter((address) => !address?.startsWith('data:'));
    expect(loaded.filter((address) => !address?.startsWith('/s/') && !address?.startsWith('#'))).toEqual([
      SCRIPT,
      // The emergency number is a link that loads nothing.
      'tel:999',
      '/privacy?l=en',
      '/accessibility?l=en',
    ]);
    expect(html).toContain(`<script defer src="${SCRIPT}"></script>`);
    expect(html).not.toMatch(/url\(|@import|@font-face|animation|transition/);
  });

  test('the key is the only slot, and it stands near the end, so that everything before it is compressed once (performance.md)', () => {
    const [before = '', after = ''] = template().parts;
    expect(before.endsWith('name="key" form="answers" value="')).toBe(true);
    expect(after.length).toBeLessThan(500);
  });
});

/** The entries of the list of contacts, each as its labels and its text. */
const contactsOn = (html: string): readonly (readonly string[])[] =>
  [...html.matchAll(/<div(?: class="emergency")?>(<dt>.*?)<\/div>/g)].map(([, entry = '']) =>
    entry.split(/<[^>]*>/).filter((text) => text !== ''),
  );

describe('the words of the form and their order', () => {
  test('there are course, title, promise, length, support, questions, Send and footer, in this order (E3.3)', () => {
    const html = page();
    const parts = [
      'Course: Introduction to Anthropology',
      '<h1>',
      'Anonymous: no login',
      '6 questions, about 1 min.',
      '#support',
      '1 of 6',
      '6 of 6',
      'Send answers',
      '<footer',
    ];
    const places = parts.map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('with an open link, the form says in short who can answer, and "How is this anonymous?" the rest (R5.1, W13)', () => {
    expect(page()).toContain('Anyone with the link can answer.');
    expect(page()).not.toContain('made-up responses');
    expect(page({ eligibility: 'roster', eligible: 40 })).not.toContain('Anyone with the link');
  });

  test('whoever comes from a learning platform has signed in there, so the form says only what goes along with answers (E1.3, L7.5)', () => {
    const framed = { ...IN_ENGLISH, framed: { script: SCRIPT } };
    const shown = [
      page({ eligibility: 'roster', eligible: 40 }),
      fillIn(formTemplate({ language: framed, definition: aDefinition(), script: SCRIPT, takenBack: false }), [KEY]),
    ];
    for (const html of shown) {
      expect(html).not.toMatch(/no login|no cookies/);
      expect(html).toContain('Anonymous: no name goes along. Only totals of 7 or more');
      expect(html).toContain('Anonymous: no name, no id and no cookie goes along with your answers. You and the staff');
    }
    expect(page()).toContain('Anonymous: no login, no name, no cookies. You and the staff');
  });

  test('a frame lies on the course page already, so with a roster it names the activity there (E3.10)', () => {
    const definition = aDefinition({ eligibility: 'roster', eligible: 40 });
    const [alone = '', framed = ''] = ([false, { script: SCRIPT }] as const).map((each) =>
      fillIn(formTemplate({ language: { ...IN_ENGLISH, framed: each }, definition, takenBack: false }), [KEY]),
    );
    expect(alone).toContain('<strong>Open this pulse from your course page</strong>');
    expect(framed).toContain('<strong>Open this pulse through its activity in your course</strong>');
    expect(framed).not.toContain('from your course page</strong>');
  });

  test('with printed codes, the code comes before the questions, and the promise says what is kept (R5.2, R7)', () => {
    const html = page({ eligibility: 'codes', eligible: 40 });
    expect(html).toContain(
      'Your code works once. We record that it has been used, but not what was answered with it. Take a slip from the pile yourself. 40 codes were printed.',
    );
    expect(html).not.toContain('Anyone with the link');
    expect(html.indexOf('name="code"')).toBeGreaterThan(0);
    expect(html.indexOf('name="code"')).toBeLessThan(html.indexOf('<fieldset'));
    expect(page()).not.toContain('name="code"');
  });

  test('in waves, it promises nothing about "after closing", because some groups are shown before (R2.2, R7)', () => {
    const words = 'only of groups of at least 7 responses; some of them before closing.';
    expect(page({ eligibility: 'codes', eligible: 40, mode: 'waves' })).toContain(words);
    expect(page({ eligibility: 'codes', eligible: 40, mode: 'waves' })).not.toContain('after closing');
    expect(page({ eligibility: 'codes', eligible: 40 })).not.toContain(words);
  });

  test('the context question comes last, is counted, and has a divider before "Prefer not to say" (I2.13)', () => {
    const html = page({ eligibility: 'codes', eligible: 40, breakdown: contextBreakdown() });
    expect(html).toContain('7 questions');
    const last = questionsIn(html).at(-1) ?? '';
    expect([...last.matchAll(/name="CX0" value="(\w)"/g)].map(([, value]) => value)).toEqual(['1', '2', '3', 'n']);
    expect(last.indexOf('<hr')).toBeLessThan(last.indexOf('value="n"'));
    expect(last.indexOf('<hr')).toBeGreaterThan(last.indexOf('value="3"'));
    expect(last).not.toContain('checked');
  });

  test('promises follow the definition: k, and whether students see results (E1.3)', () => {
    expect(page({ policy: { k: 12, m: 1, full: 15, grid: 3 } })).toContain('at least 12 responses');
    expect(page({ resultsForStudents: false })).toContain('The staff on your course see only totals');
  });

  test('support contacts are a list with labels, and the emergency number stands apart (E5.4, W9)', () => {
    expect(contactsOn(page())).toEqual([
      ['Support', 'Student Services, Building 4'],
      ['To report a problem', 'Dean of Students'],
      ['In an emergency', '999'],
    ]);
    expect(page()).toMatch(/class="emergency"><dt>In an emergency</);
  });

  test('a contact is named only once if reports go the same way (E5.4)', () => {
    const contacts = { support: 'Room 1', report: 'Room 1', emergency: '112' };
    expect(contactsOn(page({ contacts }))).toEqual([
      ['Support', 'To report a problem', 'Room 1'],
      ['In an emergency', '112'],
    ]);
  });

  test('numbers and addresses of contacts are links that keep their order in Arabic and in a translation (E5.4)', () => {
    const contacts = {
      support: 'Help, +44 117 928 9000 <help@uni.example>, room 12-34',
      report: 'x',
      emergency: '112',
    };
    expect(page({ contacts })).toContain(
      '<bdi>Help, <a href="tel:+441179289000" dir="ltr" translate="no">+44 117 928 9000</a> &lt;' +
        '<a href="mailto:help@uni.example" dir="ltr" translate="no">help@uni.example</a>>, room ' +
        '<bdi dir="ltr" translate="no">12-34</bdi></bdi>',
    );
  });

  test('after a take-back, the empty form says that answers were taken out (E4.9, W8)', () => {
    expect(page({}, true)).toContain('Your answers have been removed from the totals.');
    expect(page()).not.toContain('Your answers have been removed from the totals.');
  });

  test('names are shown as text, never as markup', () => {
    const course = { id: '11'.repeat(16), name: '<script>alert(1)</script> & "x"', zone: 'UTC' };
    expect(page({ course })).toContain('&lt;script>alert(1)&lt;/script> &amp; &quot;x&quot;');
  });
});

describe('a question', () => {
  const questions = questionsIn(page({ questions: questionsOf('standard') }));

  test.each(questions.map((html, i) => [i + 1, html] as const))(
    '%i of 12 is a fieldset of five words, a divider and "Prefer not to say" at the end (E3.4, E3.5)',
    (_, html) => {
      const labels = [...html.matchAll(/<label class="choice"><input[^>]+\/>([^<]+)/g)].map(([, label]) => label);
      expect(labels.slice(0, 5)).toEqual(['Never', 'Rarely', 'Sometimes', 'Often', 'Always']);
      expect(labels.at(-1)).toBe('Prefer not to say');
      expect(labels.includes('Does not apply')).toBe(html.includes('class="small"'));
      expect(html.indexOf('<hr/>')).toBeGreaterThan(html.indexOf('Always'));
    },
  );

  test('has a legend that is numbered and unique (E3.4)', () => {
    const legends = questions.map((html) => /<legend>(.*)<\/legend>/.exec(html)?.[1]);
    expect(new Set(legends).size).toBe(12);
    expect(legends[0]).toContain('1 of 12');
  });

  test('has nothing preselected or required, and does not move the page (E3.4, E3.7)', () => {
    const [, body = ''] = page().split('</style>');
    expect(body).not.toMatch(/\b(checked|required|autofocus|onchange|onclick)\b/);
  });

  test('sends the same value for both ways not to answer (I2.6)', () => {
    expect(count(questions[2] ?? '', 'name="T1" value="n"')).toBe(2);
  });
});

test('follows its stem, which stands once before the questions it belongs to, and again where another stem follows (I2.1)', () => {
  const html = page({ questions: withTicks });
  expect(count(page(), 'Think about the last two weeks')).toBe(1);
  expect([...html.matchAll(/<p class="stem" id="stem-\d+">([^<]+)/g)].map(([, stem]) => stem?.slice(0, 16))).toEqual([
    'Think about the ',
    'In the last two ',
    'Think about this',
  ]);
});

test('with a tick-list has a box for each option, and "None of these" (I2.10)', () => {
  const [, list = ''] = questionsIn(page({ questions: withTicks }));
  expect(count(list, 'type="checkbox"')).toBe(4);
  expect(list).toContain('name="TS11" value="1"');
  expect(list).toContain('name="TS" value="none"');
});
