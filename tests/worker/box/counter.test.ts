/** Tests the counter that everybody sees while a pulse is open. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answersFor,
  Counter,
  FROZEN_SLOTS,
  labelFor,
  SLOT_MS,
  type Delay,
  type Reached,
} from '../../../worker/box/counter.ts';
import { delayOf } from '../../../worker/box/seal.ts';
import { MORNING_MS, seededBytes } from './builders.ts';

const atOnce: Delay = () => 0;
const at = (ms: number) => MORNING_MS + ms;
const slots = (n: number) => at(n * SLOT_MS);
const FREE = { isFrozen: false, isUnsure: false };
const FROZEN = { isFrozen: true, isUnsure: false };
const SILENT = { isFrozen: true, isUnsure: true };
const woken = (label: number, how: Omit<Reached, 'label'>, counted: number) => ({
  reached: { label, ...how },
  counted,
});

describe('R2.9: the labels', () => {
  const table: readonly [k: number, delay: number, counted: number, label: number][] = [
    [7, 0, 0, 0],
    [7, 0, 6, 0],
    [7, 0, 7, 7],
    [7, 0, 9, 7],
    [7, 0, 10, 10],
    [7, 0, 14, 10],
    [7, 0, 1004, 1000],
    [7, 4, 10, 0],
    [7, 4, 11, 7],
    [7, 4, 13, 7],
    [7, 4, 14, 10],
    [7, 4, 18, 10],
    [7, 4, 19, 15],
    [5, 0, 4, 0],
    [5, 0, 5, 5],
    [5, 0, 10, 10],
    [12, 0, 12, 12],
    [12, 0, 15, 15],
    [14, 1, 15, 14],
    [14, 1, 16, 15],
  ];
  test.each(table)('with k %i and a delay of %i, %i answers reach %i', (k, delay, counted, label) => {
    expect(labelFor(counted, k, () => delay)).toBe(label);
  });

  const delays = fc.array(fc.nat(4), { minLength: 70, maxLength: 70 });
  const delayIn =
    (drawn: readonly number[]): Delay =>
    (label) =>
      drawn[label % drawn.length] ?? 0;

  test('are never more than there are, and at most a step and a delay behind', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.nat(3000), delays, (k, counted, drawn) => {
        const label = labelFor(counted, k, delayIn(drawn));
        expect(label).toBeLessThanOrEqual(counted);
        if (label === 0) expect(counted).toBeLessThan(k + 5);
        else expect(counted - label).toBeLessThan(10);
      }),
    );
  });

  test('come one after the other: each needs more answers than the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), delays, (k, drawn) => {
        let before = 0;
        for (let label = k; label < 200; label = 5 * (Math.floor(label / 5) + 1)) {
          const needs = answersFor(label, k, delayIn(drawn));
          expect(needs).toBeGreaterThan(before);
          before = needs;
        }
      }),
    );
  });
});

describe('R2.9: the delay', () => {
  const bytes = seededBytes('boxes');
  /** A delay is a hash, so each label of a box is hashed only once. */
  const drawnOnce = (key: Uint8Array): Delay => {
    const drawn = new Map<number, number>();
    return (label) => drawn.get(label) ?? drawn.set(label, delayOf(key, label)).get(label) ?? 0;
  };

  test('is the same for a box and a label, and each of 0 to 4 as often as the others', () => {
    const key = bytes(32);
    expect(delayOf(key, 7)).toBe(delayOf(key, 7));
    const counts = [0, 0, 0, 0, 0];
    for (let label = 1; label <= 10_000; label += 1) counts[delayOf(key, label)]! += 1;
    // 160 is four standard deviations of 10,000 draws with 1 in 5.
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(160);
  });

  /** Whoever watches the first label come knows that so many count, and guesses the delay as well as anybody can. */
  test.each([5, 7, 9, 10, 12, 14])('lets the first label tell the exact number in 1 of 5 boxes, with k %i', (k) => {
    const BOXES = 4000;
    const seen = new Map<string, number>();
    for (let box = 0; box < BOXES; box += 1) {
      const delay = drawnOnce(bytes(32));
      let counted = 0;
      while (labelFor(counted, k, delay) === 0) counted += 1;
      const what = `${labelFor(counted, k, delay)}+ at ${counted}`;
      seen.set(what, (seen.get(what) ?? 0) + 1);
    }
    // The first label is always the same one, so it tells nothing by itself.
    expect([...seen.keys()].toSorted()).toEqual([0, 1, 2, 3, 4].map((r) => `${k}+ at ${k + r}`).toSorted());
    for (const times of seen.values()) expect(times / BOXES).toBeLessThan(0.2 + 0.026);
  });
});

describe('R2.9: the counter moves only on a grid of 30 s', () => {
  test('it shows nothing before the first label', () => {
    expect(new Counter(7, atOnce, at(0), undefined).band()).toBeNull();
  });

  test('it does not move when a neighbour sends, but at the next slot, for everybody', () => {
    const counter = new Counter(7, atOnce, at(0), undefined);
    counter.tick(at(29_999), 12);
    expect(counter.band()).toBeNull();
    counter.tick(at(30_000), 12);
    expect(counter.band()).toBe('10+');
  });

  test('it shows how many counted when the slot began, even to somebody who asks late in it', () => {
    const counter = new Counter(7, atOnce, at(0), undefined);
    // The first answer of the slot finds nine, and is the tenth.
    counter.tick(at(31_000), 9);
    counter.tick(at(59_000), 40);
    expect(counter.band()).toBe('7+');
  });

  test('it stays where it is if the clock is set back', () => {
    const counter = new Counter(7, atOnce, at(0), undefined);
    counter.tick(at(60_000), 10);
    counter.tick(at(0), 30);
    expect(counter.band()).toBe('10+');
  });

  test('it does not fall when answers are taken back', () => {
    const counter = new Counter(7, atOnce, slots(0), undefined);
    counter.tick(slots(1), 15);
    counter.freeze();
    for (let slot = 2; slot < 60; slot += 1) {
      counter.tick(slots(slot), 3);
      expect(counter.band()).toBe('15+');
    }
  });

  test('a take-back freezes it for 20 slots, and the next one begins them anew', () => {
    const counter = new Counter(7, atOnce, slots(0), undefined);
    counter.tick(slots(1), 7);
    counter.freeze();
    counter.tick(slots(1 + FROZEN_SLOTS), 30);
    expect([counter.band(), counter.reached()]).toEqual(['7+', { label: 7, ...FROZEN }]);
    counter.freeze();
    counter.tick(slots(1 + 2 * FROZEN_SLOTS), 30);
    expect(counter.band()).toBe('7+');
    counter.tick(slots(2 + 2 * FROZEN_SLOTS), 30);
    expect([counter.band(), counter.reached()]).toEqual(['30+', { label: 30, ...FREE }]);
  });
});

describe('R2.9: a counter that wakes up', () => {
  test('shows nothing until the next slot, and then what it finds', () => {
    const counter = new Counter(7, atOnce, at(10_000), woken(7, FREE, 15));
    counter.tick(at(29_999), 15);
    expect(counter.band()).toBeNull();
    counter.tick(at(30_000), 15);
    expect(counter.band()).toBe('15+');
  });

  test('with a freeze shows the label that was stored, and is frozen for 20 slots from then on', () => {
    const counter = new Counter(7, atOnce, slots(0), woken(10, FROZEN, 12));
    counter.tick(slots(FROZEN_SLOTS), 30);
    expect(counter.band()).toBe('10+');
    counter.tick(slots(FROZEN_SLOTS + 1), 30);
    expect(counter.band()).toBe('30+');
  });

  test('with a freeze that hid a higher label shows neither: the lower one could be a fall, the higher one a rise', () => {
    const counter = new Counter(7, atOnce, slots(0), woken(7, FROZEN, 12));
    for (let slot = 1; slot <= FROZEN_SLOTS; slot += 1) {
      counter.tick(slots(slot), 12);
      expect([counter.band(), counter.reached()]).toEqual([null, { label: 10, ...SILENT }]);
    }
    counter.tick(slots(FROZEN_SLOTS + 1), 12);
    expect(counter.band()).toBe('10+');
  });

  test('in the middle of that silence is silent again', () => {
    const counter = new Counter(7, atOnce, slots(0), woken(10, SILENT, 12));
    counter.tick(slots(FROZEN_SLOTS), 12);
    expect(counter.band()).toBeNull();
    counter.tick(slots(FROZEN_SLOTS + 1), 12);
    expect(counter.band()).toBe('10+');
  });

  test('does not show in the next slot a label that a take-back of this slot would have frozen', () => {
    const counter = new Counter(7, atOnce, at(10_000), woken(7, FREE, 15));
    counter.freeze();
    counter.tick(at(30_000), 14);
    expect(counter.band()).toBeNull();
  });
});

describe('R2.9: whatever comes when', () => {
  type Event = 'answer' | 'take back' | 'look' | 'restart';
  const history = fc.array(
    fc.record({
      afterMs: fc.oneof(fc.nat(20_000), fc.nat(20_000), fc.integer({ min: 0, max: 25 * SLOT_MS })),
      what: fc.constantFrom<Event[]>('answer', 'answer', 'answer', 'answer', 'take back', 'look', 'restart'),
    }),
    { maxLength: 120, size: 'max' },
  );

  test('a label is true for a moment before its slot, never falls, moves only on the grid, and not for 20 slots after a take-back', () => {
    let labels = 0;
    let silences = 0;
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 5, max: 12 }),
        fc.array(fc.nat(4), { minLength: 7 }),
        (story, k, drawn) => {
          const delay: Delay = (label) => drawn[label % drawn.length] ?? 0;
          let counter = new Counter(k, delay, at(0), undefined);
          let stored: Reached = { label: 0, ...FREE };
          let [nowMs, counted, highest] = [at(0), 0, 0];
          /** The highest number that counted at some moment before the slot that is going on. */
          let mostBefore = 0;
          let shown: { slot: number; label: number; band: string | null } = {
            slot: at(0) / SLOT_MS,
            label: 0,
            band: null,
          };
          let wokeInSlot = -1;
          let takenBackInSlot = Number.NEGATIVE_INFINITY;
          const look = () => {
            const slot = Math.floor(nowMs / SLOT_MS);
            if (slot > shown.slot) mostBefore = highest;
            const band = counter.band();
            const label = band === null ? null : Number.parseInt(band, 10);
            if (band === null && shown.label > 0) silences += 1;
            if (label !== null) {
              labels += 1;
              expect(label).toBeLessThanOrEqual(mostBefore);
              expect(label).toBeGreaterThanOrEqual(shown.label);
              const isFrozen = slot <= takenBackInSlot + FROZEN_SLOTS;
              if (isFrozen && slot > takenBackInSlot) expect(label).toBe(shown.label);
            }
            // A restart may silence the counter inside a slot, and nothing else changes it there.
            if (slot === shown.slot) expect(band).toBe(wokeInSlot === slot ? null : shown.band);
            // Clients keep the label that they have shown.
            shown = { slot, label: label ?? shown.label, band };
          };
          for (const { afterMs, what } of story) {
            nowMs += afterMs;
            counter.tick(nowMs, counted);
            look();
            if (what === 'answer') counted += 1;
            if (what === 'take back' && counted > 0) {
              counted -= 1;
              counter.freeze();
              takenBackInSlot = Math.floor(nowMs / SLOT_MS);
            }
            highest = Math.max(highest, counted);
            // Only a batch that changes the tally is written.
            if (what === 'answer' || what === 'take back') stored = counter.reached();
            if (what === 'restart') {
              counter = new Counter(k, delay, nowMs, { reached: stored, counted });
              wokeInSlot = Math.floor(nowMs / SLOT_MS);
              expect(counter.band()).toBeNull();
            }
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(labels).toBeGreaterThan(1000);
    expect(silences).toBeGreaterThan(20);
  });
});
