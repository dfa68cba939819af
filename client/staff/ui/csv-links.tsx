/** Offers a table as a file: for the spreadsheet of the browser's language first, and for the other kind beside it. */
import { fill } from '../../../schema/languages/fill.ts';
import type { Spreadsheet } from '../../../schema/contract/spreadsheet.ts';
import { visit } from '../server/visit.ts';
import { spreadsheetOf } from './spreadsheet.ts';
import { csvWords as words } from './words.ts';

export interface CsvLinksProps {
  readonly label: string;
  readonly href: (spreadsheet: Spreadsheet) => string;
}

const SAYS: Readonly<Record<Spreadsheet, string>> = { comma: '2.9', semicolon: '2,9' };

export function CsvLinks({ label, href }: CsvLinksProps) {
  // A browser loads a file with a cookie, and whoever comes from a learning platform has none (lms.md L6.4).
  if (visit !== null) return null;
  const first = spreadsheetOf(navigator.language);
  const other = first === 'comma' ? 'semicolon' : 'comma';
  return (
    <>
      <a class="button quiet" href={href(first)} download>
        {label}
      </a>{' '}
      <a class="other" href={href(other)} download>
        {fill(words.other, { example: SAYS[other] })}
      </a>
    </>
  );
}
