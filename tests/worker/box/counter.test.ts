/** Tests the counter that everybody sees while a pulse is open. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, Counter, SLOT_MS } from '../../../worker/box/counter.ts';
import { MORNING_MS } from './builders.ts';

describe('R2.9: the band', () => {
  const table: readonly [k: number, count: number, band: string][] = [
    [7, 0, 'fewer than 7'],
    [7, 1, 'fewer than 7'],
    [7, 6, 'fewer than 7'],
    [7, 7, '7+'],
    [7, 8, '7+'],
    [7, 9, '7+'],
    [7, 10, '10+'],
    [7, 14, '10+'],
    [7, 15, '15+'],
    [7, 19, '15+'],
    [7, 20, '20+'],
    [7, 1004, '1000+'],
    [5, 4, 'fewer than 5'],
    [5, 5, '5+'],
    [5, 9, '5+'],
    [5, 10, '10+'],
    [12, 11, 'fewer than 12'],
    [12, 12, '12+'],
    [12, 14, '12+'],
    [12, 15, '15+'],
  ];
  test.each(table)('with k %i, %i answers are shown as "%s"', (k, count, band) => {
    expect(bandOf(count, k)).toBe(band);
  });

  test('never says more than there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 30 }),
        fc.nat(3000),
        (k, count) => count < k || Number.parseInt(bandOf(count, k), 10) <= count,
      ),
    );
  });
});

describe('R2.9: the counter moves only on a grid of 30 s', () => {
  const at = (ms: number) => MORNING_MS + ms;

  test('it does not move when a neighbour sends, but at the next slot, for everybody', () => {
    const counter = new Counter(7, at(0), 0);
    counter.tick(at(29_999), 12);
    expect(counter.band()).toBe('fewer than 7');
    counter.tick(at(30_000), 12);
    expect(counter.band()).toBe('10+');
  });

  test('it shows how many had come when the slot began, even to somebody who asks late in it', () => {
    const counter = new Counter(7, at(0), 0);
    // The first answer of the slot finds nine, and is the tenth.
    counter.tick(at(31_000), 9);
    counter.tick(at(59_000), 40);
    expect(counter.band()).toBe('7+');
  });

  test('after waking in the middle of a slot it shows nothing, and at the next slot it shows what it finds', () => {
    const counter = new Counter(7, at(10_000), undefined);
    counter.tick(at(29_999), 15);
    expect(counter.band()).toBeNull();
    counter.tick(at(30_000), 15);
    expect(counter.band()).toBe('15+');
  });

  test('it stays where it is if the clock is set back', () => {
    const counter = new Counter(7, at(60_000), 10);
    counter.tick(at(0), 30);
    expect(counter.band()).toBe('10+');
  });

  test('it never falls, and changes only between slots, whatever comes when', () => {
    const events = fc.array(fc.record({ afterMs: fc.nat(20_000), answers: fc.nat(3) }), { maxLength: 60 });
    fc.assert(
      fc.property(events, (story) => {
        const counter = new Counter(7, at(0), 0);
        let [nowMs, received, shown, slot] = [at(0), 0, 'fewer than 7', at(0) / SLOT_MS];
        for (const { afterMs, answers } of story) {
          nowMs += afterMs;
          counter.tick(nowMs, received);
          received += answers;
          const band = counter.band()!;
          const slotNow = Math.floor(nowMs / SLOT_MS);
          if (slotNow === slot) expect(band).toBe(shown);
          expect(valueOf(band)).toBeGreaterThanOrEqual(valueOf(shown));
          [shown, slot] = [band, slotNow];
        }
      }),
    );
  });
});

const valueOf = (band: string): number => (band.startsWith('fewer') ? 0 : Number.parseInt(band, 10));
