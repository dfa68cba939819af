/** Tests a box that publishes in waves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../schema/contract/box-office.ts';
import { itemsOf } from '../../../schema/contract/pulse.ts';
import type { Outcome } from '../../../schema/contract/release.ts';
import { coinOf, deriveKey, fingerprint } from '../../../worker/box/seal.ts';
import { drawSheet } from '../../../worker/box/slips.ts';
import { BoxStore } from '../../../worker/box/store.ts';
import { outcomeOfWave, outcomeAtClose } from '../../../worker/gate/outcome.ts';
import { Released } from '../../../worker/gate/released.ts';
import { aDefinitionInWaves, sheetsFor, stratumOf, type Sheet, publishable } from '../gate/definitions.ts';
import {
  aBox,
  closeNow,
  countersOf,
  fieldsOf,
  keyOf,
  livedBy,
  MINUTE_MS,
  rows,
  rowsOf,
  seededBytes,
  sheetsOf,
  type BoxOptions,
  type TestBox,
} from './builders.ts';
import { Life } from './life.ts';

const definition = aDefinitionInWaves({ eligible: 200 });
const aBoxInWaves = (options: BoxOptions = {}) => aBox({ definition, ...options });
const codesOf = (key: number): Sheet => sheetsOf(key + 1)[key]!;

/** Chance is seeded, so this is what the box of each test draws, in its order: first its key, then its sheet. */
const chance = seededBytes('chance');
const boxKey = chance(32);
const slips = await drawSheet(
  200,
  deriveKey(boxKey, 'slips', definition.id),
  { randomBytes: chance, nextTurn: setImmediate },
  () => undefined,
);

const hOf = (key: number) => fingerprint(definition.id, keyOf(key), { codes: [], group: 0, slip: undefined }).h;
/** The numbers of keys, sorted by the bucket that the secret coin picks for them. */
const keysOf: [number[], number[]] = [[], []];
for (let key = 0; key < 200; key += 1) keysOf[coinOf(deriveKey(boxKey, 'coin', definition.id), hOf(key))].push(key);

const fieldsFor = (key: number, codes: Sheet = codesOf(key)): Fields =>
  fieldsOf(definition, keyOf(key), codes, [['code', slips[key]!]]);
const kind = async (reply: Promise<{ readonly kind: string }>) => (await reply).kind;
const send = (made: TestBox, key: number, codes?: Sheet) => kind(made.box.cast(fieldsFor(key, codes)));
const takeBack = (made: TestBox, key: number) => kind(made.box.withdraw(fieldsFor(key)));

/** Lets everything run that the box has started by itself, because a wave goes out beside the answers. */
const settled = async (made: TestBox): Promise<void> => {
  await new Promise((resolve) => setImmediate(resolve));
  await made.box.wake();
};

/** Sends the answers of these keys one by one, and lets waves go out in between. */
async function arrive(made: TestBox, keys: readonly number[]): Promise<void> {
  for (const key of keys) {
    expect(await send(made, key)).toBe('counted');
    await settled(made);
  }
}
const outcomes = ({ ledger }: TestBox): Outcome[] =>
  ledger.entries.map((entry) => (JSON.parse(entry.entry) as { outcome: Outcome }).outcome);
const sizes = (made: TestBox): (number[] | string)[] =>
  outcomes(made).map((outcome) =>
    outcome.kind === 'published' ? outcome.atoms.map((atom) => atom.respondents) : outcome.kind,
  );
const waveOf = (keys: readonly number[]): Outcome =>
  outcomeOfWave(definition, stratumOf(itemsOf(definition), keys.map(codesOf)));

describe('R4.5: the coin', () => {
  test('is fair, falls the same each time, and is another one in another box', async () => {
    const coinKeys = [1, 2].map((n) => deriveKey(new Uint8Array(32).fill(n), 'coin', definition.id));
    const tosses = coinKeys.map((coinKey) => Array.from({ length: 4000 }, (_, key) => coinOf(coinKey, hOf(key))));
    const ones = tosses.map((of) => of.filter((side) => side === 1).length);
    const agreed = tosses[0]!.filter((side, at) => side === tosses[1]![at]).length;
    // 127 is four standard deviations of 4,000 fair coins.
    for (const count of [...ones, agreed]) expect(Math.abs(count - 2000)).toBeLessThan(127);
    expect(Array.from({ length: 4000 }, (_, key) => coinOf(coinKeys[0]!, hOf(key)))).toEqual(tosses[0]);
  });

  test('depends on h alone, so that other answers with the same key fall into the same bucket', async () => {
    for (const side of [0, 1] as const) {
      const [key] = keysOf[side] as [number];
      for (const codes of [
        [1, 1, 1],
        [5, 0, 3],
      ]) {
        const made = await aBoxInWaves();
        await send(made, key, codes);
        const { strata } = (await countersOf(made))!;
        expect(strata.map(({ respondents }) => respondents)).toEqual(side === 0 ? [1, 0] : [0, 1]);
      }
    }
  });
});

describe('R2.2: a wave', () => {
  test('goes out only when both buckets could stand alone; the older one goes, and the other stays', async () => {
    const [zeros, ones] = keysOf;
    const made = await aBoxInWaves();
    await arrive(made, [...zeros.slice(0, 20), ...ones.slice(0, 6)]);
    expect(made.ledger.entries).toEqual([]);
    await arrive(made, [ones[6]!]);
    expect(outcomes(made)).toEqual([waveOf(zeros.slice(0, 20))]);
    expect(made.ledger.entries).toMatchObject([{ seq: 0, final: false }]);
    expect(await countersOf(made)).toMatchObject({ received: 27, strata: [{ respondents: 0 }, { respondents: 7 }] });
    expect(made.box.look()).toMatchObject({ phase: 'open' });
    expect(rowsOf(made).pending).toBe(0);
  });

  test('is followed by the other bucket, because the one that has waited longer goes first', async () => {
    const [zeros, ones] = keysOf;
    const made = await aBoxInWaves();
    await arrive(made, [...zeros.slice(0, 8), ...ones.slice(0, 7)]);
    await arrive(made, ones.slice(7, 9));
    await arrive(made, zeros.slice(8, 15));
    await arrive(made, [...zeros.slice(15, 18), ...ones.slice(9, 16)]);
    expect(outcomes(made)).toEqual([waveOf(zeros.slice(0, 8)), waveOf(ones.slice(0, 9)), waveOf(zeros.slice(8, 18))]);
    expect(made.ledger.entries.map(({ seq, final }) => [seq, final])).toEqual([
      [0, false],
      [1, false],
      [2, false],
    ]);
  });

  test('removes what its answers were but not that they came, and leaves the other bucket as it was (R4.4)', async () => {
    const [zeros, ones] = keysOf;
    const made = await aBoxInWaves();
    await arrive(made, zeros.slice(0, 2));
    expect(await takeBack(made, zeros[1]!)).toBe('taken-back');
    await arrive(made, [...zeros.slice(2, 8), ...ones.slice(0, 7)]);
    expect(sizes(made)).toEqual([[7]]);
    const rowsByH = new Map(
      made.database.db.values<[Buffer, Buffer]>('SELECT h, c FROM seen').map(([h, c]) => [h.toString('hex'), c.length]),
    );
    const lengths = (keys: readonly number[]) => keys.map((key) => rowsByH.get(Buffer.from(hOf(key)).toString('hex')));
    expect(lengths([zeros[0]!, ...zeros.slice(2, 8)])).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(lengths([zeros[1]!])).toEqual([1]);
    expect(lengths(ones.slice(0, 7))).toEqual([16, 16, 16, 16, 16, 16, 16]);
    expect(rowsOf(made)).toMatchObject({ seen: 15, spent: 15 });
  });

  test('cannot be taken back from once it is out; a late repetition is told that something was counted, whatever it brings, and adds nothing (R4.2, R4.4)', async () => {
    const [zeros, ones] = keysOf;
    const made = await aBoxInWaves();
    await arrive(made, [...zeros.slice(0, 7), ...ones.slice(0, 7)]);
    const before = await countersOf(made);
    for (const start of [() => made, () => made.restart()]) {
      const again = await start();
      // The box cannot tell any more whether these are the answers that it counted, so it claims nothing about them.
      expect(await again.box.cast(fieldsFor(zeros[0]!))).toEqual({ kind: 'released' });
      expect(await takeBack(again, zeros[0]!)).toBe('released');
      expect(await countersOf(again)).toEqual(before);
      // The code of such an answer is still a used one.
      expect(
        await kind(again.box.cast(fieldsOf(definition, keyOf(150), [1, 1, 1], [['code', slips[zeros[0]!]!]]))),
      ).toBe('used-code');
    }
    const later = await made.restart();
    expect(await takeBack(later, ones[0]!)).toBe('taken-back');
    expect(await countersOf(later)).toMatchObject({ received: 14, strata: [{ respondents: 0 }, { respondents: 6 }] });
  });

  test('moves no counter back, because the band shows answers ever received (R2.9)', async () => {
    const [zeros, ones] = keysOf;
    const made = await aBoxInWaves();
    await arrive(made, [...zeros.slice(0, 7), ...ones.slice(0, 7)]);
    made.clock.advance(MINUTE_MS);
    expect(await made.box.band()).toEqual({ at: 'live', band: '10+' });
  });
});

describe('R2.2: a wave of a large class', () => {
  test('looks at a few rows at a time, and stays short with as many rows as there can be', async () => {
    const large = aDefinitionInWaves({ eligible: 2000 });
    const made = await aBox({ definition: large });
    // 2,000 codes with three take-backs each leave 8,000 rows (R4.3).
    const held: Uint8Array[] = [];
    made.store.transaction(() => {
      for (let n = 0; n < 8000; n += 1) {
        const print = fingerprint(large.id, keyOf(1000 + n), { codes: [1, 1, 1], group: 0, slip: undefined });
        made.store.rememberSeen(print);
        if (n % 4 === 0) held.push(print.h);
        else made.store.markTakenBack(print);
      }
    });
    let asked = 0;
    const inBucket = (h: Uint8Array): boolean => {
      asked += 1;
      return (h[15]! & 1) === 0;
    };
    const most = { rows: 0 };
    const spied = new BoxStore(watchReads(made.database.db, most));
    const beganMs = performance.now();
    spied.transaction(() => spied.beginWave(Released.unreadable(publishable(large), 0).entry, inBucket));
    const tookMs = performance.now() - beganMs;
    expect([asked, most.rows]).toEqual([2000, 250]);
    // It takes some 20 ms; the bound leaves room for a busy machine.
    expect(tookMs).toBeLessThan(1000);
    const [[released]] = made.database.db.values<[number]>('SELECT count(*) FROM seen WHERE length(c) = 0') as [
      [number],
    ];
    expect(released).toBe(held.filter((h) => (h[15]! & 1) === 0).length);
  });
});

/** Notes how many rows the largest answer to a question had. */
function watchReads<T extends object>(db: T, most: { rows: number }): T {
  const watch = <O extends object>(target: O): O =>
    new Proxy(target, {
      get: (object, property): unknown => {
        const value: unknown = Reflect.get(object, property, object);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]): unknown => {
          const result: unknown = Reflect.apply(value, object, args);
          if (property === 'all') most.rows = Math.max(most.rows, (result as unknown[]).length);
          const isQuery =
            typeof result === 'object' && result !== null && !Array.isArray(result) && property !== 'prepare';
          return isQuery ? watch(result) : result;
        };
      },
    });
  return watch(db);
}

describe('R2.2: at the close', () => {
  type Row = readonly [
    what: string,
    before: readonly [zeros: number, ones: number],
    left: readonly [zeros: number, ones: number],
    told: (number[] | string)[],
  ];
  const table: readonly Row[] = [
    ['fewer than k in all', [0, 0], [3, 3], ['too-few']],
    ['both together reach k: merged', [0, 0], [3, 4], [[7]]],
    ['one bucket reaches k, the other does not: merged', [0, 0], [20, 6], [[26]]],
    ['after a wave, what is left reaches k', [7, 7], [5, 0], [[7], [12]]],
    ['after a wave, nobody more', [9, 7], [0, 0], [[9], [7]]],
  ];
  test.each(table)('%s', async (_, before, left, told) => {
    const [zeros, ones] = keysOf;
    const made = await aBoxInWaves();
    await arrive(made, [...zeros.slice(0, before[0]), ...ones.slice(0, before[1])]);
    await arrive(made, [...zeros.slice(before[0], before[0] + left[0]), ...ones.slice(before[1], before[1] + left[1])]);
    await closeNow(made);
    expect(sizes(made)).toEqual(told);
    expect(made.ledger.entries.map(({ seq, final }) => [seq, final])).toEqual(
      told.map((__, seq) => [seq, seq === told.length - 1]),
    );
    expect(rowsOf(made)).toEqual(rows({ def: 1 }));
  });

  test('two buckets that both reach k become two atoms, one of which is the wave that could not go out before', async () => {
    const [zeros, ones] = keysOf;
    // A ledger that cannot be reached holds back the first wave, and with it the next one.
    let reachable = false;
    const made = await aBoxInWaves({
      host: (host) => ({
        ...host,
        ledger: {
          read: host.ledger.read.bind(host.ledger),
          append: (entry) => (reachable ? host.ledger.append(entry) : Promise.reject(new Error('no network'))),
        },
      }),
    });
    for (const key of [...zeros.slice(0, 7), ...ones.slice(0, 8), ...zeros.slice(7, 17)])
      expect(await send(made, key)).toBe('counted');
    await settled(made);
    expect([made.ledger.entries, rowsOf(made).pending]).toEqual([[], 1]);
    expect(made.reports.every((report) => report === 'ledger-unreachable')).toBe(true);
    reachable = true;
    await closeNow(made);
    expect(sizes(made)).toEqual([[7], [10, 8]]);
    expect(made.ledger.entries[1]).toMatchObject({ seq: 1, final: true });
  });

  test('if fewer than k are left after a wave, they are never published, and their number is not told', async () => {
    const [zeros, ones] = keysOf;
    const told: string[] = [];
    for (const gone of [1, 4, 7]) {
      const made = await aBoxInWaves();
      await arrive(made, [...zeros.slice(0, 7), ...ones.slice(0, 7)]);
      for (const key of ones.slice(0, gone)) expect(await takeBack(made, key)).toBe('taken-back');
      await closeNow(made);
      expect(sizes(made)).toEqual([[7], 'too-few']);
      told.push(made.ledger.entries[1]!.entry);
    }
    // Only the step of the take-backs differs (R2.3, R2.9a).
    expect(told.map((entry) => (JSON.parse(entry) as { takenBack: number }).takenBack)).toEqual([0, 0, 5]);
    expect(new Set(told.map((entry) => entry.replace(/"takenBack":\d+/, ''))).size).toBe(1);
  });
});

describe('R3.7 for a wave that is cut off anywhere', () => {
  /** A box that needs one more answer until a wave goes out. */
  async function aboutToWave(changes: Pick<BoxOptions, 'host' | 'store'> = {}): Promise<TestBox> {
    const [zeros, ones] = keysOf;
    const made = await aBoxInWaves();
    await arrive(made, [...zeros.slice(0, 7), ...ones.slice(0, 6)]);
    return made.restart(changes);
  }
  const last = (): number => keysOf[1][6]!;

  async function undisturbed(): Promise<{ steps: readonly string[]; entry: unknown }> {
    const life = new Life();
    const made = await aboutToWave(livedBy(life));
    await made.box.wake();
    await arrive(made, [last()]);
    return { steps: life.steps, entry: made.ledger.entries[0] };
  }

  /** The phone sends until it reads that it was counted. Then the rest of the story follows. */
  async function goesOn(made: TestBox, entry: unknown): Promise<void> {
    const [zeros, ones] = keysOf;
    await made.box.wake();
    expect(['counted', 'repeated']).toContain(await send(made, last()));
    await settled(made);
    expect(made.ledger.entries).toEqual([entry]);
    expect(rowsOf(made)).toMatchObject({ pending: 0, seen: 14, spent: 14 });
    expect(await countersOf(made)).toMatchObject({ received: 14, strata: [{ respondents: 0 }, { respondents: 7 }] });
    expect(await takeBack(made, zeros[0]!)).toBe('released');
    await arrive(made, zeros.slice(7, 9));
    expect(await takeBack(made, ones[0]!)).toBe('taken-back');
    await closeNow(made);
    expect(sizes(made)).toEqual([[7], [8]]);
  }

  test('when it is started again, it is one wave with the same bytes, no answer is lost, and none is in two atoms', async () => {
    const { steps, entry } = await undisturbed();
    expect(steps.filter((step) => /beginWave|ledger|dropPending/.test(step)).length).toBeGreaterThanOrEqual(8);
    for (const [at] of steps.entries()) {
      const dying = await aboutToWave(livedBy(new Life(at)));
      await send(dying, last()).catch(() => undefined);
      await settled(dying).catch(() => undefined);
      await goesOn(await dying.restart(), entry);
    }
  });

  test('when it is started again, the box delivers the wave as soon as it is woken', async () => {
    const { entry } = await undisturbed();
    // The answer and its wave are on the disk. The process dies while it waits for the ledger.
    const dying = await aboutToWave({
      host: (host) => ({ ...host, ledger: { ...host.ledger, append: () => new Promise(() => undefined) } }),
    });
    expect(await send(dying, last())).toBe('counted');
    void dying.box.wake();
    const again = await dying.restart();
    expect([again.ledger.entries, rowsOf(again).pending]).toEqual([[], 1]);
    expect(await send(again, keysOf[0][20]!)).toBe('counted');
    await again.box.wake();
    expect([again.ledger.entries, rowsOf(again).pending]).toEqual([[entry], 0]);
  });

  test('R2.9: a wave leaves at the next tick of the counter, not with the answer that completes it, and a change of the schedule does not delay it', async () => {
    const made = await aboutToWave();
    made.clock.advance(12_345);
    expect(await send(made, last())).toBe('counted');
    await new Promise((resolve) => setImmediate(resolve));
    const tickMs = Math.ceil(made.clock.nowMs / 30_000) * 30_000;
    expect([made.wakes.at(-1), made.ledger.entries]).toEqual([tickMs, []]);
    expect((await made.box.extend(made.schedule.closesAtMs + 60 * MINUTE_MS)).ok).toBe(true);
    expect(made.wakes.at(-1)).toBe(tickMs);
    await made.box.wake();
    expect(made.ledger.entries).toHaveLength(1);
    expect(made.wakes.at(-1)).toBe(made.schedule.closesAtMs + 62 * MINUTE_MS);
  });

  test('R2.1: a wave that is completed just before the end does not delay the end', async () => {
    const made = await aboutToWave();
    const endMs = made.schedule.closesAtMs + 2 * MINUTE_MS;
    made.clock.nowMs = endMs - 1;
    expect(await send(made, last())).toBe('counted');
    expect(made.wakes.at(-1)).toBe(endMs);
  });

  test('if the ledger throws before or after it has written, the box asks to be woken, answers go on, and there is one wave', async () => {
    const { entry } = await undisturbed();
    for (const step of ['append', 'read'] as const) {
      for (const when of ['before', 'after'] as const) {
        let failing = true;
        const failsAt = async <R>(each: 'append' | 'read', call: () => Promise<R>): Promise<R> => {
          if (!failing || each !== step) return call();
          if (when === 'after') await call();
          throw new Error('no network');
        };
        const made = await aboutToWave({
          host: (host) => ({
            ...host,
            ledger: {
              append: (e) => failsAt('append', () => host.ledger.append(e)),
              read: (id, seq) => failsAt('read', () => host.ledger.read(id, seq)),
            },
          }),
        });
        expect(await send(made, last())).toBe('counted');
        await settled(made);
        expect([made.reports.at(-1), made.wakes.at(-1)]).toEqual(['ledger-unreachable', made.clock.nowMs + 5000]);
        expect(await send(made, keysOf[0][20]!)).toBe('counted');
        expect(await takeBack(made, keysOf[0][20]!)).toBe('taken-back');
        expect(await takeBack(made, keysOf[0][0]!)).toBe('released');
        failing = false;
        await settled(made);
        expect(made.ledger.entries, `${when} ${step}`).toEqual([entry]);
        await closeNow(made);
        expect(sizes(made)).toEqual([[7], [7]]);
      }
    }
  });

  test('if the ledger holds other bytes, the box stops and tells the operator; nothing is destroyed, and answers go on', async () => {
    const made = await aboutToWave();
    const other = { ...Released.unreadable(publishable(definition), 0).entry, final: false };
    await made.ledger.append(other);
    expect(await send(made, last())).toBe('counted');
    await settled(made);
    expect(made.reports).toContain('ledger-conflict');
    expect(await send(made, keysOf[0][20]!)).toBe('counted');
    await closeNow(made);
    expect(made.ledger.entries).toEqual([other]);
    expect(rowsOf(made)).toMatchObject({ tally: 1, pending: 1 });
  });

  test('R2.1: staff can close, or move the closing time, while a wave is on its way', async () => {
    for (const act of ['extend', 'close'] as const) {
      let answer: () => void = () => undefined;
      const held = new Promise<void>((go) => (answer = go));
      const appended: number[] = [];
      const made = await aboutToWave({
        host: (host) => ({
          ...host,
          ledger: {
            read: host.ledger.read.bind(host.ledger),
            append: async (entry) => {
              appended.push(entry.seq);
              await held;
              return host.ledger.append(entry);
            },
          },
        }),
      });
      const { closesAtMs } = made.schedule;
      made.clock.nowMs = closesAtMs - 1;
      expect(await send(made, last())).toBe('counted');
      const woken = made.box.wake();
      await new Promise((resolve) => setImmediate(resolve));
      expect(appended).toEqual([0]);
      const moved = act === 'close' ? await made.box.close() : await made.box.extend(closesAtMs + 60 * MINUTE_MS);
      expect(moved.ok).toBe(true);
      // The ledger answers after the time at which the first plan would have ended.
      if (act === 'extend') made.clock.nowMs = closesAtMs + 5 * MINUTE_MS;
      answer();
      await woken;
      const endsAtMs = (act === 'close' ? closesAtMs - 1 : closesAtMs + 60 * MINUTE_MS) + 2 * MINUTE_MS;
      expect([made.wakes.at(-1), made.ledger.entries.length], act).toEqual([endsAtMs, 1]);
      if (act === 'extend') expect(await send(made, keysOf[0][30]!)).toBe('counted');
    }
  });
});

describe('for every story', () => {
  interface Event {
    readonly key: number;
    readonly codes: Sheet;
    readonly what: 'send' | 'take back';
  }
  const smallK = aDefinitionInWaves({ eligible: 200, policy: { ...definition.policy, k: 5 } });
  const story = fc.array(
    fc.record({
      key: fc.nat(59),
      codes: sheetsFor(smallK),
      what: fc.constantFrom<Event['what'][]>('send', 'send', 'send', 'take back'),
    }),
    { maxLength: 90, size: 'max' },
  );

  /** Implements R2.2 a second time, over whole sheets: what the ledger must contain, and who was withheld. */
  function byTheBook(events: readonly Event[], sideOf: (key: number) => 0 | 1) {
    const buckets: [Map<number, Sheet>, Map<number, Sheet>] = [new Map(), new Map()];
    const spent = new Set<number>();
    const told: Outcome[] = [];
    const atoms: number[][] = [];
    const items = itemsOf(smallK);
    for (const { key, codes, what } of events) {
      const bucket = buckets[sideOf(key)];
      if (what === 'take back' && String(bucket.get(key)) === String(codes)) bucket.delete(key);
      if (what !== 'send' || spent.has(key) || codes.every((code) => code === 0)) continue;
      spent.add(key);
      bucket.set(key, codes);
      if (buckets[0].size < 5 || buckets[1].size < 5) continue;
      const older = buckets[told.length % 2]!;
      told.push(outcomeOfWave(smallK, stratumOf(items, [...older.values()])));
      atoms.push([...older.keys()]);
      older.clear();
    }
    told.push(
      outcomeAtClose(
        smallK,
        buckets.map((bucket) => stratumOf(items, [...bucket.values()])),
      ),
    );
    const left = [...buckets[0].keys(), ...buckets[1].keys()];
    const withheld = left.length < 5 ? left : [];
    if (left.length >= 5) atoms.push(left);
    return { told, atoms, withheld };
  }

  /** Keeps the first answers of each key only, because others would be a conflict. */
  const firstAnswers = (events: readonly Event[]): Event[] => {
    const first = new Map<number, Sheet>();
    for (const { key, codes, what } of events) if (what === 'send' && !first.has(key)) first.set(key, codes);
    return events.map((event) => ({ ...event, codes: first.get(event.key) ?? event.codes }));
  };

  async function played(events: readonly Event[]): Promise<{ made: TestBox; sideOf: (key: number) => 0 | 1 }> {
    const made = await aBox({ definition: smallK });
    const coinKey = deriveKey(made.keys.byCode.get(smallK.code)!, 'coin', smallK.id);
    for (const { key, codes, what } of events) {
      const fields = fieldsOf(smallK, keyOf(key), codes, [['code', made.slips[key]!]]);
      await (what === 'send' ? made.box.cast(fields) : made.box.withdraw(fields));
      await settled(made);
    }
    await closeNow(made);
    return { made, sideOf: (key) => coinOf(coinKey, hOf(key)) };
  }

  test('the releases are those of the specification; no respondent is in two atoms, and all atoms together are the class without those who were withheld', async () => {
    let waves = 0;
    await fc.assert(
      fc.asyncProperty(story, async (drawn) => {
        const events = firstAnswers(drawn);
        const { made, sideOf } = await played(events);
        const { told, atoms, withheld } = byTheBook(events, sideOf);
        expect(outcomes(made)).toEqual(told);
        waves += told.length - 1;
        const everyone = atoms.flat();
        expect(new Set(everyone).size).toBe(everyone.length);
        const published = outcomes(made).flatMap((outcome) =>
          outcome.kind === 'published' ? outcome.atoms.map((atom) => atom.respondents) : [],
        );
        expect(published.reduce((a, b) => a + b, 0)).toBe(everyone.length);
        for (const respondents of published) expect(respondents).toBeGreaterThanOrEqual(5);
        expect(withheld.length).toBeLessThan(5);
      }),
      { numRuns: 40 },
    );
    expect(waves).toBeGreaterThan(20);
  });

  test('G3: other answers of the same people change no atom, no size, no number and no moment of a release', async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.integer({ min: 1, max: 4 }), async (drawn, by) => {
        const events = firstAnswers(drawn);
        // Valid answers are turned round, and blanks stay where they are.
        const turned = events.map((event) => ({
          ...event,
          codes: event.codes.map((code) => (code === 0 ? 0 : ((code - 1 + by) % 5) + 1)),
        }));
        const [one, other] = [await played(events), await played(turned)];
        const shape = ({ made }: { made: TestBox }) => [
          sizes(made),
          made.ledger.entries.map(({ seq, final }) => [seq, final]),
          made.wakes,
          made.reports,
        ];
        expect(shape(other)).toEqual(shape(one));
      }),
      { numRuns: 15 },
    );
  });
});
