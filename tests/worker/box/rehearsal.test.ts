/** The box of a rehearsal: it takes answers like any other, and neither counts aloud nor publishes (E7.7). */
import { describe, expect, test } from 'vitest';
import { isPublishable } from '../../../schema/contract/pulse.ts';
import { Released } from '../../../worker/gate/released.ts';
import { aDefinition, aDefinitionInWaves, aRehearsal, publishable } from '../gate/definitions.ts';
import { aBox, castEach, castTogether, closeNow, rows, rowsOf, sheetsOf, type TestBox } from './builders.ts';

const isEmpty = ({ ledger, keys, definition, store }: TestBox): void => {
  expect(ledger.entries).toEqual([]);
  expect(keys.byCode.get(definition.code)).toBeUndefined();
  expect(store.read()).toEqual({ state: 'closed' });
};

describe('E7.7: a rehearsal is a whole pulse without the gate', () => {
  test('publishes nothing and tells no label, whatever is answered', async () => {
    const made = await aBox({ definition: aRehearsal() });
    expect((await castEach(made, sheetsOf(40))).every(({ kind }) => kind === 'counted')).toBe(true);
    made.clock.advance(60_000);
    expect(await made.box.band()).toEqual({ at: 'live', band: null });
    await closeNow(made);
    isEmpty(made);
    expect(made.forgotten).toEqual([made.definition.id]);
    expect(rowsOf(made)).toEqual(rows({ def: 1 }));
  });

  test('releases no wave, though both buckets are full', async () => {
    const definition = { ...aDefinitionInWaves(), ...markOf(aRehearsal()) };
    const made = await aBox({ definition });
    const sheets = sheetsOf(30);
    for (const [i, sheet] of sheets.entries())
      await made.box.cast([
        ['key', String(i).padStart(32, '0')],
        ['code', made.slips[i] ?? ''],
        ['M1', String(sheet[0])],
      ]);
    expect(rowsOf(made)).toMatchObject({ spent: 30, pending: 0 });
    await closeNow(made);
    isEmpty(made);
  });

  test.each([
    ['the key store', 'keys'],
    ['the directory', 'directory'],
  ] as const)('tries again until nothing is left, if %s fails once', async (_, part) => {
    let fails = true;
    const once = async (): Promise<void> => {
      if (!fails) return;
      fails = false;
      throw new Error('no network');
    };
    const made = await aBox({
      definition: aRehearsal(),
      host: (host) => ({
        ...host,
        keys: Object.assign(Object.create(host.keys) as typeof host.keys, {
          destroy: async (code: never) => (part === 'keys' && (await once()), host.keys.destroy(code)),
        }),
        forgetRehearsal: async (id) => (part === 'directory' && (await once()), host.forgetRehearsal(id)),
      }),
    });
    await castTogether(made, sheetsOf(10));
    await closeNow(made);
    expect(made.store.read()?.state).toBe('armed');
    const again = await made.restart();
    await again.box.wake();
    isEmpty(again);
    expect(again.forgotten).toEqual([made.definition.id]);
  });

  test('its store refuses a release in the transaction that would begin to publish it', async () => {
    const made = await aBox({ definition: aRehearsal() });
    // Only a box with a mistake in it would come here: no release of a rehearsal compiles.
    const { entry } = Released.unreadable(publishable(aDefinition({ id: made.definition.id })), 0);
    expect(() => made.store.beginClosing(entry)).toThrow('A rehearsal publishes nothing');
    expect(() => made.store.transaction(() => made.store.beginWave(entry, () => true))).toThrow(
      'A rehearsal publishes nothing',
    );
    expect(rowsOf(made)).toEqual(rows({ def: 1, tally: 1 }));
    expect(made.store.read()?.state).toBe('armed');
  });

  test('stays what it was armed as', async () => {
    const made = await aBox({ definition: aRehearsal() });
    const { rehearsal: _, ...pulse } = made.definition;
    expect(isPublishable(pulse)).toBe(true);
    expect(await made.box.arm(pulse, made.schedule)).toEqual({ ok: false, why: 'conflict' });
  });
});

const markOf = ({ code, rehearsal }: ReturnType<typeof aRehearsal>) => ({
  code,
  ...(rehearsal === true && { rehearsal }),
});
