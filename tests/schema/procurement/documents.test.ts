/** Tests the documents for buyers: what they rest on exists, and they follow the settings (institution.md H7.1). */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Deployment } from '../../../schema/contract/deployment.ts';
import type { Institution } from '../../../schema/contract/institution.ts';
import { SHEETS, type SheetName } from '../../../schema/procurement/documents.ts';
import { factsOf, type Live } from '../../../schema/procurement/facts.ts';
import { kept } from '../../../schema/procurement/proofs/kept.ts';
import { run } from '../../../schema/procurement/proofs/run.ts';
import { seen } from '../../../schema/procurement/proofs/seen.ts';
import { staffed } from '../../../schema/procurement/proofs/staffed.ts';
import { NOT_TESTED, proofsOf, written, type Proof, type Sheet } from '../../../schema/procurement/sheet.ts';
import { documentWords } from '../../../client/staff/institution/document-words.ts';
import { titlesIn } from '../../test-titles.ts';

const root = join(import.meta.dirname, '../../..');
const names = Object.keys(SHEETS) as SheetName[];

const institution: Institution = {
  name: 'Fen College',
  support: 'Room 12',
  report: 'Room 13',
  emergency: '112',
  leastK: 9,
  embedOrigins: ['https://lms.example'],
  retentionYears: 4,
  fairnessRole: '',
  contactsCheckedDay: '',
  version: 1,
};
const deployment: Deployment = {
  engine: 'node',
  jurisdiction: null,
  backups: null,
  metrics: false,
  sessionDays: 120,
  mail: false,
  provider: null,
  platforms: [],
  securityContact: null,
  version: '1a2b3c4',
};
const live: Live = { institution, deployment, host: 'https://pulse.example', officer: '' };

const textsOf = (sheet: Sheet): readonly string[] =>
  written(sheet).chapters.flatMap(({ title, parts }) => [
    title,
    ...parts.flatMap((part) => ('text' in part ? [part.text] : 'items' in part ? part.items : part.rows.flat())),
  ]);
const all = (settings: Live): readonly string[] => names.flatMap((name) => textsOf(SHEETS[name](factsOf(settings))));

const titles = new Map<string, readonly string[]>();
function exists({ file, title }: Proof): boolean {
  const path = join(root, file);
  if (!existsSync(path)) return false;
  const found = titles.get(file) ?? titlesIn(path);
  titles.set(file, found);
  return found.includes(title);
}

describe('what the documents rest on (H7.1)', () => {
  test.each(names)('H7.1: every test that %s names exists, under the title that it says', (name) => {
    const proofs = proofsOf(SHEETS[name](factsOf(live)));
    expect(proofs.length).toBeGreaterThan(5);
    expect(proofs.filter((proof) => !exists(proof))).toEqual([]);
  });

  test('H7.1: a test that is renamed, left out or gone is missed', () => {
    const here = 'tests/schema/procurement/documents.test.ts';
    expect(exists({ file: here, title: 'H7.1: a row without a test says so' })).toBe(true);
    expect(exists({ file: here, title: 'H7.1: a row without a test' })).toBe(false);
    expect(exists({ file: 'tests/nowhere.test.ts', title: 'H7.1: a row without a test says so' })).toBe(false);
  });

  test('H7.1: no test is kept in the list that no row names', () => {
    const named = new Set(names.flatMap((name) => proofsOf(SHEETS[name](factsOf(live)))));
    const listed = [seen, kept, staffed, run].flatMap((group): readonly Proof[] => Object.values(group));
    expect(listed.filter((proof) => !named.has(proof))).toEqual([]);
  });

  test('H7.1: a row names its tests by numbers, and each number a file and a title', () => {
    const sheet = SHEETS['third-parties'](factsOf(live));
    const rows = written(sheet).chapters.flatMap(({ parts }) =>
      parts.flatMap((part) => ('rows' in part ? part.rows : [])),
    );
    expect(rows.find(([first]) => first === 'Staff pages load nothing from elsewhere')?.at(-1)).toBe('T5');
    expect(rows.find(([first]) => first === 'T5')).toEqual(['T5', `${run.ownHost.file}: “${run.ownHost.title}”`]);
  });

  test('H7.1: a row without a test says so', () => {
    const rows = textsOf(SHEETS['accessibility-conformance'](factsOf(live)));
    expect(rows).toContain('2.1.4 Character Key Shortcuts');
    expect(rows.filter((cell) => cell === NOT_TESTED).length).toBeGreaterThan(5);
  });
});

describe('the accessibility conformance report (H7.1)', () => {
  // EN 301 549 has a clause 4.2 of its own.
  const criteria = textsOf(SHEETS['accessibility-conformance'](factsOf(live))).filter((cell) =>
    /^(?:[1-3]\.\d|4\.1)\.\d+ /.test(cell),
  );

  test('H7.1: it has the 55 criteria of WCAG 2.2, level A and AA, each once', () => {
    expect(criteria).toHaveLength(55);
    expect(new Set(criteria).size).toBe(55);
  });

  test('H7.1: what no test looks at is never said to be supported', () => {
    const { chapters } = SHEETS['accessibility-conformance'](factsOf(live));
    const claims = chapters.flatMap(({ parts }) => parts.flatMap((part) => ('claims' in part ? part.claims : [])));
    const untested = claims.filter(({ cells, proofs }) => proofs.length === 0 && cells[1] === 'Supports');
    // People use a device of their own, whatever the product is.
    expect(untested.map(({ cells }) => cells[0])).toEqual([
      '4.2.8 Use with limited reach',
      '302.8 Use with limited reach',
    ]);
    const notLookedAt = claims.filter(({ cells, proofs }) => proofs.length > 0 && cells[1] === 'Not Evaluated');
    expect(notLookedAt).toEqual([]);
  });

  test('H7.1: no page plays sound or film, is dragged, or listens to the motion of a device', () => {
    const sources = globSync('{client,worker/pages}/**/*.{ts,tsx}', { cwd: root });
    const uses = /<(?:audio|video)\b|\bnew Audio\(|\bdraggable\b|\bdrag(?:start|over)\b|device(?:motion|orientation)/i;
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.filter((path) => uses.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });
});

/** Each setting, flipped, with a sentence that stands in a document only then. */
const FLIPS: readonly (readonly [string, Live, string])[] = [
  ['the name', { ...live, institution: { ...institution, name: 'Moor College' } }, 'Moor College'],
  ['the address', { ...live, host: 'https://moor.example' }, 'https://moor.example'],
  ['the contact for support', { ...live, institution: { ...institution, support: 'Room 99' } }, 'Contact: Room 99'],
  ['where to report', { ...live, institution: { ...institution, report: 'Room 98' } }, 'report a problem: Room 98'],
  ['the emergency number', { ...live, institution: { ...institution, emergency: '999' } }, 'in an emergency: 999'],
  ['the smallest group', { ...live, institution: { ...institution, leastK: 11 } }, 'groups of 11 or more'],
  ['retention', { ...live, institution: { ...institution, retentionYears: 6 } }, 'this many years: 6'],
  ['sites for frames', { ...live, institution: { ...institution, embedOrigins: [] } }, 'No other site may show'],
  ['any site for frames', { ...live, institution: { ...institution, embedOrigins: ['https:'] } }, 'Any https site'],
  [
    'the day of checked contacts',
    { ...live, institution: { ...institution, contactsCheckedDay: '2026-05-02' } },
    'last confirmed on 2026-05-02',
  ],
  ['the data protection officer', { ...live, officer: 'Dee Poe' }, 'Requests go to Dee Poe.'],
  ['the engine', { ...live, deployment: { ...deployment, engine: 'edge' } }, 'It runs at the edge'],
  [
    'the jurisdiction',
    { ...live, deployment: { ...deployment, engine: 'edge', jurisdiction: 'eu' } },
    'inside the jurisdiction “eu”',
  ],
  ['mail', { ...live, deployment: { ...deployment, mail: true } }, 'Mail to staff is on'],
  [
    'the provider',
    { ...live, deployment: { ...deployment, provider: { name: 'Fen Login', only: false } } },
    'provider of identities, Fen Login, and in the ways',
  ],
  [
    'only through the provider',
    { ...live, deployment: { ...deployment, provider: { name: 'Fen Login', only: true } } },
    'in no other way but the operator’s link',
  ],
  [
    'learning platforms',
    { ...live, deployment: { ...deployment, platforms: ['Moodle', 'Canvas'] } },
    'are connected: Moodle and Canvas.',
  ],
  [
    'backups',
    { ...live, deployment: { ...deployment, backups: { everyHours: 6, keep: 20 } } },
    'every 6 hours and keeps the last 20',
  ],
  ['metrics', { ...live, deployment: { ...deployment, metrics: true } }, 'are told to a monitoring system on the same'],
  ['sessions', { ...live, deployment: { ...deployment, sessionDays: 30 } }, 'for 30 days without a visit'],
  [
    'the contact for weaknesses',
    { ...live, deployment: { ...deployment, securityContact: 'mailto:sec@fen.example' } },
    'reported to mailto:sec@fen.example',
  ],
  ['the version', { ...live, deployment: { ...deployment, version: 'f00ba7' } }, 'Version: f00ba7'],
];

describe('the settings', () => {
  test.each(FLIPS)('H7.1: a document follows %s', (_, flipped, sentence) => {
    expect(all(live).filter((text) => text.includes(sentence))).toEqual([]);
    expect(all(flipped).filter((text) => text.includes(sentence))).not.toEqual([]);
  });

  test('H7.1: every setting that the server tells is flipped here', () => {
    const flipped = (key: 'institution' | 'deployment'): Set<string> =>
      new Set(
        FLIPS.flatMap(([, { [key]: settings }]) =>
          Object.entries(settings)
            .filter(([name, value]) => value !== (live[key] as Readonly<Record<string, unknown>>)[name])
            .map(([name]) => name),
        ),
      );
    expect([...flipped('deployment')].toSorted()).toEqual(Object.keys(deployment).toSorted());
    // Who acts on bias stands in the impact assessment, and how often the settings were saved nowhere.
    expect(Object.keys(institution).filter((name) => !flipped('institution').has(name))).toEqual([
      'fairnessRole',
      'version',
    ]);
  });

  test('H7.1: brackets in a name are not taken for something to fill in', () => {
    const gaps = (settings: Live): number => all(settings).join('').split('[[').length;
    expect(gaps({ ...live, institution: { ...institution, name: '[[X]] College' } })).toBe(gaps(live));
  });

  test('H7.2: in a release each setting is marked as set by the institution', () => {
    const released = names.flatMap((name) => textsOf(SHEETS[name](factsOf({ version: '9.9.9' })))).join('\n');
    for (const what of ['its name', 'the smallest group', 'for how many years', 'own, or the edge', 'whether mail'])
      expect(released).toContain(what);
    expect(released.match(/\[\[set by your institution: /g)?.length).toBeGreaterThan(40);
    expect(released).not.toContain('undefined');
  });
});

test('H7.1: each row of a table begins with words of its own, and each document has its name in the app', () => {
  for (const name of names)
    for (const { parts } of written(SHEETS[name](factsOf(live))).chapters)
      for (const part of parts) {
        if (!('head' in part)) continue;
        const { caption, head, rows } = part;
        const firsts = rows.map(([first]) => first);
        expect(new Set(firsts).size, `${name}: ${caption}`).toBe(firsts.length);
        expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
      }
  expect(Object.keys(documentWords.buyers)).toEqual(names);
  for (const name of names) expect(documentWords.buyers[name]).toBe(SHEETS[name](factsOf(live)).title);
});
