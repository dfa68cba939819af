/** Tests the CSV file with results. */
import { expect, test } from 'vitest';
import { itemsOf } from '../../../../schema/contract/pulse.ts';
import type { LedgerEntry } from '../../../../schema/contract/release.ts';
import type { Me } from '../../../../schema/contract/account.ts';
import { TAGS } from '../../../../schema/languages/tags.ts';
import { Released } from '../../../../worker/gate/released.ts';
import { aDraft, anEntry } from '../../directory/a-directory.ts';
import { anApp, aStaffVisitor, kindOf } from '../an-app.ts';
import { publishable } from '../../gate/definitions.ts';

/** Makes a pulse of a course with this name. `publish` puts its results into the ledger. */
async function aPulse(courseName: string) {
  const built = anApp();
  const ada = await aStaffVisitor(built);
  const { id } = (await (await ada.get('/api/me')).json()) as Me;
  const course = built.directory.courses.create(id, { name: courseName, classSize: 40, zone: 'Europe/Stockholm' });
  const definition = aDraft(built.directory, id, course.id);
  const publish = (entry: LedgerEntry) => built.directory.published.append(entry);
  return { ...built, ada, definition, publish, read: () => ada.get(`/api/pulses/${definition.code}/results.csv`) };
}

test('C26: a course that is named like a formula is a text in the table (E9.6)', async () => {
  const { definition, publish, read } = await aPulse('=1+1');
  publish(anEntry(definition, 12));
  const reply = await read();
  expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  const bytes = new Uint8Array(await reply.arrayBuffer());
  expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain("'=1+1");
  expect(text).not.toMatch(/(^|,)=/m);
});

test('E1.4: the table holds the numbers of the release, the same in its sentence, and no others', async () => {
  const { definition, publish, read } = await aPulse('Botany');
  const codes = [0, 2, 3, 2, 5, 3];
  const stratum = { respondents: 15, items: itemsOf(definition).map(() => codes) };
  publish(Released.atClose(publishable(definition), [stratum], 0).entry);
  const rows = (await (await read()).text()).split('\n');
  const [, about = '', mattering = ''] = rows;
  expect(about).toMatch(/15 responses\. We do not know .* not validated\. .*,15(?:,){18}$/);
  // Below twenty answers there are counts and no per cent (I3.5).
  expect(mattering).toMatch(/,mattering,Mattering,"often or always: 8 of 15, 8 of 15"(?:,){19}$/);
  const first = rows.find((row) => row.includes(',M1,')) ?? '';
  expect(first).toContain('of 15 answers, 8 were often or always, 2 sometimes, 5 rarely or never.');
  // The mean is computed by hand: 49/15, s = 1.3870, t(14) = 2.1448 (I3.10).
  expect(first).toMatch(/,15,5,5,2,2,8,8,2,3,2,5,3,0,3\.3,2\.5,4\.0,,,$/);
});

test('E9.6: a spreadsheet that writes 2,9 gets semicolons and 2,9; a course and a code that look like numbers stay texts', async () => {
  const { definition, publish, ada } = await aPulse('12E345');
  const stratum = { respondents: 15, items: itemsOf(definition).map(() => [0, 2, 3, 2, 5, 3]) };
  publish(Released.atClose(publishable(definition), [stratum], 0).entry);
  const address = `/api/pulses/${definition.code}/results.csv`;
  const firstOf = async (query: string, item: RegExp) =>
    (await (await ada.get(address + query)).text()).split('\n').find((row) => item.test(row)) ?? '';
  const german = await firstOf('?spreadsheet=semicolon', /;M1;/);
  expect(german).toMatch(/^'12E345;[^;]+;;M1;/);
  expect(german).toMatch(/;15;5;5;2;2;8;8;2;3;2;5;3;0;3,3;2,5;4,0;;;$/);
  expect(await firstOf('?spreadsheet=comma', /,M1,/)).toMatch(/^'12E345,.*,3\.3,2\.5,4\.0,,,$/);
  expect(await firstOf('', /,M1,/)).toBe(await firstOf('?spreadsheet=comma', /,M1,/));
  expect((await ada.get(`${address}?spreadsheet=tabs`)).status).toBe(400);
});

test('E3.9a: headings and sentences are in the language of the page that asks, else in the one that the person chose', async () => {
  const { definition, publish, ada } = await aPulse('Botany');
  publish(anEntry(definition, 12));
  const address = `/api/pulses/${definition.code}/results.csv`;
  const read = async (query: string) =>
    (await (await ada.get(address + query)).text()).replace('\uFEFF', '').split('\n');
  const english = await read('');
  await ada.post('/api/me/language', { language: 'de' });
  const german = await read('');
  expect(german[0]).toMatch(/^Kurs,Umfrage,Gruppe,Kennung,Frage,Satz,Antworten,unten von,.*,1,2,3,4,5,keine Antwort,/);
  expect(german[1]).toContain('nicht validiert');
  expect(german.find((row) => row.includes(',M1,'))).toContain('12 Antworten, davon');
  expect(await read('?language=en')).toEqual(english);
  expect((await ada.get(`${address}?language=xx`)).status).toBe(400);
  const numbers = (row: string) => row.match(/,[\d.,]*$/)?.[0];
  for (const tag of TAGS) {
    const rows = await read(`?language=${tag}`);
    // Whatever language it is, the table has the same cells and the same numbers (E1.4).
    expect(rows.slice(1).map(numbers), tag).toEqual(english.slice(1).map(numbers));
    if (tag !== 'en') expect(rows.join(), tag).not.toMatch(/answers|responses/);
  }
});

test('R2.3: too few answers make one line without the number of answers', async () => {
  const { definition, publish, read } = await aPulse('Botany');
  publish(
    Released.atClose(
      publishable(definition),
      [{ respondents: 6, items: itemsOf(definition).map(() => [0, 6, 0, 0, 0, 0]) }],
      0,
    ).entry,
  );
  const text = await (await read()).text();
  expect(text.trim().split('\n')).toHaveLength(2);
  expect(text).toContain(
    `Botany,${definition.code},,,,"Fewer than 7 responses came in, so nothing is shown and the answers have been destroyed. Fewer than 5 responses were taken back."${','.repeat(19)}`,
  );
});

test.each([
  [4, 'Fewer than 5 responses were taken back.'],
  [5, 'At least 5 responses were taken back'],
  [13, 'At least 10 responses were taken back'],
])('R2.9a: %i answers that were taken back are told in steps of five, with too few answers too', async (back, says) => {
  for (const answers of [0, 12]) {
    const { definition, publish, read } = await aPulse('Botany');
    const items = itemsOf(definition).map(() => [0, 0, 0, 0, answers, 0]);
    publish(Released.atClose(publishable(definition), [{ respondents: answers, items }], 0, back).entry);
    expect(await (await read()).text()).toContain(says);
  }
});

test('before anything is published there is no table, and nobody outside the course may ever read one', async () => {
  const { app, read, definition } = await aPulse('Botany');
  const reply = await read();
  expect([reply.status, await kindOf(reply)]).toEqual([404, 'not-published']);
  expect((await app.request(`/api/pulses/${definition.code}/results.csv`)).status).toBe(401);
});

test('I3.5, I3.12: from twenty exact answers on, a construct has its per cent; beside a band it has neither that nor a mean', async () => {
  const { definition, publish, read } = await aPulse('Botany');
  const tally = (codes: readonly number[]) => [
    {
      respondents: codes.reduce((a, b) => a + b, 0),
      items: itemsOf(definition).map(({ id }) => (id === 'T1' ? [codes[0]! + 11, 2, 2, 0, 3, 2] : codes)),
    },
  ];
  publish(Released.atClose(publishable(definition), tally([0, 3, 3, 2, 8, 4]), 0).entry);
  const rows = (await (await read()).text()).split('\n');
  // 12 of 20: Wilson gives 0.387 to 0.781 (I3.8).
  expect(rows.find((row) => row.includes(',mattering,'))).toMatch(/60% often or always.*,60,39,78$/);
  expect(rows.find((row) => row.includes(',trust,'))).toMatch(
    /,trust,Trust,"often or always: [45] to 7 of 9, 12 of 20"(?:,){19}$/,
  );
  expect(rows.find((row) => row.includes(',T1,'))).toMatch(/(?:,){12}$/);
});
