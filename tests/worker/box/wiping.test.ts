/**
 * Tests that a box overwrites what it held in memory: the box key, the derived keys, the counters and waiting forms (privacy.md R3.10),
 * and what it writes at random moments (R3.11).
 */
import { describe, expect, test } from 'vitest';
import type { Code } from '../../../schema/contract/ids.ts';
import type { BoxHost } from '../../../worker/box/host.ts';
import { Intake } from '../../../worker/box/intake.ts';
import { Layout } from '../../../worker/box/layout.ts';
import { createVault, openVault, type Vault } from '../../../worker/box/vault.ts';
import { aDefinition } from '../gate/definitions.ts';
import {
  aBox,
  castEach,
  castTogether,
  closeNow,
  countersOf,
  fieldsOf,
  keyOf,
  MINUTE_MS,
  MORNING_MS,
  rowsOf,
  rowsWritten,
  sheetsOf,
  type TestBox,
} from './builders.ts';

const isWiped = (secret: Uint8Array | Uint32Array): boolean => secret.every((value) => value === 0);

const secretsOf = ({ tallyKey, pepper, coinKey, counterKey, tally }: Vault) => [
  tallyKey,
  pepper,
  coinKey,
  counterKey,
  tally,
];

/** An intake of a running box with its vault in our hands. */
async function anIntake(): Promise<{ made: TestBox; vault: Vault; intake: Intake }> {
  const made = await aBox();
  await castEach(made, sheetsOf(8));
  const { host, store, definition, schedule } = made;
  const layout = new Layout(definition);
  const vault = await openVault(host, store, definition, layout);
  if (!vault) throw new Error('The vault did not open');
  const intake = new Intake(host, store, {
    definition,
    schedule,
    layout,
    vault,
    graceOver: false,
    begun: true,
    isNew: false,
    onWave: () => undefined,
  });
  return { made, vault, intake };
}

test('R3.10: a key that could not be stored is overwritten too', async () => {
  const { host, definition } = await aBox();
  let made = new Uint8Array();
  const put = (_code: Code, key: Uint8Array): Promise<void> => {
    made = key as typeof made;
    return Promise.reject(new Error('the store cannot be reached'));
  };
  const keys: BoxHost['keys'] = { ...host.keys, put };
  await expect(createVault({ ...host, keys }, definition, new Layout(definition))).rejects.toThrow('the store');
  expect([made.length, isWiped(made)]).toEqual([32, true]);
});

test('R3.10: an intake that is wiped leaves only zeros of its keys and counters, and counts no form that still waited', async () => {
  const { made, vault, intake } = await anIntake();
  const secrets = secretsOf(vault);
  expect(secrets.map(isWiped)).toEqual([false, false, false, false, false]);
  const waiting = intake.cast(fieldsOf(made.definition, keyOf(100), [1, 2, 3]));
  intake.wipe();
  expect(secrets.map(isWiped)).toEqual([true, true, true, true, true]);
  expect(await waiting).toEqual({ kind: 'retry' });
  // Whoever still holds the intake gets no further either.
  expect(await intake.cast(fieldsOf(made.definition, keyOf(101), [1, 2, 3]))).toEqual({ kind: 'retry' });
  expect(intake.tallyForGate()).toBeUndefined();
});

test('R3.10: an intake that is wiped judges no code any more, because it has no pepper to judge it with', async () => {
  const made = await aBox({ definition: aDefinition({ eligibility: 'codes', eligible: 20 }) });
  const { host, store, definition, schedule, slips } = made;
  const layout = new Layout(definition);
  const vault = await openVault(host, store, definition, layout);
  const start = {
    definition,
    schedule,
    graceOver: false,
    begun: true,
    layout,
    vault,
    isNew: false,
    onWave: () => undefined,
  };
  const intake = new Intake(host, store, start);
  intake.wipe();
  const fields = fieldsOf(definition, keyOf(1), [1, 2, 3], [['code', slips[0] ?? '']]);
  expect(await intake.cast(fields)).toEqual({ kind: 'retry' });
});

test('R3.10: the counters from before a batch are overwritten, and those of a batch that was not written too', async () => {
  const { made, vault, intake } = await anIntake();
  const before = vault.tally;
  await intake.cast(fieldsOf(made.definition, keyOf(100), [1, 2, 3]));
  expect([isWiped(before), isWiped(vault.tally)]).toEqual([true, false]);
});

/** Collects each copy of a box key that the box gets in its hands. */
function watchingKeys(seen: Uint8Array[]): (host: BoxHost) => BoxHost {
  return (host) => ({
    ...host,
    randomBytes: (length) => {
      const bytes = new Uint8Array(host.randomBytes(length));
      if (length === 32) seen.push(bytes);
      return bytes;
    },
    keys: {
      staleForMs: 0,
      put: (code: Code, key: Uint8Array) => host.keys.put(code, key),
      destroy: (code: Code) => host.keys.destroy(code),
      get: async (code: Code) => {
        const key = await host.keys.get(code);
        if (key) seen.push(key);
        return key;
      },
    },
  });
}

test('R3.10: no copy of the box key outlives the derivation of the other keys', async () => {
  const seen: Uint8Array[] = [];
  const made = await aBox({ host: watchingKeys(seen) });
  await castTogether(made, sheetsOf(8));
  const again = await made.restart({ host: watchingKeys(seen) });
  await castEach(again, sheetsOf(2), 50);
  again.box.forget();
  await castEach(again, sheetsOf(2), 60);
  await closeNow(again);
  // Made, read back, read after the restart, and read after the box was put away.
  expect(seen.length).toBeGreaterThanOrEqual(4);
  expect(seen.filter((key) => !isWiped(key))).toEqual([]);
  expect(made.ledger.entries).toHaveLength(1);
});

test('R3.10: a box that was put away goes on where it was', async () => {
  const made = await aBox();
  await castEach(made, sheetsOf(4));
  made.box.forget();
  const replies = await castEach(made, sheetsOf(4), 20);
  expect(replies.map(({ kind }) => kind)).toEqual(['counted', 'counted', 'counted', 'counted']);
  await closeNow(made);
  expect(made.ledger.entries[0]?.entry).toContain('"n":8');
});

describe('R3.11: a write at a random moment', () => {
  test('opens no key of a pulse that takes no answers', async () => {
    const seen: Uint8Array[] = [];
    const opensAtMs = MORNING_MS + MINUTE_MS;
    const armed = await aBox({ schedule: { opensAtMs, closesAtMs: opensAtMs + MINUTE_MS } });
    const made = await armed.restart({ host: watchingKeys(seen) });
    await made.box.rewrite();
    expect(seen).toEqual([]);
    made.clock.nowMs = opensAtMs;
    await made.box.rewrite();
    expect(seen.length).toBe(1);
  });

  test.each(['open', 'codes'] as const)(
    'writes to every table that an answer with %s writes to, and leaves no row',
    async (eligibility) => {
      const codes = eligibility === 'codes';
      const made = await aBox({ definition: aDefinition({ eligibility, ...(codes && { eligible: 20 }) }) });
      const { box, definition, slips } = made;
      await castEach(made, codes ? [] : [[1, 2, 3]]);
      if (codes) await box.cast(fieldsOf(definition, keyOf(1), [1, 2, 3], [['code', slips[0] ?? '']]));
      const [rows, written, counters] = [rowsOf(made), rowsWritten(made), await countersOf(made)];
      expect(rows).toMatchObject({ seen: 1, spent: codes ? 1 : 0 });
      await box.rewrite();
      expect(rowsOf(made)).toEqual(rows);
      // Each row that an answer adds is added and deleted, and the sealed counters are written.
      expect(rowsWritten(made) - written).toBe(codes ? 5 : 3);
      expect(await countersOf(made)).toEqual(counters);
    },
  );
});
