/** Tests which characters a name or a text loses, and which it keeps (docs/decisions/0037). */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { line, lineOrNothing, text } from '../../../schema/contract/line.ts';

const ZWNJ = '\u{200C}';
const ZWJ = '\u{200D}';
const tags = (letters: string): string =>
  Array.from(letters, (letter) => String.fromCodePoint(0xe0000 + letter.codePointAt(0)!)).join('');
const WALES = `\u{1F3F4}${tags('gbwls')}\u{E007F}`;

const cleaned: readonly (readonly [what: string, typed: string, kept: string])[] = [
  ['spaces around it', '  Ada Moss ', 'Ada Moss'],
  ['two spaces, which look like one', 'Ada  Moss', 'Ada Moss'],
  ['a line break and a tab', 'Ada\r\n\tMoss', 'Ada Moss'],
  ['the line ends of Unicode', 'Ada\u{2028}Moss\u{2029}Lee\u{85}X', 'Ada Moss Lee X'],
  ['a no-break space', 'Ada\u{A0}Moss', 'Ada Moss'],
  ['NUL, escape and delete (C0)', 'A\u{0}d\u{1B}[31ma\u{7F}', 'Ad[31ma'],
  ['C1', 'A\u{9B}da\u{80}', 'Ada'],
  ['an override of direction', 'Ada \u{202E}ssoM\u{202C}', 'Ada ssoM'],
  ['isolates and marks of direction', '\u{2067}Ada\u{2069} \u{200F}Moss\u{200E}\u{61C}', 'Ada Moss'],
  ['spaces without width', 'A\u{200B}d\u{FEFF}a\u{2060}', 'Ada'],
  ['soft hyphens and invisible operators', 'A\u{AD}da\u{2062}\u{206F}', 'Ada'],
  ['a joiner between Latin letters', `Ad${ZWNJ}a Mo${ZWJ}ss`, 'Ada Moss'],
  ['tags, which can hold a hidden message', `Ada${tags('ignore this')}`, 'Ada'],
  ['variation selectors, which can too', 'Ada\u{FE0F}\u{FE01}\u{E0100}\u{E01EF} ☂\u{FE0E}\u{FE01}', 'Ada ☂\u{FE0E}'],
  ['half of a surrogate pair', 'A\u{D800}d\u{DFFF}a', 'Ada'],
  ['what is no character', 'A\u{FFFF}d\u{FDD0}a\u{1FFFE}', 'Ada'],
  ['annotations', 'A\u{FFF9}d\u{FFFB}a', 'Ada'],
  ['fillers of Hangul and the blank of Braille', '\u{3164}Ada\u{2800}Moss\u{FFA0}', 'Ada Moss'],
  ['an accent as a character of its own (NFC)', 'Zoe\u{308} A\u{30A}berg', 'Zoë Åberg'],
  ['an accent that was kept apart by nothing', 'Zoe\u{200B}\u{308}', 'Zoë'],
];

const untouched: readonly (readonly [what: string, typed: string])[] = [
  ['Persian, where a non-joiner parts two letters', `می${ZWNJ}خواهم`],
  ['Arabic, where a joiner asks for the joined form', `ه${ZWJ} ١٤٤٨`],
  ['Arabic with a mark of the year', '\u{601}١٢٣'],
  ['Hindi with a half form', `क्${ZWJ}ष`],
  ['Sinhala', `ශ්${ZWJ}රී ලංකා`],
  ['a family of emoji', `👩${ZWJ}👩${ZWJ}👧`],
  ['an emoji with a skin tone and a sign', `👩🏽${ZWJ}🔬 🏳️${ZWJ}🌈 🧔‍♂️`],
  ['the flag of Wales', `Cymru ${WALES}`],
  ['a key cap', '1️⃣'],
  ['a Japanese name in one of its styles', '葛\u{E0100}城'],
  ['Vietnamese', 'Nguyễn Thị Ánh'],
  ['Hebrew with points', 'שָׁלוֹם'],
  ['Chinese', '王小明'],
  ['Welsh and apostrophes', "Siân O'Brien-Ŵyn"],
];

describe('a line', () => {
  test.each(cleaned)('loses %s', (_, typed, kept) => {
    expect(line(120).parse(typed)).toBe(kept);
    expect(lineOrNothing(120).parse(typed)).toBe(kept);
  });

  test.each(untouched)('keeps %s', (_, typed) => {
    expect(line(120).parse(typed)).toBe(typed.normalize('NFC'));
    expect(text(120).parse(typed)).toBe(typed.normalize('NFC'));
  });

  test.each([
    '',
    '   ',
    '\n',
    '\u{200B}',
    '\u{202E}\u{2066}',
    ZWJ,
    ZWNJ,
    '\u{3164}',
    '\u{2800}',
    tags('x'),
    '\u{FE0F}',
    '\u{0}',
  ])('is refused with a sentence if nothing of it can be seen: %j', (typed) => {
    const [issue] = line(120).safeParse(typed).error?.issues ?? [];
    expect(issue?.message).toBe('it needs at least one character that can be seen');
    expect(lineOrNothing(120).parse(typed)).toBe('');
  });

  test('is measured after it was cleaned', () => {
    expect(line(3).safeParse(` A\u{200B}\u{200B}da `).success).toBe(true);
    expect(line(3).safeParse('Adam').success).toBe(false);
  });

  test('is clean after it was cleaned once, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = lineOrNothing(10_000).parse(typed);
        expect(lineOrNothing(10_000).parse(once)).toBe(once);
        expect(once).not.toMatch(/[\p{Cc}\p{Cs}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{200B}]/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text of several lines', () => {
  test('keeps its line breaks, and loses what a line loses', () => {
    expect(text(100).parse(' One\r\n\r\nT\u{202E}wo\u{2028}Three\tFour \n')).toBe('One\n\nTwo\nThree Four');
  });

  test('is clean after it was cleaned once, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = text(10_000).parse(typed);
        expect(text(10_000).parse(once)).toBe(once);
        expect(once.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u{202A}-\u{202E}\u{200B}]/u);
      }),
      { numRuns: 2000 },
    );
  });
});
