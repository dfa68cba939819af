/** Tests the boxes of the Node engine: restarts, tombstones and damaged files. */
import { readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { codeSchema } from '../../../schema/contract/ids.ts';
import type { BoxHost, BoxFault } from '../../../worker/box/host.ts';
import { NodeBoxes } from '../../../worker/engines/node-boxes.ts';
import type { BoxTimers } from '../../../worker/engines/node-timers.ts';
import {
  Clock,
  fieldsOf,
  keyOf,
  MemoryKeys,
  MemoryLedger,
  MORNING_MS,
  seededBytes,
  sheetsOf,
  temporaryFolder,
} from '../box/builders.ts';
import { aDefinition } from '../gate/definitions.ts';

const definition = aDefinition({ graceSeconds: 0 });
const { code } = definition;
const closesAtMs = MORNING_MS + 3_600_000;
const schedule = { opensAtMs: MORNING_MS, closesAtMs };

/** A folder of boxes that outlives the servers that are started on it. */
function aFolder() {
  const folder = temporaryFolder('boxes');
  const clock = new Clock(MORNING_MS);
  const keys = new MemoryKeys();
  const ledger = new MemoryLedger();
  const reports: BoxFault[] = [];
  const running: NodeBoxes[] = [];
  const host: Omit<BoxHost, 'wakeAt'> = {
    now: clock.now,
    nextTurn: setImmediate,
    randomBytes: seededBytes('boxes'),
    keys,
    ledger,
    atOpening: async () => null,
    forgetRehearsal: async () => undefined,
    answerLimit: { burst: 5000, perSecond: 200 },
    report: (fault) => void reports.push(fault),
  };
  const start = (changes: Partial<typeof host> = {}, timers?: BoxTimers, mostOpen?: number): NodeBoxes => {
    const boxes = new NodeBoxes(folder, { ...host, ...changes }, { timers, mostOpen });
    running.push(boxes);
    return boxes;
  };
  const names = () => readdirSync(folder).toSorted();
  onTestFinished(async () => {
    for (const boxes of running) await boxes.shut();
    rmSync(folder, { recursive: true });
  });
  return { folder, clock, keys, ledger, reports, start, names };
}

const castAll = (boxes: NodeBoxes, sheets: readonly (readonly number[])[]) =>
  Promise.all(sheets.map((codes, i) => boxes.cast(code, fieldsOf(definition, keyOf(i), codes))));

describe('R3.7: a server that starts finishes every closing that a crash interrupted', () => {
  const cuts: readonly [
    when: string,
    cut: (host: { keys: MemoryKeys; ledger: MemoryLedger }) => Partial<Omit<BoxHost, 'wakeAt'>>,
  ][] = [
    [
      'before the ledger was written',
      ({ ledger }) => ({ ledger: { append: fails, read: (id, seq) => ledger.read(id, seq) } }),
    ],
    [
      'after the ledger was written, and before it was read back',
      ({ ledger }) => ({ ledger: { append: (entry) => ledger.append(entry), read: fails } }),
    ],
    ['before the key was destroyed', ({ keys }) => ({ keys: { ...portOf(keys), destroy: fails } })],
    [
      'after the key was destroyed',
      ({ keys }) => ({ keys: { ...portOf(keys), destroy: (gone) => keys.destroy(gone).then(fails) } }),
    ],
  ];
  test.each(cuts)('%s, even if nobody asks for that pulse', async (_, cut) => {
    const { clock, keys, ledger, start, names } = aFolder();
    const crashing = start(cut({ keys, ledger }));
    await crashing.arm(definition, schedule);
    await castAll(crashing, sheetsOf(8));
    clock.nowMs = closesAtMs;
    await crashing.wake(code);
    expect(names()).toContain(`${code}.sqlite`);
    await crashing.shut();

    await start().resume();
    expect(names()).toEqual([`${code}.closed`]);
    expect([...keys.byCode.keys()]).toEqual([]);
    expect(ledger.entries).toHaveLength(1);
  });

  test('while the tombstone was written: it is half written, and the old file is still there', async () => {
    const { folder, clock, start, names } = aFolder();
    const first = start();
    await first.arm(definition, schedule);
    await first.shut();
    clock.nowMs = closesAtMs;
    await start().resume();
    expect(names()).toEqual([`${code}.closed`]);

    writeFileSync(join(folder, `${code}.sqlite`), readFileSync(join(folder, `${code}.closed`)));
    writeFileSync(join(folder, `${code}.closed`), 'torn');
    const next = start();
    await next.resume();
    expect(names()).toEqual([`${code}.closed`]);
    expect(await next.look(code)).toEqual({ at: 'closed' });
  });

  test('and it plans what is not yet due, without changing it', async () => {
    const { clock, ledger, start, names } = aFolder();
    const first = start();
    await first.arm(definition, schedule);
    await first.shut();
    clock.advance(60_000);
    const second = start();
    await second.resume();
    expect(await second.look(code)).toMatchObject({ at: 'live', phase: 'open' });
    expect([ledger.entries, names()[0]]).toEqual([[], `${code}.sqlite`]);
  });
});

describe('E7.13: a server that starts with planned pulses', () => {
  const opensAtMs = MORNING_MS + 600_000;

  function withTimers() {
    const waits = new Map<string, { readonly atMs: number; readonly run: () => void }>();
    const timers: BoxTimers = {
      set: (name, atMs, run) => void waits.set(name, { atMs, run }),
      stop: () => undefined,
    };
    return { waits, timers };
  }

  test('touches none that opens later, opens it in time, and wakes thousands a few at a time', async () => {
    const { clock, start, keys, folder } = aFolder();
    const first = start();
    const codes = Array.from({ length: 30 }, (_, n) => codeSchema.parse(`AAAA${String(n).padStart(2, '0')}`));
    for (const each of codes) await first.arm({ ...definition, code: each }, { opensAtMs, closesAtMs });
    await first.shut();
    let asking = 0;
    let most = 0;
    const atOpening = async () => {
      asking += 1;
      most = Math.max(most, asking);
      await new Promise((resolve) => setImmediate(resolve));
      asking -= 1;
      return null;
    };
    const { waits, timers } = withTimers();
    const second = start({ atOpening }, timers);
    const before = codes.map((each) => statSync(join(folder, `${each}.sqlite`)).atimeMs);
    await second.resume(new Map(codes.map((each) => [each, opensAtMs])));
    expect(codes.map((each) => waits.get(each)?.atMs)).toEqual(codes.map(() => opensAtMs));
    expect(codes.map((each) => statSync(join(folder, `${each}.sqlite`)).atimeMs)).toEqual(before);
    clock.nowMs = opensAtMs;
    for (const each of codes) waits.get(each)?.run();
    await expect.poll(() => codes.filter((each) => waits.get(each)?.atMs === closesAtMs).length).toBe(codes.length);
    expect([most, keys.byCode.size]).toEqual([8, codes.length]);
  });

  test('believes a box that is used and knows an earlier time than a directory from a backup', async () => {
    const { start } = aFolder();
    const first = start();
    await first.arm(definition, schedule);
    await first.shut();
    const { waits, timers } = withTimers();
    const second = start({}, timers);
    await second.resume(new Map([[code, closesAtMs - 1]]));
    expect(waits.get(code)?.atMs).toBe(closesAtMs - 1);
    expect(await second.look(code)).toMatchObject({ phase: 'open' });
    await expect.poll(() => waits.get(code)?.atMs).toBe(closesAtMs);
  });
});

describe('a tombstone', () => {
  /** The bytes that are left of a closed pulse after these answers. */
  async function leftOf(sheets: readonly (readonly number[])[]): Promise<Buffer> {
    const { folder, clock, start, names } = aFolder();
    const boxes = start();
    await boxes.arm(definition, schedule);
    await castAll(boxes, sheets);
    clock.nowMs = closesAtMs;
    await boxes.wake(code);
    expect(names()).toEqual([`${code}.closed`]);
    return readFileSync(join(folder, `${code}.closed`));
  }

  test('has the same bytes whatever people answered, and however many they were (R2.3, P11)', async () => {
    const [nobody, six, crowd] = [await leftOf([]), await leftOf(sheetsOf(6)), await leftOf(sheetsOf(900))];
    expect(six.equals(nobody)).toBe(true);
    expect(crowd.equals(nobody)).toBe(true);
  });

  test('answers everything with "closed", and is opened only for reading', async () => {
    const { folder, clock, start } = aFolder();
    const boxes = start();
    await boxes.arm(definition, schedule);
    clock.nowMs = closesAtMs;
    await boxes.wake(code);
    const path = join(folder, `${code}.closed`);
    const before = [readFileSync(path).toString('hex'), statSync(path).mtimeMs];
    expect(await boxes.look(code)).toEqual({ at: 'closed' });
    expect(await boxes.band(code)).toEqual({ at: 'closed' });
    expect(await boxes.cast(code, fieldsOf(definition, keyOf(1), [1, 1, 1]))).toEqual({
      kind: 'closed',
      phase: 'closed',
    });
    expect(await boxes.withdraw(code, fieldsOf(definition, keyOf(1), [1, 1, 1]))).toEqual({
      kind: 'closed',
      phase: 'closed',
    });
    expect(await boxes.arm(definition, schedule)).toEqual({ ok: false, why: 'closed' });
    for (const reply of [await boxes.open(code), await boxes.extend(code, closesAtMs + 1), await boxes.close(code)])
      expect(reply).toEqual({ ok: false, why: 'closed' });
    expect([readFileSync(path).toString('hex'), statSync(path).mtimeMs]).toEqual(before);
  });
});

test('R2.9b: whatever students ask of a tombstone, its file is not opened, so no reply is faster after somebody else came', async () => {
  const { folder, clock, start } = aFolder();
  const boxes = start();
  await boxes.arm(definition, schedule);
  clock.nowMs = closesAtMs;
  await boxes.wake(code);
  // Opening this would fail.
  writeFileSync(join(folder, `${code}.closed`), 'this is no database');
  const fields = fieldsOf(definition, keyOf(1), [1, 1, 1]);
  expect([await boxes.look(code), await boxes.band(code)]).toEqual([{ at: 'closed' }, { at: 'closed' }]);
  for (const reply of [await boxes.cast(code, fields), await boxes.withdraw(code, fields)])
    expect(reply).toEqual({ kind: 'closed', phase: 'closed' });
});

test.skipIf(process.platform !== 'linux')(
  'H6.9: only so many files are open at once, and each box that was put away is opened again when it is asked',
  async () => {
    const { folder, start } = aFolder();
    const boxes = start({}, undefined, 3);
    const openFiles = () =>
      readdirSync('/proc/self/fd').filter((fd) => {
        const path = readlinkOrNothing(`/proc/self/fd/${fd}`);
        return path.startsWith(folder) && path.endsWith('.sqlite');
      }).length;
    const codes = Array.from({ length: 9 }, (_, n) => codeSchema.parse(`AAAA${String(n).padStart(2, '0')}`));
    for (const each of codes) await boxes.arm({ ...definition, code: each }, schedule);
    for (const each of [...codes, ...codes]) expect((await boxes.look(each)).at).toBe('live');
    expect(openFiles()).toBe(3);
  },
);

function readlinkOrNothing(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

describe('a code that names no box', () => {
  test('does not exist, and asking for it leaves nothing behind (A9)', async () => {
    const { start, names } = aFolder();
    const boxes = start();
    expect(await boxes.look(code)).toEqual({ at: 'nowhere' });
    expect(await boxes.cast(code, [])).toEqual({ kind: 'nowhere' });
    expect(await boxes.close(code)).toEqual({ ok: false, why: 'nowhere' });
    expect(names()).toEqual([]);
  });
});

describe('a file that is not a box', () => {
  test('prevents neither the server nor the other boxes from starting, is reported, and works again once it is repaired', async () => {
    const { folder, clock, reports, ledger, start, names } = aFolder();
    const other = codeSchema.parse('AAAAAA');
    const first = start();
    await first.arm(definition, schedule);
    await first.arm({ ...definition, code: other }, schedule);
    await first.shut();
    const broken = join(folder, `${other}.sqlite`);
    const whole = readFileSync(broken);
    writeFileSync(broken, 'this is no database, though long enough for a header of 100 bytes'.repeat(80));
    clock.nowMs = closesAtMs;
    const second = start();
    await second.resume();
    expect(names()).toContain(`${code}.closed`);
    expect(reports).toEqual(['box-not-woken']);
    await expect(second.look(other)).rejects.toThrow('not a database');

    writeFileSync(broken, whole);
    expect(await second.look(other)).toMatchObject({ at: 'live' });
    expect(ledger.entries).toHaveLength(1);
  });
});

const fails = async (): Promise<never> => {
  throw new Error('The process ended here');
};

const portOf = (keys: MemoryKeys) => ({
  get: keys.get.bind(keys),
  put: keys.put.bind(keys),
  destroy: keys.destroy.bind(keys),
  staleForMs: 0,
});
