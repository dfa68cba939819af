/** Tests that only the gate can make a release, and that changed entries are refused. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../schema/contract/pulse.ts';
import { pulseIdSchema } from '../../../schema/contract/ids.ts';
import type { LedgerEntry } from '../../../schema/contract/release.ts';
import { Released } from '../../../worker/gate/released.ts';
import { aDefinition, sheetsFor, stratumOf, type Sheet, publishable } from './definitions.ts';

const definition = aDefinition();
const released = (sheets: readonly Sheet[]) =>
  Released.atClose(publishable(definition), [stratumOf(itemsOf(definition), sheets)], 0);
const sixteen = Array.from({ length: 16 }, (_, i): Sheet => [(i % 5) + 1, ((i * 3) % 5) + 1, i % 4]);
const hashed = (entry: string): string => createHash('sha256').update(entry).digest('hex');
const withText = (entry: LedgerEntry, text: string): LedgerEntry => ({ ...entry, entry: text, sha256: hashed(text) });

describe('A7, G5: only the gate makes a Released', () => {
  test('a module that builds, copies or extends one anywhere else does not compile', () => {
    const { release, entry } = released(sixteen);
    const forgeries = [
      // @ts-expect-error its constructor is private
      () => new Released(release, entry),
      (): Released => {
        // @ts-expect-error the same shape is not the same class
        return { release, entry };
      },
      // @ts-expect-error a class with a private constructor cannot be extended
      () => class extends Released {},
      (): Released => {
        // @ts-expect-error a copy is no longer an instance of the class
        return { ...released(sixteen) };
      },
    ];
    expect(forgeries).toHaveLength(4);
  });

  test('an object that is only cast to the type shows nothing', () => {
    const forged = Object.create(Released.prototype) as Released;
    expect(() => forged.release).toThrow(TypeError);
  });
});

describe('a release of too few answers (R2.3)', () => {
  test('has the same bytes for 0 to k - 1 answers', () => {
    fc.assert(
      fc.property(fc.array(sheetsFor(definition), { maxLength: 6 }), (sheets) => {
        expect(released(sheets).entry).toEqual(released([]).entry);
      }),
    );
  });
});

describe('G4: what was published is read back unchanged, or not at all', () => {
  const { entry, release } = released(sixteen);
  const unreadable = Released.unreadable(publishable(definition), 0);

  test('the bytes that the gate made are read back as the same release', () => {
    for (const made of [released(sixteen), released([]), unreadable]) {
      const read = Released.fromLedger(made.entry);
      expect(read.ok && read.value.release).toEqual(made.release);
      expect(read.ok && read.value.entry).toEqual(made.entry);
    }
  });

  test('the bytes depend only on the counts, and not on the order of arrival', () => {
    expect(released(sixteen.toReversed()).entry).toEqual(entry);
  });

  test('the hash is SHA-256 of the text, as any other program computes it', () => {
    expect(entry.sha256).toBe(hashed(entry.entry));
  });

  test('an entry in which any byte was changed is refused', () => {
    const bytes = Buffer.from(entry.entry);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 127 }), (at, by) => {
        const altered = Buffer.from(bytes);
        altered[at] = bytes[at]! ^ by;
        expect(Released.fromLedger({ ...entry, entry: altered.toString('latin1') })).toEqual({
          ok: false,
          error: 'altered',
        });
      }),
      { numRuns: 300 },
    );
  });

  const otherPulse = pulseIdSchema.parse('0dd0'.repeat(8));
  const altered: readonly [what: string, entry: LedgerEntry][] = [
    ['shortened', { ...entry, entry: entry.entry.slice(0, -1) }],
    ['emptied', { ...entry, entry: '' }],
    ['with another hash', { ...entry, sha256: '0'.repeat(64) }],
    ['filed under another pulse', { ...entry, pulseId: otherPulse }],
    ['filed under another number', { ...entry, seq: 1 }],
    ['filed as not final', { ...entry, final: false }],
    [
      'of another pulse, hash and all, under this one',
      { ...Released.unreadable(publishable(aDefinition({ id: otherPulse })), 0).entry, pulseId: definition.id },
    ],
  ];
  test.each(altered)('an entry %s is refused as altered', (_, refused) => {
    expect(Released.fromLedger(refused)).toEqual({ ok: false, error: 'altered' });
  });

  const shapes: readonly [what: string, text: string][] = [
    ['is not JSON', 'not a release'],
    ['is empty', ''],
    ['is null', 'null'],
    ['is a list', '[]'],
    ['is of a later version', JSON.stringify({ ...release, version: 2 })],
    ['has no outcome', JSON.stringify({ ...release, outcome: undefined })],
    ['has an outcome of an unknown kind', JSON.stringify({ ...release, outcome: { kind: 'estimated' } })],
    ['has an item told in an unknown form', entry.entry.replace('"form":"A"', '"form":"D"')],
    ['has a count below zero', entry.entry.replace('"respondents":16', '"respondents":-16')],
    ['has a policy that the gate would not run under', entry.entry.replace('"m":1', '"m":0')],
  ];
  test.each(shapes)('a text with the right hash that %s is refused as an unknown shape', (_, text) => {
    expect(text).not.toBe(entry.entry);
    expect(Released.fromLedger(withText(entry, text))).toEqual({ ok: false, error: 'unknown-shape' });
  });
});
