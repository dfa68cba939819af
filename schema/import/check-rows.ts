/**
 * Reads the cells of an import, row by row, and finds everything that can be wrong with a file by itself (institution.md H3.1).
 * What only the directory knows is checked there. Pure.
 */
import { z } from 'zod';
import { cleanLine } from '../contract/clean-text.ts';
import { LONGEST_EMAIL } from '../contract/email.ts';
import { zoneSchema } from '../contract/instant.ts';
import type { Facts } from '../languages/facts.ts';
import { TAGS, type Tag } from '../languages/tags.ts';
import { peopleIn } from './people-cell.ts';
import {
  IMPORT_COLUMNS,
  MOST_ROWS,
  type ImportColumn,
  type ImportRow,
  type NamedPerson,
  type RowFault,
} from './row.ts';

export interface CheckedRows {
  /** Those without a fault, in the order of the file. */
  readonly rows: readonly ImportRow[];
  readonly faults: readonly RowFault[];
  /** Headings that mean nothing here, as they are written. */
  readonly ignored: readonly string[];
}

const LONGEST_NAME = 120;
const LARGEST_SIZE = 100_000;
/** A spreadsheet runs what begins with one of these. */
const FORMULA = /^[=+\-@]/;
const addressSchema = z.email().max(LONGEST_EMAIL);
/** The length comes first: looking for an address in megabytes of text takes more stack than there is. */
const isAddress = (text: string): boolean => text.length <= LONGEST_EMAIL && addressSchema.safeParse(text).success;

/** Signs that nobody sees are taken out of a name, so one before it hides no formula. */
const isFormula = (text: string): boolean =>
  FORMULA.test(text) || (/^[^ -~]/.test(text) && FORMULA.test(cleanLine(text)));

type Cells = ReadonlyMap<ImportColumn, string>;
type Say = (column: ImportColumn | null, rule: RowFault['rule'], facts?: Facts) => null;

/** @param table the cells of the file, with the row of headings first */
export function checkRows(table: readonly (readonly string[])[]): CheckedRows {
  const headings = (table[0] ?? []).map((heading) => heading.trim());
  const columns = headings.map(columnOf);
  const ignored = headings.filter((heading, at) => columns[at] === null && heading !== '');
  const ofFile = (rule: RowFault['rule'], facts: Facts = {}): CheckedRows => ({
    rows: [],
    faults: [{ row: null, column: null, rule, facts }],
    ignored,
  });
  const twice = columns.find((column, at) => column !== null && columns.indexOf(column) !== at);
  if (!columns.includes('external_id')) return ofFile('noIdColumn');
  if (typeof twice === 'string') return ofFile('columnTwice', { heading: twice });
  const filled = table
    .map((cells, at) => ({ cells, row: at + 1 }))
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return ofFile('empty');
  if (filled.length > MOST_ROWS) return ofFile('tooManyRows', { most: MOST_ROWS });

  const faults: RowFault[] = [];
  const all: ImportRow[] = [];
  const rows = filled.flatMap(({ cells, row }) => {
    const before = faults.length;
    const say: Say = (column, rule, facts = {}) => {
      faults.push({ row, column, rule, facts });
      return null;
    };
    const read = readRow(cells, columns, row, say);
    if (read !== null && read.id !== '') all.push(read);
    return faults.length === before && read !== null ? [read] : [];
  });
  // Also where a row has other faults: whoever corrects these would only then hear that it stands there twice.
  faults.push(...doubles(all));
  return { rows, faults: faults.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)), ignored };
}

const columnOf = (heading: string): ImportColumn | null =>
  IMPORT_COLUMNS.find((column) => column === heading.toLowerCase()) ?? null;

function readRow(
  cells: readonly string[],
  columns: readonly (ImportColumn | null)[],
  row: number,
  say: Say,
): ImportRow | null {
  if (cells.length !== columns.length) return say(null, 'halfRow', { n: cells.length, of: columns.length });
  const typed: Cells = new Map(
    columns.flatMap((column, at) => (column === null ? [] : [[column, (cells[at] ?? '').trim()] as const])),
  );
  for (const [column, text] of typed) if (column !== 'size' && isFormula(text)) say(column, 'formula');
  const name = lineIn(typed, 'name', say);
  return {
    row,
    id: lineIn(typed, 'external_id', say) ?? say('external_id', 'idMissing') ?? '',
    name,
    size: sizeIn(typed, say),
    zone: zoneIn(typed, say),
    language: languageIn(typed, say),
    lead: leadIn(typed, say),
    coTeachers: coTeachersIn(typed, say),
    place: placeIn(typed, say),
    archived: archivedIn(typed, say),
  };
}

/** @returns null if the cell is empty or refused */
function lineIn(typed: Cells, column: ImportColumn, say: Say): string | null {
  const text = cleanLine(typed.get(column) ?? '');
  if (text.length > LONGEST_NAME) return say(column, 'tooLong', { most: LONGEST_NAME });
  return text === '' ? null : text;
}

function sizeIn(typed: Cells, say: Say): number | null {
  const text = typed.get('size') ?? '';
  if (text === '') return null;
  const size = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return size >= 1 && size <= LARGEST_SIZE ? size : say('size', 'size');
}

function zoneIn(typed: Cells, say: Say): string | null {
  const text = typed.get('zone') ?? '';
  if (text === '' || FORMULA.test(text)) return null;
  return zoneSchema.safeParse(text).success ? text : say('zone', 'zone');
}

function languageIn(typed: Cells, say: Say): Tag | null {
  const text = typed.get('language') ?? '';
  if (text === '' || FORMULA.test(text)) return null;
  const tag = TAGS.find((each) => each.toLowerCase() === text.toLowerCase());
  return tag ?? say('language', 'language', { tags: TAGS.join(', ') });
}

function leadIn(typed: Cells, say: Say): NamedPerson | null {
  const text = typed.get('lead_email') ?? '';
  const name = lineIn(typed, 'lead_name', say);
  if (text === '') return name === null ? null : say('lead_name', 'leadWithoutAddress');
  if (FORMULA.test(text)) return null;
  const several = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (several.length > 1 && several.every(isAddress)) return say('lead_email', 'twoLeads');
  return isAddress(text) ? { address: text.toLowerCase(), name } : say('lead_email', 'address');
}

function coTeachersIn(typed: Cells, say: Say): readonly NamedPerson[] {
  const text = typed.get('co_teachers') ?? '';
  if (FORMULA.test(text)) return [];
  const people = peopleIn(text)?.map(({ address, name }) => ({
    address: address.toLowerCase(),
    name: name === null ? null : cleanLine(name) || null,
  }));
  if (people === undefined || people.some(({ address }) => !isAddress(address))) {
    say('co_teachers', 'coTeachers');
    return [];
  }
  if (people.some(({ name }) => name !== null && FORMULA.test(name))) say('co_teachers', 'formula');
  if (people.some(({ name }) => name !== null && name.length > LONGEST_NAME))
    say('co_teachers', 'tooLong', { most: LONGEST_NAME });
  return people;
}

function placeIn(typed: Cells, say: Say): ImportRow['place'] {
  const programme = lineIn(typed, 'programme', say);
  const term = lineIn(typed, 'term', say);
  if (programme !== null && term !== null) return { programme, term };
  return programme === term ? null : say(programme === null ? 'programme' : 'term', 'placeHalf');
}

function archivedIn(typed: Cells, say: Say): boolean | null {
  const text = (typed.get('archived') ?? '').toLowerCase();
  if (text === '' || FORMULA.test(text)) return null;
  if (['yes', 'true', '1'].includes(text)) return true;
  return ['no', 'false', '0'].includes(text) ? false : say('archived', 'archived');
}

/** Both rows are refused, because nobody can say which one is right. */
export function doubles(rows: readonly Pick<ImportRow, 'row' | 'id' | 'lead'>[]): RowFault[] {
  const byId = Map.groupBy(rows, ({ id }) => id);
  return [...byId.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) => {
      // Twenty thousand rows may have one id, so each is looked at once.
      const [first, second] = same;
      const differs = new Set(same.flatMap(({ lead }) => lead?.address ?? [])).size > 1;
      return same.map(({ row, lead }): RowFault => {
        const facts = { other: (row === first?.row ? second : first)?.row ?? row };
        return differs && lead !== null
          ? { row, column: 'lead_email', rule: 'leadsDiffer', facts }
          : { row, column: 'external_id', rule: 'idTwice', facts };
      });
    });
}
