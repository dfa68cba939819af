/**
 * Holds the documents for buyers and makes their files (institution.md H7.1, H7.2). It is loaded with the page "Documents" and
 * nowhere else.
 */
import { strToU8, zipSync } from 'fflate';
import { SHEETS, type SheetName } from '../../../schema/procurement/documents.ts';
import { factsOf, footOf, type Live } from '../../../schema/procurement/facts.ts';
import { GAP, written, type Written } from '../../../schema/procurement/sheet.ts';
import { download } from '../../charts/save-png.ts';
import type { Section } from './document-words.ts';
import { htmlOf } from './sheet-html.ts';

export { footOf, GAP };

export const sheetOf = (name: SheetName, live: Live): Written => written(SHEETS[name](factsOf(live)));

/** The chapters of a sheet as the page draws those of every document. */
export const sectionsOf = ({ chapters }: Written): readonly Section[] =>
  chapters.map(({ title, parts }) => ({ title, blocks: parts }));

const fileOf = (name: SheetName, live: Live, today: string): string => htmlOf(sheetOf(name, live), footOf(live, today));

export function save(name: SheetName, live: Live, today: string): void {
  download(new Blob([fileOf(name, live, today)], { type: 'text/html' }), `${name}.html`);
}

/** All of them in one archive. */
export function zipOf(live: Live, today: string): Uint8Array<ArrayBuffer> {
  const names = Object.keys(SHEETS) as SheetName[];
  const files = names.map((name) => [`procurement/${name}.html`, strToU8(fileOf(name, live, today))] as const);
  return zipSync(Object.fromEntries(files));
}

export function saveAll(live: Live, today: string): void {
  download(new Blob([zipOf(live, today)], { type: 'application/zip' }), `procurement-${today}.zip`);
}
