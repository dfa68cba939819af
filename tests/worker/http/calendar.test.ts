/** Tests the calendar with the dates of pulses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseIdSchema, pulseIdSchema } from '../../../schema/contract/ids.ts';
import { TAGS } from '../../../schema/languages/tags.ts';
import type { CalendarEntry } from '../../../worker/directory/loop/calendar.ts';
import { calendarOf } from '../../../worker/http/calendar.ts';
import { languageForStaff } from '../../../worker/http/language-for-staff.ts';

const english = languageForStaff(null);

const anEntry = (entry: Partial<CalendarEntry> = {}): CalendarEntry => ({
  course: { id: courseIdSchema.parse('0'.repeat(32)), name: 'Botany' },
  pulse: pulseIdSchema.parse('1'.repeat(32)),
  opensAtMs: Date.UTC(2026, 10, 23, 9),
  closesAtMs: Date.UTC(2026, 10, 24, 23, 30),
  tellByDay: '2026-12-09',
  ...entry,
});

/** The lines as RFC 5545 has them before they are folded. */
const linesOf = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('E7.4: the dates of a pulse', () => {
  test('are its opening, its closing, and a whole day by which students hear what came of it', () => {
    const lines = linesOf(calendarOf([anEntry()], 'https://pulse.example', english));
    expect(lines.filter((line) => /^(SUMMARY|DTSTART|URL)/.test(line))).toEqual([
      'DTSTART:20261123T090000Z',
      'SUMMARY:Pulse opens: Botany',
      `URL;VALUE=URI:https://pulse.example/staff/courses/${'0'.repeat(32)}`,
      'DTSTART:20261124T233000Z',
      'SUMMARY:Pulse closes: Botany',
      `URL;VALUE=URI:https://pulse.example/staff/courses/${'0'.repeat(32)}`,
      'DTSTART;VALUE=DATE:20261209',
      'SUMMARY:Tell students what came of the pulse: Botany',
      `URL;VALUE=URI:https://pulse.example/staff/courses/${'0'.repeat(32)}`,
    ]);
  });

  test('speak the language of whoever reads them, and a name keeps its own direction (E3.9a)', () => {
    const said = (tag: string) =>
      linesOf(calendarOf([anEntry()], 'https://pulse.example', languageForStaff(tag)))
        .filter((line) => line.startsWith('SUMMARY'))
        .map((line) => line.replace('SUMMARY:', ''));
    expect(said('de')).toEqual([
      'Umfrage beginnt: Botany',
      'Umfrage endet: Botany',
      'Den Studierenden berichten\\, was aus der Umfrage wurde: Botany',
    ]);
    expect(said('ar')[0]).toBe('فتح الاستبيان: \u2068Botany\u2069');
    for (const tag of TAGS.filter((each) => each !== 'en')) expect(said(tag).join(), tag).not.toMatch(/Pulse|pulse/);
  });

  test('have no character that nobody can see, whatever a course is called', () => {
    const course = { ...anEntry().course, name: 'Bot\u{0}any\u{7}\u{200B} \u{202E}1\u{85}' };
    const lines = linesOf(calendarOf([anEntry({ course })], 'https://pulse.example', english));
    expect(lines.filter((line) => line.startsWith('SUMMARY:Pulse'))).toEqual([
      'SUMMARY:Pulse opens: Botany 1',
      'SUMMARY:Pulse closes: Botany 1',
    ]);
  });

  test('are left out as long as they are not known', () => {
    const lines = linesOf(
      calendarOf([anEntry({ opensAtMs: null, tellByDay: null })], 'https://pulse.example', english),
    );
    expect(lines.filter((line) => line.startsWith('UID'))).toEqual([`UID:${'1'.repeat(32)}-closes@mattering-pulse`]);
    expect(
      linesOf(calendarOf([], 'https://pulse.example', english)).filter((line) => line.startsWith('BEGIN')),
    ).toEqual(['BEGIN:VCALENDAR']);
  });

  test('are the same bytes at each reading, so that nobody learns when an answer came', () => {
    expect(calendarOf([anEntry()], 'https://pulse.example', english)).toBe(
      calendarOf([anEntry()], 'https://pulse.example', english),
    );
  });

  test('cannot be extended by the name of a course', () => {
    const names = fc
      .array(
        fc.oneof(
          fc.constantFrom('\n', '\r\n', ';', ',', '\\', ':', '"', 'BEGIN:VEVENT', 'END:VCALENDAR', 'é', '课'),
          fc.string(),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(names, (name) => {
        const lines = linesOf(
          calendarOf(
            [anEntry({ course: { id: courseIdSchema.parse('0'.repeat(32)), name } })],
            'https://pulse.example',
            english,
          ),
        );
        expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toHaveLength(8);
        expect(lines.filter((line) => line !== '' && !/^[A-Z-]+[;:]/.test(line))).toEqual([]);
      }),
    );
  });
});
