import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../../../schema/contract/pulse.ts';
import { Prints } from '../../../../worker/http/student/prints.ts';
import { Shelf } from '../../../../worker/http/student/shelf.ts';
import { NOON, SCHEDULE, SCRIPT, SPOKEN } from '../../pages/a-pulse.ts';
import { definition } from './a-desk.ts';

const aPrint = (letters: number) => ({
  print: { stencil: { before: 'x'.repeat(letters), after: '' }, pressed: undefined },
});

describe('a shelf of pages', () => {
  test('renders a page once as long as there is room', () => {
    const prints = new Prints(1000);
    let made = 0;
    for (let i = 0; i < 100; i++) prints.find(`${i % 4}`, () => aPrint((made += 1) && 100));
    expect(made).toBe(4);
  });

  test('gives up the page that was asked for longest ago', () => {
    const prints = new Prints(500);
    const made: string[] = [];
    const ask = (name: string) => prints.find(name, () => (made.push(name), aPrint(100)));
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) ask(name);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  test('never holds more bytes than it may, but for one page that is larger than all of it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 300 }))), (asked) => {
        const prints = new Prints(1000);
        const sizes = new Map<string, number>();
        for (const [name, letters] of asked) {
          prints.find(`${name}`, () => (sizes.set(`${name}`, 2 * letters), aPrint(letters)));
          expect(prints.bytes).toBeLessThanOrEqual(1000);
        }
      }),
    );
    const small = new Prints(10);
    expect(small.find('large', () => aPrint(1000))).toBe(small.find('large', () => aPrint(1)));
    small.find('next', () => aPrint(1));
    expect(small.bytes).toBe(2);
  });
});

describe('a hall in eight languages costs one rendering per language (performance.md, How)', () => {
  const shelf = () => new Shelf({ now: () => NOON, assets: { studentScript: SCRIPT, get: async () => null } });

  test('forms, forms after a take-back, and Sent pages are each their own, and each kept', () => {
    const kept = shelf();
    const pulse = kept.keep(definition, SCHEDULE);
    const all = () =>
      SPOKEN.flatMap((language) => [
        kept.form(pulse, language, false),
        kept.form(pulse, language, true),
        kept.sent(pulse, language, null),
      ]);
    const first = all();
    expect(new Set(first).size).toBe(8 * 3);
    expect(all().every((print, i) => print === first[i])).toBe(true);
  });

  test('a closing time that was moved makes Sent anew, the form not', () => {
    const kept = shelf();
    const [language] = SPOKEN;
    if (language === undefined) throw new Error('No language');
    const before = kept.keep(definition, SCHEDULE);
    const later: Schedule = { ...SCHEDULE, closesAtMs: SCHEDULE.closesAtMs + 3_600_000 };
    const [form, sent] = [kept.form(before, language, false), kept.sent(before, language, null)];
    const after = kept.keep(definition, later);
    expect(kept.form(after, language, false)).toBe(form);
    expect(kept.sent(after, language, null)).not.toBe(sent);
    expect(kept.sent(after, language, null).print.stencil.before).toContain('at 13:02');
  });
});
