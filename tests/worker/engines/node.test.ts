/** Tests the start of the Node engine with another key store. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeysMissing, openNodeEngine } from '../../../worker/engines/node.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pulse-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** The smallest built client that the engine accepts. */
function aClient(): string {
  const client = join(folder, 'client');
  mkdirSync(join(client, '.vite'), { recursive: true });
  writeFileSync(
    join(client, '.vite', 'manifest.json'),
    JSON.stringify({
      'student/main.ts': { file: 'assets/student-1.js' },
      'wall/main.ts': { file: 'assets/wall-1.js' },
      'lms/main.ts': { file: 'assets/lms-1.js' },
      'student/token.ts': { file: 'assets/token-1.js' },
    }),
  );
  return client;
}

const open = (keyDir: string) =>
  openNodeEngine({
    settings: {
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost',
      dataDir: join(folder, 'data'),
      keyDir: join(folder, keyDir),
      answerLimit: { burst: 1, perSecond: 1 },
      securityContact: null,
    },
    version: 'test',
    clientFolder: aClient(),
    now: Date.now,
    report: () => undefined,
  });

test('the server does not start with another key store while a box is open, because the answers would be destroyed unread (R3.6)', async () => {
  await (await open('keys')).shut();
  writeFileSync(join(folder, 'data', 'boxes', 'K7QF2M.sqlite'), '');
  await expect(open('not-mounted')).rejects.toThrow(KeysMissing);
  await (await open('keys')).shut();
});

test('a tombstone needs no keys, so the server starts', async () => {
  await (await open('keys')).shut();
  writeFileSync(join(folder, 'data', 'boxes', 'K7QF2M.closed'), '');
  await expect(open('moved-keys').then((engine) => engine.shut())).resolves.toBeUndefined();
});
