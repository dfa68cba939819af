/** Tests that a box whose pulse has ended leaves a tombstone and nothing else, whatever cuts its burial short (R3.7, R3.8). */
import fs, { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { BoxFault } from '../../../worker/box/host.ts';
import { NodeBoxes } from '../../../worker/engines/node-boxes.ts';
import { nodeKeyStore } from '../../../worker/engines/node-keys.ts';
import {
  Clock,
  fieldsOf,
  keyOf,
  MemoryLedger,
  MORNING_MS,
  seededBytes,
  sheetsOf,
  temporaryFolder,
} from '../box/builders.ts';
import { aDefinition, aRehearsal } from '../gate/definitions.ts';
import { callsOf, PowerCuts, type Calls } from './power-cut.ts';

const real = callsOf(fs);

/** Puts these in the place of what Node asks of the disk, for every module that is loaded. */
function standBetween(calls: { readonly [Name in keyof Calls]?: (...args: never[]) => unknown }): void {
  Object.assign(fs, calls);
  syncBuiltinESMExports();
}
const stepAside = (): void => standBetween(real);
afterEach(stepAside);

const pulse = aDefinition({ graceSeconds: 0 });
const rehearsal = aRehearsal({ graceSeconds: 0 });
const closesAtMs = MORNING_MS + 3_600_000;

/** Folders of boxes and keys, which outlive the servers that are started on them. */
function aPlace(ledger = new MemoryLedger(), folder = temporaryFolder('burial')) {
  const clock = new Clock(MORNING_MS);
  const reports: BoxFault[] = [];
  const running: NodeBoxes[] = [];
  onTestFinished(async () => {
    for (const boxes of running) await boxes.shut();
    rmSync(folder, { recursive: true });
  });
  const start = (onDestroy?: () => void): NodeBoxes => {
    const keys = nodeKeyStore(join(folder, 'keys'));
    const boxes = new NodeBoxes(join(folder, 'boxes'), {
      now: clock.now,
      nextTurn: setImmediate,
      randomBytes: seededBytes('burial'),
      keys: {
        ...keys,
        destroy: async (code) => {
          onDestroy?.();
          return keys.destroy(code);
        },
      },
      ledger,
      atOpening: async () => null,
      forgetRehearsal: async () => undefined,
      answerLimit: { burst: 5000, perSecond: 200 },
      report: (fault) => void reports.push(fault),
    });
    running.push(boxes);
    return boxes;
  };
  const names = (of: 'boxes' | 'keys') => readdirSync(join(folder, of)).toSorted();
  return { folder, clock, ledger, reports, start, names };
}

/** A pulse with some answers that is due to close. */
async function aFullBox(
  place: ReturnType<typeof aPlace>,
  definition: Definition,
  onDestroy?: () => void,
): Promise<NodeBoxes> {
  const boxes = place.start(onDestroy);
  expect(await boxes.arm(definition, { opensAtMs: MORNING_MS, closesAtMs })).toMatchObject({ ok: true });
  const sheets = sheetsOf(200).map((codes, i) => boxes.cast(definition.code, fieldsOf(definition, keyOf(i), codes)));
  expect((await Promise.all(sheets)).every(({ kind }) => kind === 'counted')).toBe(true);
  place.clock.nowMs = closesAtMs;
  return boxes;
}

/** Closes a pulse and notes what the disk is asked for from the moment in which its key is destroyed. */
async function closed(definition: Definition) {
  const place = aPlace();
  let cuts: PowerCuts | undefined;
  const boxes = await aFullBox(place, definition, () => {
    cuts ??= new PowerCuts(place.folder);
    standBetween(cuts.around(real));
  });
  await boxes.wake(definition.code);
  stepAside();
  if (cuts === undefined) throw new Error('No key was destroyed');
  return { place, cuts };
}

describe('R3.7: after a power cut at any moment of a burial, whatever of it has reached the disk,', () => {
  test.each([
    ['a pulse ends with its tombstone, one entry and no key', pulse, [`${pulse.code}.closed`]],
    ['a rehearsal ends with nothing', rehearsal, []],
  ] as const)('%s', async (_, definition, left) => {
    const { place, cuts } = await closed(definition);
    expect([place.names('boxes'), place.names('keys')]).toEqual([left, ['instance.secret']]);
    const tombstones = left.map((name) => readFileSync(join(place.folder, 'boxes', name)));
    const images = cuts.images();
    expect(images.length).toBeGreaterThan(10);
    for (const { after, writeTo } of images) {
      const again = aPlace(place.ledger);
      again.clock.nowMs = closesAtMs;
      writeTo(again.folder);
      const boxes = again.start();
      await boxes.resume();
      expect([after, again.names('boxes'), again.names('keys'), again.reports]).toEqual([
        after,
        left,
        ['instance.secret'],
        [],
      ]);
      expect(left.map((name) => readFileSync(join(again.folder, 'boxes', name)))).toEqual(tombstones);
      await boxes.shut();
    }
    expect(place.ledger.entries).toHaveLength(definition === pulse ? 1 : 0);
  });

  test('no code has neither a whole box nor a tombstone, so that it could be armed a second time', async () => {
    const { cuts } = await closed(pulse);
    for (const { after, writeTo } of cuts.images()) {
      const again = aPlace();
      writeTo(again.folder);
      const whole = again.names('boxes').filter((name) => isWhole(join(again.folder, 'boxes', name)));
      expect([after, whole.length]).not.toEqual([after, 0]);
    }
  });
});

/** Whether SQLite finds a pulse in this file, and nothing wrong with it. */
function isWhole(file: string): boolean {
  const db = new Database(file);
  try {
    return (
      db.pragma('integrity_check', { simple: true }) === 'ok' &&
      db.prepare('SELECT pulse_id FROM def').pluck().get() === pulse.id
    );
  } catch {
    return false;
  } finally {
    db.close();
  }
}

test('R3.8: every byte of the box is zero on the disk before its name goes', async () => {
  const place = aPlace();
  const boxes = await aFullBox(place, pulse);
  const seen: (readonly [flushed: boolean, isEmpty: boolean])[] = [];
  let isFlushed = false;
  standBetween({
    fdatasyncSync: (fd: number) => {
      real.fdatasyncSync(fd);
      isFlushed = true;
    },
    unlinkSync: (path: string) => {
      if (path.endsWith('.ending')) seen.push([isFlushed, readFileSync(path).every((byte) => byte === 0)]);
      if (path.endsWith('.key')) isFlushed = false;
      real.unlinkSync(path);
    },
  });
  await boxes.wake(pulse.code);
  expect(seen).toEqual([[true, true]]);
});

test('H6.8: a burial that the disk refuses at any step is finished by the same process when it is tried again', async () => {
  for (let failing = 0; ; failing += 1) {
    const place = aPlace();
    const boxes = await aFullBox(place, pulse);
    let step = 0;
    const refused = Object.fromEntries(
      Object.entries(real).map(([name, call]) => [
        name,
        (...args: never[]): unknown => {
          step += 1;
          if (step === failing + 1) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
          return Reflect.apply(call, fs, args);
        },
      ]),
    );
    standBetween(refused);
    await boxes.wake(pulse.code);
    stepAside();
    if (step <= failing) break;
    expect([failing, place.reports.length]).toEqual([failing, 1]);
    await boxes.wake(pulse.code);
    expect([failing, place.names('boxes'), place.names('keys')]).toEqual([
      failing,
      [`${pulse.code}.closed`],
      ['instance.secret'],
    ]);
    expect(await boxes.look(pulse.code)).toEqual({ at: 'closed' });
    expect(place.ledger.entries).toHaveLength(1);
    await boxes.shut();
  }
});

test('H6.8: the empty journal of a box that was being buried is gone after the next start', async () => {
  const { place } = await closed(pulse);
  const boxes = join(place.folder, 'boxes');
  writeFileSync(join(boxes, `${pulse.code}.ending`), Buffer.alloc(8192));
  writeFileSync(join(boxes, `${pulse.code}.sqlite-journal`), '');
  await place.start().resume();
  expect(place.names('boxes')).toEqual([`${pulse.code}.closed`]);
});

test('R3.7: a key of zeros, whose name a power cut has brought back, is gone after the next start; a key that is none stays', () => {
  const folder = join(temporaryFolder('keys'), 'keys');
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(folder);
  for (const [name, bytes] of [
    ['K7QF2M.key', Buffer.alloc(32)],
    ['K7QF2M.key.new', Buffer.alloc(32)],
    ['AAAAAA.key', Buffer.alloc(32, 7)],
    ['BBBBBB.key', Buffer.alloc(0)],
  ] as const)
    writeFileSync(join(folder, name), bytes);
  nodeKeyStore(folder);
  expect(readdirSync(folder).toSorted()).toEqual(['AAAAAA.key', 'BBBBBB.key', 'instance.secret']);
});
