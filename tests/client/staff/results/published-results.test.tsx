/**
 * Checks E1.4: whoever reads the page, its tables, the CSV or the API, as staff or as a student, reads the same
 * numbers, and none of them gives a band away.
 */
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { PublishedResults } from '../../../../client/staff/results/published-results.tsx';
import { itemsOf } from '../../../../schema/contract/pulse.ts';
import type { Published } from '../../../../schema/contract/release.ts';
import { resultsSchema, type Results } from '../../../../schema/contract/results.ts';
import type { Me } from '../../../../schema/contract/account.ts';
import { pulseResult } from '../../../../schema/results/pulse-result.ts';
import { Released } from '../../../../worker/gate/released.ts';
import { aCourse, aDraft } from '../../../worker/directory/a-directory.ts';
import { stratumOf, publishable } from '../../../worker/gate/definitions.ts';
import { anApp, aStaffVisitor } from '../../../worker/http/an-app.ts';

const built = anApp();
let ada: Awaited<ReturnType<typeof aStaffVisitor>>;
let me: Me;

/** Sixty classes. Each of their results is read once in every way. */
let all: Told[];

beforeAll(async () => {
  ada = await aStaffVisitor(built);
  me = (await (await ada.get('/api/me')).json()) as Me;
  all = [];
  for (const sheets of fc.sample(classes, { numRuns: 60, seed: 41 })) all.push(await publish(sheets));
});

/**
 * Answers of a class that leans to one side, so that the gate publishes exact counts, bands, "at least" and nothing at
 * all.
 */
const classes = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 12 }))
  .chain(([favourite, strength]) => {
    const answer = fc.oneof(
      { weight: strength, arbitrary: fc.constant(favourite) },
      { weight: 6, arbitrary: fc.nat(5) },
    );
    return fc.array(fc.tuple(answer, answer, answer, answer, answer, answer), { minLength: 7, maxLength: 34 });
  });

interface Told {
  readonly results: Results;
  readonly screen: string;
  readonly csv: readonly (readonly string[])[];
  readonly students: string;
}

async function publish(sheets: readonly (readonly number[])[]): Promise<Told> {
  const course = aCourse(built.directory, me.id, { classSize: 40 });
  const definition = aDraft(built.directory, me.id, course);
  built.directory.published.append(
    Released.atClose(publishable(definition), [stratumOf(itemsOf(definition), sheets)], 0).entry,
  );
  const results = resultsSchema.parse(await (await ada.get(`/api/pulses/${definition.code}/results`)).json());
  const result = pulseResult(results.releases);
  if (result.kind !== 'published') throw new Error('Nothing was published');
  return {
    results,
    screen: renderToString(
      <PublishedResults
        definition={definition}
        items={results.releases[0]?.items ?? []}
        atoms={result.atoms}
        classSize={40}
        closed
        source=""
      />,
    ),
    csv: rowsOf(await (await ada.get(`/api/pulses/${definition.code}/results.csv`)).text()),
    students: textOf(await (await built.app.request(`/s/${definition.code}/results`)).text()),
  };
}

describe('everything that is told about an item', () => {
  test('is what the API says: on the screen, in its table, in the CSV and for students (E1.4, E9.6)', () => {
    const seen = new Set<string>();
    for (const { results, screen, csv, students } of all) {
      for (const { id, published, card } of itemsIn(results, screen)) {
        seen.add(published.form);
        const row = csv.find((cells) => cells[ITEM] === id) ?? [];
        const sentence = textOf(/<p class="sentence">(.*?)<\/p>/s.exec(card)?.[1] ?? '').replaceAll(' :', ':');
        expect(sentence).toBe(row[SENTENCE]);
        expect(students).toContain(sentence);
        expect(numbersIn(tableOf(card))).toEqual(tableNumbers(published));
        expect(
          row
            .slice(NUMBERS)
            .filter((cell) => cell !== '')
            .map(Number),
        ).toEqual(expect.arrayContaining(csvNumbers(published)));
        // Beside an item that is not exact there is no mean, no per cent and no count of a single answer (R2.4a,
        // I3.12).
        if (published.form !== 'A') expect(row.slice(COUNTS).join('')).toBe('');
      }
    }
    expect([...seen].toSorted()).toEqual(['A', 'B', 'C', 'X']);
  });

  test('has no number beside a band that is not in the release, in text, drawing or table (E9.3, I3.12)', () => {
    for (const { results, screen } of all) {
      for (const { published, card } of itemsIn(results, screen)) {
        if (published.form === 'A') continue;
        const allowed = new Set(numbersOf(published));
        // Each row begins with the number of its question.
        for (const number of numbersIn(textOf(card.replace(/<span class="number">\d+<\/span>/, ''))))
          expect(allowed).toContain(number);
      }
    }
  });

  test('has no per cent and no interval for a construct with an item that is not exact (I3.3, I3.12)', () => {
    for (const { results, screen, csv } of all) {
      const forms = new Map(itemsIn(results, screen).map(({ id, published }) => [id, published.form]));
      for (const [name, ids] of [
        ['mattering', ['M1', 'M2']],
        ['belonging', ['B1', 'B2']],
        ['trust', ['T1', 'T2']],
      ] as const) {
        if (ids.every((id) => forms.get(id) === 'A')) continue;
        expect(
          csv
            .find((cells) => cells[ITEM] === name)
            ?.slice(NUMBERS)
            .join(''),
        ).toBe('');
        const title = `${name[0]?.toUpperCase()}${name.slice(1)}`;
        const card =
          cardsIn(screen).find((html) => html.includes(`<strong aria-hidden="true">${title}</strong>`)) ?? '';
        expect(card).toContain(title);
        expect(textOf(card)).not.toContain('%');
        expect(card).not.toMatch(/class="(interval|point)"/);
      }
    }
  });
});

test('I2.15: the results say that the questionnaire is not validated', async () => {
  const { screen, csv } = await publish(
    Array.from({ length: 20 }, (_, i) => Array.from({ length: 6 }, (_answer, q) => 1 + ((i + q) % 5))),
  );
  const status = 'This questionnaire is new and not validated. Use it to start a conversation, not to measure people.';
  expect(textOf(screen)).toContain(status);
  expect(csv[1]?.[SENTENCE]).toContain(status);
});

const [ITEM, SENTENCE, NUMBERS, COUNTS] = [3, 5, 6, 13];

/** Each item of the release with its card on the page. */
function itemsIn({ releases: [release] }: Results, screen: string) {
  if (release?.outcome.kind !== 'published') throw new Error('Nothing was published');
  const {
    atoms: [atom],
  } = release.outcome;
  const cards = cardsIn(screen.slice(screen.indexOf('id="items"')));
  return release.items.map(({ id }, i) => ({
    id,
    published: atom?.items[id] ?? { form: 'X' as const },
    card: cards[i] ?? '',
  }));
}

const cardsIn = (html: string): string[] =>
  html
    .split('<details class="figure-row">')
    .slice(1)
    .map((row) => row.slice(0, row.indexOf('</details>')));
const tableOf = (card: string): string => textOf(/<tbody>(.*?)<\/tbody>/s.exec(card)?.[1] ?? '');
const textOf = (html: string): string =>
  html
    .replaceAll(/<style.*?<\/style>/gs, '')
    .replaceAll(/<\/?(strong|em)[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
const numbersIn = (text: string): number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** The numbers that may stand there, which include per cent from twenty answers on (E9.3). */
function tableNumbers(published: Published): number[] {
  switch (published.form) {
    case 'A':
      return published.bins.flatMap((count) =>
        published.n >= 20 ? [count, Math.round((count / published.n) * 100)] : [count],
      );
    case 'B':
      return published.bands.flat();
    case 'C':
    case 'X':
    case 'H':
    case 'M':
    case 'S':
      return [];
  }
}

function csvNumbers(published: Published): number[] {
  switch (published.form) {
    case 'A':
      return [published.n, ...published.bins];
    case 'B':
      return [published.n, ...published.bands.flat()];
    case 'C':
      return [published.n, published.atLeast];
    case 'X':
    case 'H':
      return [];
    // A course's own question has only its sentence (R2.4d).
    case 'M':
    case 'S':
      return [];
  }
}

const numbersOf = (published: Exclude<Published, { form: 'A' }>): number[] => csvNumbers(published);

/** The cells of each line. None of our cells contains a line break. */
const rowsOf = (csv: string): string[][] =>
  csv
    .trim()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
