/**
 * Writes the documents for buyers as files of a release, in Markdown and HTML (institution.md H7.2). The same commit gives the same
 * bytes. Nothing is set yet in a release, so each setting is marked as set by the institution.
 *
 * `npm run documents` writes into docs/procurement, `npm run documents -- FOLDER` into another folder.
 */
import './node-version.js';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import product from '../package.json' with { type: 'json' };

const { SHEETS } = await import('../schema/procurement/documents.ts');
const { factsOf, footOfRelease } = await import('../schema/procurement/facts.ts');
const { written } = await import('../schema/procurement/sheet.ts');
const { htmlOf } = await import('../client/staff/institution/sheet-html.ts');
const { markdownOf } = await import('./markdown.ts');

const [folder = 'docs/procurement'] = process.argv.slice(2);
const version = `${product.version}, commit ${commit()}`;
const foot = footOfRelease(version);

mkdirSync(folder, { recursive: true });
for (const [name, make] of Object.entries(SHEETS)) {
  const sheet = written(make(factsOf({ version })));
  writeFileSync(join(folder, `${name}.html`), htmlOf(sheet, foot));
  writeFileSync(join(folder, `${name}.md`), markdownOf(sheet, foot));
}
console.log(`${Object.keys(SHEETS).length} documents are in ${folder}.`);

/** A source without its history has no commit. */
function commit() {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return 'unknown';
  }
}
