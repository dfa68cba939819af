/** Tests what the files of a box tell to somebody who has them. A thief copies the disk after every answer. */
import { describe, expect, test } from 'vitest';
import { countersToBytes, fingerprint } from '../../../worker/box/seal.ts';
import type { BoxStore } from '../../../worker/box/store.ts';
import { openVault } from '../../../worker/box/vault.ts';
import { Layout } from '../../../worker/box/layout.ts';
import { aDefinition, rating } from '../gate/definitions.ts';
import {
  aBox,
  castTogether,
  closeNow,
  countersOf,
  fieldsOf,
  keyOf,
  MINUTE_MS,
  rows,
  rowsOf,
  sheetsOf,
  type BoxOptions,
  type TestBox,
} from './builders.ts';

/** Item names are long, so that they do not occur among random bytes by chance. */
const definition = aDefinition({ questions: [rating('MATTER1'), rating('BELONG1'), rating('TRUST1')] });
const forty = sheetsOf(40);
/** The IV, 24 counters of four bytes, and the tag. */
const SEAL_BYTES = 12 + 24 * 4 + 16;

interface Stolen {
  /** All bytes on the disk as one, including the journal in the middle of a transaction. */
  readonly bytes: Buffer;
  readonly sizes: readonly (readonly [name: string, size: number])[];
}

const stealFrom = (made: TestBox): Stolen => {
  const files = [...made.files()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    bytes: Buffer.concat(files.map(([, bytes]) => bytes)),
    sizes: files.map(([name, bytes]) => [name, bytes.length]),
  };
};

/** Returns the same store, but looks at each seal when it is written and not yet committed. */
const spyOn = (store: BoxStore, look: (sealed: Uint8Array) => void): BoxStore =>
  new Proxy(store, {
    get: (object, property): unknown => {
      const value: unknown = Reflect.get(object, property, object);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, object, args);
        if (property === 'writeTally') look(args[0] as Uint8Array);
        return result;
      };
    },
  });

/** Casts one by one, and copies the disk in the middle of each commit and after it. */
async function watched(
  sheets: readonly (readonly number[])[],
  options: BoxOptions & { readonly everyMs?: number } = {},
) {
  let during: Buffer[] = [];
  const made: TestBox = await aBox({
    definition,
    store: (store) => spyOn(store, () => during.push(stealFrom(made).bytes)),
    ...options,
  });
  during = [];
  const stolen: Stolen[] = [];
  for (const [i, codes] of sheets.entries()) {
    made.clock.advance(options.everyMs ?? 1000);
    const reply = await made.box.cast(fieldsOf(definition, keyOf(i), codes));
    expect(reply.kind).toBe('counted');
    stolen.push(stealFrom(made));
  }
  return { made, stolen, during };
}

const holds = (bytes: Buffer, secret: string | Uint8Array): boolean =>
  bytes.includes(typeof secret === 'string' ? secret : Buffer.from(secret));

const without = (bytes: Buffer, secrets: readonly Uint8Array[]): Buffer => {
  const rest = Buffer.from(bytes);
  for (const secret of secrets)
    for (let at = rest.indexOf(secret); at >= 0; at = rest.indexOf(secret, at + 1))
      rest.fill(0, at, at + secret.length);
  return rest;
};

describe('R3.3: a thief who copies the disk in the middle and at the end of each of forty commits', () => {
  test('finds the definition, and no item of the counters, no counter and no key besides it', async () => {
    const { made, stolen, during } = await watched(forty);
    const layout = new Layout(definition);
    const tally = layout.empty();
    const boxKey = made.keys.byCode.get(definition.code)!;
    const definitionText = Buffer.from(JSON.stringify(definition));
    expect(during).toHaveLength(40);
    for (const [i, codes] of forty.entries()) {
      layout.add(tally, 0, codes);
      for (const bytes of [stolen[i]!.bytes, during[i]!]) {
        expect(bytes.includes(definitionText)).toBe(true);
        const rest = without(bytes, [definitionText]);
        const secrets: Record<string, string | Uint8Array> = {
          'an item': 'MATTER1',
          'another item': 'TRUST1',
          'the counters': countersToBytes(tally),
          'some of the counters': countersToBytes(tally.subarray(4, 11)),
          'the counters as text': tally.subarray(6, 12).join(','),
          'the sealing key': boxKey,
          'the sealing key as text': Buffer.from(boxKey).toString('hex'),
          'a submission key': Buffer.from(keyOf(i), 'hex'),
          'a submission key as text': keyOf(i),
        };
        for (const [what, secret] of Object.entries(secrets))
          expect(holds(rest, secret), `${what}, answer ${i}`).toBe(false);
      }
    }
    // The search does find what is there, such as the seal.
    expect(holds(stolen.at(-1)!.bytes, made.store.sealedTally())).toBe(true);
  });

  test('cannot tell what people answered: except for the seal and the fingerprints c, every byte is the same for other answers', async () => {
    const others = forty.map(([a = 0, b = 0, c = 0]) => [(a % 5) + 1, b === 0 ? 0 : (b % 5) + 1, c]);
    const one = await watched(forty);
    const other = await watched(others);
    for (const [i] of forty.entries()) {
      expect(other.stolen[i]!.sizes).toEqual(one.stolen[i]!.sizes);
      const cOf = (sheets: readonly (readonly number[])[]) =>
        sheets
          .slice(0, i + 1)
          .map((codes, key) => fingerprint(definition.id, keyOf(key), { codes, group: 0, slip: undefined }).c);
      // The blob lies at the same place in both, because its size does not depend on what it holds.
      const [a, b] = [without(one.stolen[i]!.bytes, cOf(forty)), without(other.stolen[i]!.bytes, cOf(others))];
      const differing = a.reduce<number[]>((found, byte, at) => (byte === b[at] ? found : [...found, at]), []);
      expect(differing.length === 0 || differing.at(-1)! - differing[0]! < SEAL_BYTES, `answer ${i}`).toBe(true);
    }
  });

  test('cannot tell when: except for the seal, every byte is the same for answers that come a second or a quarter of a minute apart (R2.11)', async () => {
    const quick = await watched(forty, { everyMs: 1000 });
    const slow = await watched(forty, { everyMs: 14_000 });
    // The seal holds the counter's label (R2.9), which the slots decide.
    for (const [i] of forty.entries()) {
      const [a, b] = [quick.stolen[i]!.bytes, slow.stolen[i]!.bytes];
      expect(a.length).toBe(b.length);
      const differing = a.reduce<number[]>((found, byte, at) => (byte === b[at] ? found : [...found, at]), []);
      expect(differing.length === 0 || differing.at(-1)! - differing[0]! < SEAL_BYTES, `answer ${i}`).toBe(true);
    }
  });

  test('finds the journal empty between commits; during a commit it holds pages as they were before, sealed like the others', async () => {
    const { stolen, during } = await watched(forty.slice(0, 3));
    for (const { sizes } of stolen) expect(sizes).toContainEqual(['box.sqlite-journal', 0]);
    expect(during[2]!.length).toBeGreaterThan(stolen[2]!.bytes.length);
  });

  test('never finds two seals made with the same IV, which would open both (R3.3)', async () => {
    const ivs: string[] = [];
    const made = await aBox({
      store: (store) => spyOn(store, (sealed) => ivs.push(Buffer.from(sealed.subarray(0, 12)).toString('hex'))),
    });
    for (let from = 0; from < 40; from += 1) await castTogether(made, [[1, 1, 1]], from);
    expect(new Set(ivs).size).toBe(40);
  });

  test('opens nothing once the key is gone, even with all forty copies (R3.5)', async () => {
    const { made } = await watched(forty);
    const boxKey = made.keys.byCode.get(definition.code)!;
    made.keys.byCode.clear();
    expect(await countersOf(made)).toBeUndefined();
    const { store } = await made.restart();
    const others = {
      ...made.host,
      keys: { ...made.keys, get: async () => Buffer.from(boxKey).fill(0, 31) },
    } as unknown as TestBox['host'];
    expect(await openVault(others, store, definition, new Layout(definition))).toBeUndefined();
  });
});

describe('P11: stored bytes', () => {
  const sizeOf = (made: TestBox): number => stealFrom(made).bytes.length;

  test('are at most 64 for each of 2,000 responses while the pulse is open, and none of them is left after closing', async () => {
    const made = await aBox();
    const empty = sizeOf(made);
    for (let from = 0; from < 2000; from += 50) await castTogether(made, sheetsOf(50), from);
    expect(rowsOf(made)).toEqual(rows({ def: 1, tally: 1, seen: 2000 }));
    expect((sizeOf(made) - empty) / 2000).toBeLessThanOrEqual(64);
    const [first] = sheetsOf(1);
    const trace = fingerprint(made.definition.id, keyOf(0), { codes: first!, group: 0, slip: undefined });
    expect(holds(stealFrom(made).bytes, trace.h)).toBe(true);
    const seal = Buffer.from(made.store.sealedTally());
    await closeNow(made);
    // The rows are gone, and their bytes too, even before the file is put away (secure_delete, R3.8).
    const left = stealFrom(made).bytes;
    expect(rowsOf(made)).toEqual(rows({ def: 1 }));
    for (const secret of [
      trace.h,
      trace.c,
      seal.subarray(12, 40),
      Buffer.from('"M1"'),
      Buffer.from(made.definition.course.name),
    ])
      expect(holds(left, secret)).toBe(false);
  });

  test('of the tally are the same from the first answer to the last', async () => {
    const made = await aBox();
    expect(made.store.sealedTally()).toHaveLength(SEAL_BYTES);
    await castTogether(made, sheetsOf(500));
    expect(made.store.sealedTally()).toHaveLength(SEAL_BYTES);
  });
});

test('R2.11: no table has a column for a time, an order or a person, and the schedule is the only time in the box', async () => {
  const made = await aBox({ schedule: { opensAtMs: null, closesAtMs: Date.UTC(2030, 0, 1) } });
  await castTogether(made, sheetsOf(9));
  made.clock.advance(5 * MINUTE_MS);
  const columns = made.database.db.values<[string, string]>(
    "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\' ORDER BY 1, c.cid",
  );
  expect(columns.map((column) => column.join('.'))).toEqual([
    'codes.h',
    'codes.sheet',
    'def.id',
    'def.pulse_id',
    'def.state',
    'def.definition',
    'def.opens_at_ms',
    'def.closes_at_ms',
    'def.released',
    'def.sheet',
    'def.grace_over',
    'def.begun',
    'issued.id',
    'issued.given',
    'issuer.id',
    'issuer.spki',
    'issuer.sealed',
    'members.h',
    'pending.seq',
    'pending.entry',
    'pending.sha256',
    'pending.final',
    'seen.h',
    'seen.c',
    'seen.conflicts',
    'spent.t',
    'spent.bound',
    'spent.taken_back',
    'tally.id',
    'tally.sealed',
  ]);
});
