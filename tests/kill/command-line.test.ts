/** Tests that every command of the command line says what it does, and ends with the exit code that is promised (H5.3). */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../story/command.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Those that H5.3 names, and those that a restore needs besides. */
const COMMANDS = 'setup-link backup export check restore arm doctor import config demo simulate'.split(' ');
/** These serve or play until they are stopped, and have no outcome to print. */
const WITHOUT_JSON = ['demo', 'simulate'];

const folder = mkdtempSync(join(tmpdir(), 'mattering-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('H5.3: each command is listed, and explains itself', async () => {
  const listed = await run(['--help']);
  expect(listed.code).toBe(0);
  const names = [...listed.out.matchAll(/^ {2}([a-z-]+)(?: |$)/gm)].map(([, name]) => name);
  expect(names.filter((name) => name !== 'help')).toEqual(COMMANDS);
  const helped = await Promise.all(COMMANDS.map(async (name) => ({ name, ...(await run([name, '--help'])) })));
  for (const { name, code, out } of helped) {
    expect([name, code]).toEqual([name, 0]);
    expect(out).toContain(`Usage: mattering-pulse ${name}`);
    expect([name, out.includes('--json')]).toEqual([name, !WITHOUT_JSON.includes(name)]);
  }
});

test('H5.3: what is not understood ends with 2, what fails with 1, and what is done with 0', async () => {
  const [unknown, missing, option] = await Promise.all([run(['purge']), run(['backup']), run(['config', '--nope'])]);
  expect([unknown.code, missing.code, option.code]).toEqual([2, 2, 2]);
  expect(unknown.err).toContain('--help');
  const around = { folder };
  const failing = [['setup-link'], ['backup', join(folder, 'no.sqlite')], ['check', join(folder, 'nothing')], ['arm']];
  const failed = await Promise.all(failing.map((args) => run([...args, '--json'], around)));
  for (const { code, out } of failed) {
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ ok: false, error: expect.stringMatching(/\.$/) });
  }
  const bad = await run(['config', '--json'], { settings: { BACKUP_KEEP: 'many' } });
  expect([bad.code, JSON.parse(bad.out)]).toEqual([1, { ok: false, error: expect.stringContaining('BACKUP_KEEP') }]);
  const done = await run(['config', '--json'], around);
  expect([done.code, JSON.parse(done.out).ok]).toEqual([0, true]);
});

test('H5.3: the package has one binary, which the system starts by its first line', async () => {
  const packed = await new Promise<string>((done, failed) => {
    execFile('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT }, (error, out) =>
      error === null ? done(out) : failed(error),
    );
  });
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  expect(Object.keys(bin)).toEqual(['mattering-pulse']);
  const built = bin['mattering-pulse']!;
  expect(readFileSync(join(ROOT, built), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(paths).toEqual(
    expect.arrayContaining([built, 'dist/node-cli-server.js', 'dist/node.js', 'dist/client/openapi.json', 'LICENSE']),
  );
  expect(paths.filter((path) => /\.map$|^(tests|worker|client|schema)\//.test(path))).toEqual([]);
});
