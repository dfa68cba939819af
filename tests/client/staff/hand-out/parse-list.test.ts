/** Tests how a list of ids is read, whichever program has saved it: no row is lost, and none is read wrongly (privacy.md R5.6). */
import { expect, test } from 'vitest';
import { parseList } from '../../../../client/staff/hand-out/parse-list.ts';
import { faultIn } from '../../../../schema/lms/check-ids.ts';

const idsOf = (text: string) => {
  const parsed = parseList(text);
  return parsed.ok ? parsed.value.map(({ row, id }) => `${row}:${id}`).join(' ') : parsed.error;
};

test.each([
  ['one per line', '12\n13\n14\n', '1:12 2:13 3:14'],
  ['lines of Windows', '12\r\n13\r\n', '1:12 2:13'],
  ['lines of two systems in one file', '12\r\n13\n14\r15', '1:12 2:13 3:14 4:15'],
  ['a byte order mark', '\ufeff12\n13', '1:12 2:13'],
  ['spaces around ids, and empty rows at the end', ' 12 \n  13\n\n \n', '1:12 2:13'],
  ['an empty row between, which is kept so that somebody looks at it', '12\n\n13', '1:12 2: 3:13'],
  ['a heading', 'sub\n12\n13', '2:12 3:13'],
  ['quotes, as spreadsheets write them', '"12"\n"a""b"\n', '1:12 2:a"b'],
  ['a quotation mark inside', 'a"b\n13', '1:a"b 2:13'],
  ['several columns with commas', 'Name,Sub,Mail\n"Lind, Ada",12,a@example.org\n"Bo",13,', '2:12 3:13'],
  ['several columns with semicolons', 'Namn;sub\nAda;12\nBo;13', '2:12 3:13'],
  ['several columns with tabs', 'sub\tname\n12\tAda', '2:12'],
  ['a row that is too short', 'name,sub\nAda,12\nBo', '2:12 3:'],
  ['a comma at the end of each row', '12,\n13,', '1:12 2:13'],
])('R5.6: reads %s', (_, text, ids) => {
  expect(idsOf(text)).toBe(ids);
});

test.each([
  ['nothing', '', { kind: 'empty' }],
  ['only white space', ' \n\t\n', { kind: 'empty' }],
  ['only a heading', 'sub\n', { kind: 'empty' }],
  ['columns without a heading', 'Ada,12\nBo,13', { kind: 'columns' }],
  ['a second column in one row only', '12\n13,14', { kind: 'columns' }],
  ['a quotation mark that is not closed', '12\n"13\n14', { kind: 'quotes', row: 3 }],
])('R5.6: refuses %s', (_, text, fault) => {
  expect(idsOf(text)).toEqual(fault);
});

test('R5.6: reads 2,000 of the longest ids, and finds the one row that no platform can have sent', () => {
  const ids = Array.from({ length: 2000 }, (_, i) => `${i}`.padStart(255, 'x'));
  const faultOf = (text: string) => {
    const parsed = parseList(text);
    return parsed.ok ? faultIn(parsed.value) : parsed.error;
  };
  expect(faultOf(ids.join('\n'))).toBeNull();
  for (const [wrong, rule] of [
    ['', 'idMissing'],
    ['x'.repeat(256), 'idTooLong'],
    ['a\u0007b', 'idUnreadable'],
    ['a\u2028b', 'idUnreadable'],
    // A file in another encoding, read as UTF-8.
    ['caf\ufffd', 'idUnreadable'],
  ] as const)
    expect(faultOf(ids.with(1499, wrong).join('\n'))).toEqual({ rule, facts: { row: 1500, most: 255 } });
});
