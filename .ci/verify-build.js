/**
 * Builds the same sources once more in a folder with another name, in another time zone and language, and compares every file with dist/
 * (institution.md H6.10). Run `npm run build` before.
 */
import './node-version.js';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { hashOf, listBuilt } from './built.js';

const root = resolve(import.meta.dirname, '..');
const folder = fs.mkdtempSync(join(tmpdir(), 'built-again-under-another-name-'));
try {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  for (const path of git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')) {
    if (path === '' || !fs.existsSync(join(root, path))) continue;
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.copyFileSync(join(root, path), join(folder, path));
  }
  // A link to the folder would lead back to the same names, so each package is really there.
  copyTree(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, ['.ci/build.js', '--force'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: folder },
  });
  const [here, there] = [root, folder].map((each) => listBuilt(join(each, 'dist')));
  const others = new Set(there.split('\n'));
  const differing = here.split('\n').filter((line) => !others.has(line));
  if (here !== there) {
    console.error(`The two builds differ:\n${differing.join('\n')}`);
    process.exitCode = 1;
  } else console.log(`Both builds have the same ${here.split('\n').length - 1} files. Their hash is ${hashOf(here)}`);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Copies a folder, with hard links where the disk allows them. */
function copyTree(from, to) {
  fs.mkdirSync(to, { recursive: true });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target);
    else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target);
    else {
      try {
        fs.linkSync(source, target);
      } catch {
        fs.copyFileSync(source, target);
      }
    }
  }
}
