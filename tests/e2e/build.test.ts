/**
 * Checks what would make two builds of the same sources differ (institution.md H6.10). `npm run verify-build` builds twice, and belongs
 * to a release (decision 0119).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PARTS_FOR_OTHERS, PARTS_FOR_STUDENTS, PARTS_OF_A_BOX, WorkerParts } from '../story/worker-parts.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const bytes = new Map(files.map((path) => [path.slice(DIST.length + 1), readFileSync(path)]));

test('the hash is that of all built files, and the tools of any Unix machine compute the same (docs/releasing.md)', () => {
  const command = /^find \. .+ \| sha256sum$/m.exec(readFileSync(join(ROOT, 'docs/releasing.md'), 'utf8'))?.[0] ?? '';
  const [computed] = execFileSync('sh', ['-c', command], { cwd: DIST, encoding: 'utf8' }).split(' ');
  const { sha256 } = JSON.parse(readFileSync(join(DIST, 'client/build.json'), 'utf8')) as { readonly sha256: string };
  expect(computed).toBe(sha256);
  const list = [...bytes]
    .filter(([path]) => path !== 'client/build.json')
    .toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ./${path}\n`);
  expect(createHash('sha256').update(list.join('')).digest('hex')).toBe(sha256);
});

test('no built file says where, when or by whom it was built', () => {
  expect(bytes.size).toBeGreaterThan(100);
  const today = new Date().toISOString().slice(0, 10);
  // In a container the folders of the user may be "/" or "/root", which are parts of other words.
  const marks = [ROOT, homedir(), `/${userInfo().username}/`, today].filter((mark) => mark.length > 5);
  for (const [path, content] of bytes)
    for (const mark of marks) expect(content.includes(mark), `${mark} in ${path}`).toBe(false);
});

test('source maps name the sources by paths within the project', () => {
  const maps = [...bytes].filter(([path]) => path.endsWith('.map'));
  expect(maps.length).toBeGreaterThan(3);
  for (const [path, content] of maps) {
    const { sources } = JSON.parse(content.toString()) as { readonly sources: readonly string[] };
    const strange = sources.filter(
      (source) => !/^\.\.\/(worker|schema|client|node_modules|\0)/.test(source) && !source.startsWith('\0'),
    );
    expect(strange, path).toEqual([]);
  }
});

test('H6.10, H7.2: npm run release-files writes everything that docs/releasing.md lists', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pulse-'));
  try {
    execFileSync(process.execPath, ['.ci/release-files.js', folder], { cwd: ROOT });
    const table = readFileSync(join(ROOT, 'docs/releasing.md'), 'utf8');
    const listed = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name.replace(/\/$/, ''));
    expect(readdirSync(folder).map((name) => name.replace(/-\d+\.\d+\.\d+\./, '-VERSION.'))).toEqual(listed.toSorted());
    expect(readdirSync(join(folder, 'procurement'))).toHaveLength(14);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('what the Worker evaluates (P14)', () => {
  const worker = new WorkerParts(DIST);
  const KB = 1000;

  test('every part that is loaded later is known to be for students, for boxes or for others', () => {
    const known = [...Object.values(PARTS_FOR_STUDENTS).flat(), ...PARTS_OF_A_BOX, ...PARTS_FOR_OTHERS];
    expect(worker.later()).toEqual(known.toSorted());
  });

  test.each(Object.entries(PARTS_FOR_STUDENTS))('%s: at most 90 kB of code', (_kind, parts) => {
    const bytes = worker.codeBytes(parts);
    expect(bytes).toBeGreaterThan(40 * KB);
    expect(bytes).toBeLessThanOrEqual(90 * KB);
  });

  test('a box loads at most 40 kB of code of its own', () => {
    const own = worker.codeBytes(PARTS_OF_A_BOX) - worker.codeBytes([]);
    expect(own).toBeGreaterThan(20 * KB);
    expect(own).toBeLessThanOrEqual(40 * KB);
  });

  test('the questions of eight languages have at most 70 kB, and the words around them at most 100 kB', () => {
    expect(worker.dataBytes('instrument')).toBeLessThanOrEqual(70 * KB);
    expect(worker.dataBytes('words')).toBeLessThanOrEqual(100 * KB);
  });
});
