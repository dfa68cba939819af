/** Tests the reader of memory on a process of its own, because a reader that finds nothing proves nothing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { CAN_READ_MEMORY, copiesInMemory, spellingsOf } from './memory.ts';

/** Keeps what it is given in a buffer and in a text, and forgets nothing. */
const KEEPER = `
  process.stdin.once('data', (hex) => {
    globalThis.text = hex.toString('latin1');
    globalThis.bytes = new Uint8Array(Buffer.from(globalThis.text, 'hex'));
    console.log('kept');
  });
  setInterval(() => {}, 1000);
`;

test.skipIf(!CAN_READ_MEMORY)(
  'R3.10: the reader finds a secret that a process holds, and none that it does not hold',
  async () => {
    const keeper = spawn(process.execPath, ['-e', KEEPER], { stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => void keeper.kill('SIGKILL'));
    const [held, other] = [randomBytes(16), randomBytes(16)];
    keeper.stdin.write(held.toString('hex'));
    await once(keeper.stdout, 'data');
    const copies = copiesInMemory(
      keeper.pid ?? 0,
      new Map([
        ['bytes', [held]],
        ['text', spellingsOf(held.toString('hex'))],
        ['other bytes', [other]],
        ['other text', spellingsOf(other.toString('hex'))],
      ]),
    );
    expect(copies.get('bytes')).toBeGreaterThan(0);
    expect(copies.get('text')).toBeGreaterThan(0);
    expect([copies.get('other bytes'), copies.get('other text')]).toEqual([0, 0]);
  },
);
