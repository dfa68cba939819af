/** Tests that the key store lies apart from the data through whatever links (privacy.md R3.1), and that both are closed to others. */
import { chmodSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { closeToOthers } from '../../../worker/engines/node-folders.ts';
import { readSettings } from '../../../worker/engines/node-settings.ts';
import { temporaryFolder } from '../box/builders.ts';

function aFolder(): string {
  const folder = temporaryFolder('folders');
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const refusal = (dataDir: string, keyDir: string): string | undefined => {
  const read = readSettings({ DATA_DIR: dataDir, KEY_DIR: keyDir }, []);
  return read.ok ? undefined : read.error;
};

describe('R3.1: the key store must not lie with the data', () => {
  const inside: readonly [what: string, arrange: (folder: string) => readonly [data: string, keys: string]][] = [
    ['keys inside data', (at) => [join(at, 'data'), join(at, 'data/keys')]],
    ['data inside keys', (at) => [join(at, 'keys/data'), join(at, 'keys')]],
    ['the same folder', (at) => [join(at, 'both'), join(at, 'both/../both')]],
    [
      'keys through a link into data',
      (at) => {
        mkdirSync(join(at, 'data/keys'), { recursive: true });
        symlinkSync(join(at, 'data/keys'), join(at, 'keys'));
        return [join(at, 'data'), join(at, 'keys')];
      },
    ],
    [
      'keys in a folder that does not exist yet, below a link into data',
      (at) => {
        mkdirSync(join(at, 'data'));
        symlinkSync('data', join(at, 'elsewhere'));
        return [join(at, 'data'), join(at, 'elsewhere/new/keys')];
      },
    ],
    [
      'keys through a link to what does not exist yet',
      (at) => {
        symlinkSync('data/keys', join(at, 'keys'));
        return [join(at, 'data'), join(at, 'keys')];
      },
    ],
    [
      'data through a link to the folder above the keys',
      (at) => {
        mkdirSync(join(at, 'all'));
        symlinkSync('all', join(at, 'data'));
        return [join(at, 'data'), join(at, 'all/keys')];
      },
    ],
  ];
  test.each(inside)('%s: the server does not start', (_, arrange) => {
    expect(refusal(...arrange(aFolder()))).toContain('KEY_DIR must not lie inside DATA_DIR');
  });

  test('folders beside each other are fine, with names that begin alike and with links that circle', () => {
    const at = aFolder();
    expect(refusal(join(at, 'data'), join(at, 'data-keys'))).toBeUndefined();
    symlinkSync('b', join(at, 'a'));
    symlinkSync('a', join(at, 'b'));
    expect(refusal(join(at, 'data'), join(at, 'a/keys'))).toBeUndefined();
  });
});

describe.skipIf(process.platform === 'win32')('a folder that others can read', () => {
  test.each([0o755, 0o750, 0o711, 0o777])('of mode %o is closed, and one line says so', (mode) => {
    const at = aFolder();
    chmodSync(at, mode);
    expect(closeToOthers('DATA_DIR', at)).toContain(
      `DATA_DIR ${at} could be read by others (mode ${mode.toString(8)})`,
    );
    expect(statSync(at).mode & 0o777).toBe(0o700);
    expect(closeToOthers('DATA_DIR', at)).toBeUndefined();
  });

  test('that does not exist yet is left to be made', () => {
    expect(closeToOthers('KEY_DIR', join(aFolder(), 'keys'))).toBeUndefined();
  });
});
