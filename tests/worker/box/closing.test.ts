/** Tests how a box closes, and that a crash at any moment changes nothing. */
import { describe, expect, test } from 'vitest';
import { Released } from '../../../worker/gate/released.ts';
import { aDefinition, publishable } from '../gate/definitions.ts';
import {
  aBox,
  castTogether,
  closeNow,
  fieldsOf,
  keyOf,
  livedBy,
  MemoryKeys,
  type MemoryLedger,
  rows,
  rowsOf,
  sheetsOf,
  type TestBox,
} from './builders.ts';
import { Life } from './life.ts';

/** Checks what a closing leaves behind: one entry that the gate made, a tombstone, and no key. */
async function expectClosedOnce(made: TestBox, entry: unknown): Promise<void> {
  expect(made.ledger.entries).toEqual([entry]);
  expect(Released.fromLedger(made.ledger.entries[0]!).ok).toBe(true);
  expect(rowsOf(made)).toEqual(rows({ def: 1 }));
  expect(made.store.read()).toEqual({ state: 'closed' });
  expect([...made.keys.byCode]).toEqual([]);
  expect(await made.box.cast(fieldsOf(made.definition, keyOf(0), [1, 1, 1]))).toEqual({
    kind: 'closed',
    phase: 'closed',
  });
}

/** A box with nine answers that is about to be closed by a process which is killed at the end of this life. */
async function dyingBox(life: Life): Promise<TestBox> {
  const made = await aBox();
  await castTogether(made, sheetsOf(9));
  return made.restart(livedBy(life));
}

/** The steps of a closing that nothing disturbs, and what it publishes. */
async function undisturbed(): Promise<{ steps: readonly string[]; entry: unknown }> {
  const life = new Life();
  const made = await dyingBox(life);
  await closeNow(made);
  return { steps: life.steps, entry: made.ledger.entries[0] };
}

describe('R3.7: a closing', () => {
  test('takes its steps in order: it looks whether it was closed before, then gate, ledger, reading the ledger back, key, tombstone', async () => {
    const { steps } = await undisturbed();
    const named = steps.filter((step) => /^before (store\.(beginClosing|bury)|ledger|keys\.destroy)/.test(step));
    expect(named.map((step) => step.replace('before ', ''))).toEqual([
      'ledger.read',
      'store.beginClosing',
      'ledger.append',
      'ledger.read',
      'keys.destroy',
      'store.bury',
    ]);
  });

  test('that is killed at any step and then started again ends with one entry, the same bytes, a tombstone and no key', async () => {
    const { steps, entry } = await undisturbed();
    expect(steps.length).toBeGreaterThan(15);
    for (const [at, step] of steps.entries()) {
      const dying = await dyingBox(new Life(at));
      await closeNow(dying).catch((error: unknown) => expect(String(error), step).toContain('Killed'));
      const again = await dying.restart();
      await again.box.wake();
      await expectClosedOnce(again, entry);
    }
  });

  test('that is killed twice, at any two steps, ends the same', async () => {
    const { steps, entry } = await undisturbed();
    for (const [at] of steps.entries()) {
      const dying = await dyingBox(new Life(at));
      await closeNow(dying).catch(() => undefined);
      const dyingAgain = await dying.restart(livedBy(new Life((at * 7) % steps.length)));
      await dyingAgain.box.wake().catch(() => undefined);
      const again = await dyingAgain.restart();
      await again.box.wake();
      await expectClosedOnce(again, entry);
    }
  });

  test('is finished by the same process when ledger and keys can be reached again, and asks to be woken for that', async () => {
    let reachable = false;
    const made = await aBox({
      host: (host) => ({
        ...host,
        ledger: {
          ...portOf(host.ledger),
          append: (entry) => (reachable ? host.ledger.append(entry) : Promise.reject(new Error('no network'))),
        },
      }),
    });
    await castTogether(made, sheetsOf(9));
    await closeNow(made);
    expect([made.reports, made.wakes.at(-1), made.keys.byCode.size]).toEqual([
      ['ledger-unreachable'],
      made.clock.nowMs + 5000,
      1,
    ]);
    reachable = true;
    await made.box.wake();
    await expectClosedOnce(made, made.ledger.entries[0]);
  });

  test('is not changed by a key that vanishes after the gate has run, because the result is already decided', async () => {
    const { steps, entry } = await undisturbed();
    const dying = await dyingBox(new Life(steps.indexOf('after store.beginClosing')));
    await closeNow(dying).catch(() => undefined);
    dying.keys.byCode.clear();
    const again = await dying.restart();
    await again.box.wake();
    await expectClosedOnce(again, entry);
  });

  test('happens once, however often the box is woken', async () => {
    const made = await aBox();
    await castTogether(made, sheetsOf(9));
    made.clock.nowMs = made.schedule.closesAtMs + 120_000;
    await Promise.all([made.box.wake(), made.box.wake(), made.box.wake()]);
    await made.box.wake();
    const again = await made.restart();
    await again.box.wake();
    await expectClosedOnce(again, made.ledger.entries[0]);
  });

  test('destroys the key a second time when no cache can hide it any more (R3.7.4)', async () => {
    const made = await aBox({ keys: new MemoryKeys(120_000) });
    await closeNow(made);
    expect(made.wakes.at(-1)).toBe(made.clock.nowMs + 120_000);
    // A write that was under way somewhere else arrives late.
    made.keys.byCode.set(made.definition.code, new Uint8Array(32));
    await made.box.wake();
    expect(made.keys.byCode.size).toBe(0);
  });
});

describe('a closing does not trust', () => {
  test('another entry of this pulse in the ledger: it stops, tells the operator, and destroys nothing', async () => {
    const made = await aBox();
    await castTogether(made, sheetsOf(9));
    const other = { ...Released.unreadable(publishable(made.definition), 0).entry, final: false };
    await made.ledger.append(other);
    await closeNow(made);
    await made.box.wake();
    expect(made.reports).toEqual(['ledger-conflict', 'ledger-conflict']);
    expect(made.ledger.entries).toEqual([other]);
    expect(rowsOf(made)).toEqual(rows({ def: 1, tally: 1, seen: 9, pending: 1 }));
    expect(made.keys.byCode.size).toBe(1);
  });

  const forgetful: readonly [what: string, read: MemoryLedger['read']][] = [
    ['has nothing', async () => null],
    ['has other bytes', async () => ({ ...Released.unreadable(publishable(aDefinition()), 0).entry, final: false })],
  ];
  test.each(forgetful)('a ledger that says it has appended, but %s when it is read back', async (_, read) => {
    const made = await aBox({ host: (host) => ({ ...host, ledger: { ...portOf(host.ledger), read } }) });
    await castTogether(made, sheetsOf(9));
    await closeNow(made);
    expect(made.reports).toEqual(['ledger-unreachable']);
    expect([rowsOf(made), made.keys.byCode.size]).toEqual([rows({ def: 1, tally: 1, seen: 9, pending: 1 }), 1]);
  });
});

describe('while a closing is under way', () => {
  const stuck = () =>
    aBox({
      host: (host) => ({
        ...host,
        ledger: { ...portOf(host.ledger), append: () => Promise.reject(new Error('no network')) },
      }),
    });

  test('known answers are still recognised, and new ones and take-backs are refused (R4.2)', async () => {
    const made = await stuck();
    await castTogether(made, sheetsOf(9));
    await closeNow(made);
    const [first] = sheetsOf(1);
    expect(await made.box.cast(fieldsOf(made.definition, keyOf(0), first!))).toMatchObject({ kind: 'repeated' });
    expect(await made.box.cast(fieldsOf(made.definition, keyOf(0), [5, 5, 5]))).toEqual({ kind: 'conflict' });
    expect(await made.box.cast(fieldsOf(made.definition, keyOf(77), [5, 5, 5]))).toEqual({
      kind: 'closed',
      phase: 'closing',
    });
    expect(await made.box.withdraw(fieldsOf(made.definition, keyOf(0), first!))).toEqual({
      kind: 'closed',
      phase: 'closing',
    });
  });

  test('a clock that is set back reopens nothing: no answer is added to what has been decided', async () => {
    const made = await stuck();
    await castTogether(made, sheetsOf(9));
    await closeNow(made);
    made.clock.nowMs = made.schedule.closesAtMs - 60_000;
    expect(await made.box.cast(fieldsOf(made.definition, keyOf(77), [5, 5, 5]))).toEqual({ kind: 'retry' });
    expect(await made.box.withdraw(fieldsOf(made.definition, keyOf(0), sheetsOf(1)[0]!))).toEqual({ kind: 'retry' });
    for (const reply of [
      await made.box.open(),
      await made.box.extend(made.schedule.closesAtMs + 1),
      await made.box.close(),
    ])
      expect(reply).toEqual({ ok: false, why: 'closed' });
    expect(rowsOf(made)).toMatchObject({ seen: 9 });
  });
});

const portOf = (ledger: { append: MemoryLedger['append']; read: MemoryLedger['read'] }) => ({
  append: ledger.append.bind(ledger),
  read: ledger.read.bind(ledger),
});
