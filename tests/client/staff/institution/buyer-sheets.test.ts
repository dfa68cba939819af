/** Tests the files of the documents for buyers that an administrator takes along (institution.md H7.1). */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { footOf, sectionsOf, sheetOf, zipOf } from '../../../../client/staff/institution/buyer-sheets.ts';
import { SHEETS } from '../../../../schema/procurement/documents.ts';
import type { Live } from '../../../../schema/procurement/facts.ts';

const live: Live = {
  institution: {
    name: 'Fen <b>& Moor</b>',
    support: 'Room 12',
    report: 'Room 13',
    emergency: '112',
    leastK: 9,
    embedOrigins: [],
    retentionYears: 4,
    fairnessRole: '',
    contactsCheckedDay: '',
    version: 1,
  },
  deployment: {
    engine: 'edge',
    jurisdiction: null,
    backups: null,
    metrics: false,
    sessionDays: 120,
    mail: true,
    provider: null,
    platforms: [],
    securityContact: null,
    version: '1a2b3c4',
  },
  host: 'https://pulse.example',
  officer: '',
};

test('H7.1: the archive has all seven as pages that load nothing, and a name in them is text', () => {
  const files = unzipSync(zipOf(live, '2026-11-28'));
  expect(Object.keys(files)).toEqual(Object.keys(SHEETS).map((name) => `procurement/${name}.html`));
  for (const [name, bytes] of Object.entries(files)) {
    const page = strFromU8(bytes);
    expect(page, name).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page, name).toContain('Made on 2026-11-28 from the settings at https://pulse.example, version 1a2b3c4.');
    expect(page, name).not.toMatch(/<script|<link|<img|\bsrc=|\bhref=|<b>/i);
    expect(page, name).not.toContain('set by your institution');
  }
  expect(strFromU8(files['procurement/record-of-processing.html']!)).toContain('Fen &lt;b>&amp; Moor');
});

test('H7.1: the page shows what the file has', () => {
  const [page] = Object.values(unzipSync(zipOf(live, '2026-11-28'))).map((bytes) => strFromU8(bytes));
  const sections = sectionsOf(sheetOf('accessibility-conformance', live));
  expect(sections.length).toBeGreaterThan(4);
  for (const { title } of sections) expect(page).toContain(`<h2>${title}</h2>`);
  expect(page).toContain(footOf(live, '2026-11-28'));
  expect(page).toContain('<th scope="row">1.1.1 Non-text Content</th><td data-label="Level">Supports</td>');
});
