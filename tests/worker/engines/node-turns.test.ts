/** Tests when answers are written: after the phones that wait at the door, and one box after the other (P10, P18). */
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { Turns } from '../../../worker/engines/node-turns.ts';

test('P18: in each turn of the event loop one box writes, in the order in which they asked', async () => {
  const turns = new Turns();
  const written: string[] = [];
  for (const box of ['a', 'b', 'c']) turns.next(() => void written.push(box));
  const seen: string[] = [];
  for (let i = 0; i < 4; i += 1) {
    await turn();
    seen.push(written.join(''));
  }
  expect(seen).toEqual(['a', 'ab', 'abc', 'abc']);
});

test('P10: nothing is written while phones are let in, one a turn', async () => {
  const turns = new Turns();
  const write = vi.fn<() => void>();
  turns.arrived();
  turns.next(write);
  for (let i = 0; i < 5; i += 1) {
    await turn();
    turns.arrived();
  }
  expect(write).not.toHaveBeenCalled();
  await turn();
  await turn();
  expect(write).toHaveBeenCalledOnce();
});

test('P10: nobody’s answer waits for more than 64 turns, however many phones come', async () => {
  const turns = new Turns();
  const write = vi.fn<() => void>();
  turns.arrived();
  turns.next(write);
  for (let i = 0; i < 64; i += 1) {
    await turn();
    turns.arrived();
  }
  expect(write).not.toHaveBeenCalled();
  await turn();
  expect(write).toHaveBeenCalledOnce();
});

test('a work that fails keeps no other from its turn', async () => {
  const turns = new Turns();
  let isWritten = false;
  const failures: unknown[] = [];
  const caught = (error: unknown): void => void failures.push(error);
  const listeners = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException').once('uncaughtException', caught);
  turns.next(() => {
    throw new Error('full');
  });
  turns.next(() => void (isWritten = true));
  for (let i = 0; i < 4; i += 1) await turn();
  for (const listener of listeners) process.on('uncaughtException', listener);
  expect(failures).toHaveLength(1);
  expect(isWritten).toBe(true);
});
