/** Tests what can be wrong with a file of courses by itself, and that everything else is read as it was written (H3.1). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubles } from '../../../schema/import/check-rows.ts';
import { peopleIn } from '../../../schema/import/people-cell.ts';
import { IMPORT_COLUMNS, MOST_ROWS, type ImportRow } from '../../../schema/import/row.ts';
import { aRow, bytesOf, checked, csvOf, type Cells } from '../../worker/directory/imports/a-file.ts';

const oneFault = (file: string | Uint8Array) => {
  const { faults } = checked(file);
  return faults.map(({ row, column, rule }) => [row, column, rule]);
};
const ofRow = (cells: Cells): unknown => oneFault(csvOf([aRow(1, cells)]));

describe('H3.1: a file is refused with row, column and reason', () => {
  test.each<[string, Cells, ...unknown[]]>([
    ['a size of 0', { size: '0' }, 'size', 'size'],
    ['a size below 0', { size: '-5' }, 'size', 'size'],
    ['a size with a comma', { size: '40,5' }, 'size', 'size'],
    ['an unknown zone', { zone: 'Europe/Stokholm' }, 'zone', 'zone'],
    ['an unknown language', { language: 'tlh' }, 'language', 'language'],
    ['a bad address', { lead_email: 'ada@' }, 'lead_email', 'address'],
    ['two leads in one cell', { lead_email: 'ada@a.example, bo@a.example' }, 'lead_email', 'twoLeads'],
    ['a name without an address', { lead_name: 'Ada' }, 'lead_name', 'leadWithoutAddress'],
    ['a co-teacher without an address', { co_teachers: 'Ada Moss, bo@a.example' }, 'co_teachers', 'coTeachers'],
    ['a formula', { name: '=HYPERLINK("x")' }, 'name', 'formula'],
    ['a formula in a list', { co_teachers: '@SUM(A1)' }, 'co_teachers', 'formula'],
    ['a formula as a name in a list', { co_teachers: 'bo@a.example; =1+1 <cy@a.example>' }, 'co_teachers', 'formula'],
    ['a formula behind a sign that nobody sees', { name: '\u200B=1+1' }, 'name', 'formula'],
    ['a programme without a term', { programme: 'Life' }, 'term', 'placeHalf'],
    ['a term without a programme', { term: 'Autumn' }, 'programme', 'placeHalf'],
    ['neither yes nor no', { archived: 'perhaps' }, 'archived', 'archived'],
    ['a row without an id', { external_id: ' ' }, 'external_id', 'idMissing'],
    ['a name that is too long', { name: 'x'.repeat(121) }, 'name', 'tooLong'],
  ])('%s', (_, cells, column, rule) => {
    expect(ofRow(cells)).toEqual([[2, column, rule]]);
  });

  test.each<[string, string | Uint8Array, unknown]>([
    ['Latin-1', Uint8Array.from([...bytesOf('external_id,name\n1,Stockholm S'), 0xf6, 0x64]), [null, null, 'notUtf8']],
    ['nothing', '\n\n', [null, null, 'empty']],
    ['headings alone', csvOf([]), [null, null, 'empty']],
    ['no column of ids', 'name,size\nBotany,40', [null, null, 'noIdColumn']],
    ['a column twice', 'external_id,size,Size\n1,2,3', [null, null, 'columnTwice']],
    ['a quotation mark that never closes', 'external_id,name\n1,Botany\n2,"Zool', [3, null, 'quotes']],
    ['half a row', 'external_id,name,size\n1,Botany,40\n2,Zool', [3, null, 'halfRow']],
  ])('%s', (_, file, fault) => {
    expect(oneFault(file)).toEqual([fault]);
  });

  test('20,001 rows, and 20,000 are read', () => {
    const rows = Array.from({ length: MOST_ROWS + 1 }, (_, at) => `c${at}`);
    expect(oneFault(['external_id', ...rows].join('\n'))).toEqual([[null, null, 'tooManyRows']]);
    const most = checked(`${['external_id', ...rows.slice(1)].join('\n')}\n\n\n`);
    expect([most.rows.length, most.faults]).toEqual([MOST_ROWS, []]);
  });

  test('an id that stands there twice, and two leads for one course: both rows are refused', () => {
    expect(oneFault(csvOf([aRow(1), aRow(2), aRow(1)]))).toEqual([
      [2, 'external_id', 'idTwice'],
      [4, 'external_id', 'idTwice'],
    ]);
    // It is said at once, and not only when the other fault has been corrected.
    expect(oneFault(csvOf([aRow(1, { size: '0' }), aRow(1)]))).toEqual([
      [2, 'size', 'size'],
      [2, 'external_id', 'idTwice'],
      [3, 'external_id', 'idTwice'],
    ]);
    const [ada, bo] = [{ lead_email: 'ada@a.example' }, { lead_email: 'bo@a.example' }];
    expect(oneFault(csvOf([aRow(1, ada), aRow(1, bo)]))).toEqual([
      [2, 'lead_email', 'leadsDiffer'],
      [3, 'lead_email', 'leadsDiffer'],
    ]);
  });
});

describe('H3.1: no file keeps the server busy or breaks it', () => {
  test('a column of ids that holds one value: each row is looked at a few times, however many there are', () => {
    let looks = 0;
    const rows = Array.from({ length: 1000 }, (_, at) => ({
      row: at + 2,
      id: 'the same',
      get lead() {
        looks += 1;
        return null;
      },
    }));
    expect(doubles(rows).map(({ facts }) => facts['other'])).toEqual([3, ...rows.slice(1).map(() => 2)]);
    expect(looks).toBeLessThan(5 * rows.length);
  });

  test('a cell of several megabytes is no address', () => {
    expect(oneFault(`external_id,lead_email\n1,${'a.'.repeat(4e6)}`)).toEqual([[2, 'lead_email', 'address']]);
  });
});

describe('H3.1: what was written is what is read', () => {
  const word = fc
    .stringMatching(/^[A-Za-z0-9ÅÄÖß"',;.: äé中]{1,20}$/)
    .filter((text) => /^[\p{L}\p{N}]/u.test(text.trim()));
  const person = fc.record({
    address: fc.stringMatching(/^[a-z]{1,8}$/).map((name) => `${name}@fen.example`),
    name: fc.option(fc.stringMatching(/^[A-Z][a-z]{1,8}$/)),
  });
  const row = fc.record({
    name: fc.option(word.map((text) => text.replaceAll(/\s+/g, ' ').trim())),
    size: fc.option(fc.integer({ min: 1, max: 100_000 })),
    zone: fc.constantFrom(null, 'Europe/Stockholm', 'Asia/Tokyo'),
    language: fc.constantFrom(null, 'sv' as const, 'zh-Hans' as const),
    lead: fc.option(person),
    coTeachers: fc.array(person, { maxLength: 4 }),
    place: fc.constantFrom(null, { programme: 'Life; Earth', term: 'Autumn, 2026' }),
    archived: fc.constantFrom(null, true, false),
  });
  const written = (people: ImportRow['coTeachers']): string =>
    people.map(({ address, name }) => (name === null ? address : `${name} <${address}>`)).join(', ');
  const cellsOf = (read: Omit<ImportRow, 'row'>): Cells => ({
    external_id: read.id,
    name: read.name ?? '',
    size: read.size?.toString() ?? '',
    zone: read.zone ?? '',
    language: read.language?.toUpperCase() ?? '',
    lead_email: read.lead?.address.toUpperCase() ?? '',
    lead_name: read.lead?.name ?? '',
    co_teachers: written(read.coTeachers),
    programme: read.place?.programme ?? '',
    term: read.place?.term ?? '',
    archived: read.archived === null ? '' : read.archived ? 'yes' : 'No',
  });

  test('in any order of columns, with commas, semicolons or tabs, with or without a byte order mark', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.shuffledSubarray([...IMPORT_COLUMNS, 'Room'], { minLength: IMPORT_COLUMNS.length + 1 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('', '\u{FEFF}'),
        (made, columns, delimiter, mark) => {
          const rows = made.map((each, at) => ({ ...each, id: `C${at}`, row: at + 2 }));
          const read = checked(mark + csvOf(rows.map(cellsOf), columns, delimiter));
          expect(read).toEqual({ rows, faults: [], ignored: ['Room'] });
        },
      ),
    );
  });

  test('a line end inside a quoted cell belongs to the cell, and the next row keeps its number', () => {
    const { rows, faults } = checked('external_id;co_teachers\r\n1;"a@a.example\r\nb@a.example"\r\n2;\r\n');
    expect(faults).toEqual([]);
    expect(rows.map((each) => [each.row, each.coTeachers.length])).toEqual([
      [2, 2],
      [3, 0],
    ]);
  });

  test('people in one cell are parted by commas, semicolons and line ends, and bare addresses also by spaces', () => {
    const [a, b] = ['a@x.example', 'b@x.example'];
    const bare = [
      { address: a, name: null },
      { address: b, name: null },
    ];
    for (const cell of [`${a} ${b}`, `${a};${b}`, `${a},\n${b}, `]) expect(peopleIn(cell), cell).toEqual(bare);
    expect(peopleIn(`"Ada Moss" <${a}>; ${b}`)).toEqual([{ address: a, name: 'Ada Moss' }, bare[1]]);
    expect(peopleIn(`Ada <${a}`)).toBeUndefined();
  });
});
