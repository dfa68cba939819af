/** Holds a file to begin with: the headings and one row, as a link that needs no request. */
import { IMPORT_COLUMNS } from '../../../schema/import/row.ts';

const EXAMPLE: Readonly<Record<(typeof IMPORT_COLUMNS)[number], string>> = {
  external_id: 'BIO-101-2026',
  name: 'Botany 1',
  size: '120',
  zone: 'Europe/Stockholm',
  language: 'sv',
  lead_email: 'ada@example.org',
  lead_name: 'Ada',
  co_teachers: '"Cy Reed <cy@example.org>, bo@example.org"',
  programme: '',
  term: '',
  archived: 'no',
};

/** The byte order mark says to spreadsheets that this is UTF-8. */
const FILE = `\u{FEFF}${IMPORT_COLUMNS.join(',')}\r\n${IMPORT_COLUMNS.map((column) => EXAMPLE[column]).join(',')}\r\n`;

export const TEMPLATE = `data:text/csv;charset=utf-8,${encodeURIComponent(FILE)}`;
