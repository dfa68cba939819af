/**
 * Answers GET /calendar/TOKEN.ics with a person's dates for the calendar on their phone, in the language that they chose for
 * the staff pages (E7.4, E3.9a). Everyone who has the address can read it, and it contains no results.
 */
import { Hono } from 'hono';
import ical from 'ical-generator';
import { cleanLine } from '../../schema/contract/clean-text.ts';
import { fill, type Text } from '../../schema/languages/fill.ts';
import type { CalendarEntry } from '../directory/loop/calendar.ts';
import type { Engine } from '../engines/engine.ts';
import { Guesses } from './guesses.ts';
import { languageForStaff, type LanguageForStaff } from './language-for-staff.ts';
import { wishedLanguage } from './student/accept-language.ts';
import { hashToken } from './staff/token.ts';

const MINUTE_MS = 60 * 1000;
/** An opening or a closing takes this long in a calendar, because calendars do not show entries without a length. */
const MOMENT_MS = 15 * MINUTE_MS;
const READ_AGAIN_SECONDS = 60 * 60;

export function calendarRoutes(engine: Engine): Hono {
  const app = new Hono();
  const guesses = new Guesses(engine);

  app.get('/calendar/:token', async (c) => {
    const token = c.req.param('token').replace(/\.ics$/, '');
    const calendar = await engine.directory.loop.calendar(await hashToken(token));
    const waitS = calendar === null ? guesses.take() : 0;
    if (waitS > 0)
      return c.text(`Too many unknown addresses were asked for. Wait ${waitS} s and try again.\n`, 429, {
        'Retry-After': String(waitS),
      });
    // Nobody knows whose address it was, so a browser is answered as it wishes.
    if (calendar === null) return c.text(`${languageForStaff(wishedLanguage(c).tag).calendarWords.gone}\n`, 404);
    const { entries, language } = calendar;
    return c.body(calendarOf(entries, engine.settings.publicUrl, languageForStaff(language)), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
    });
  });

  return app;
}

/** @param publicUrl the origin of the pages that the entries link to */
export function calendarOf(
  entries: readonly CalendarEntry[],
  publicUrl: string,
  language: Pick<LanguageForStaff, 'tag' | 'locale' | 'dir' | 'calendarWords'>,
): string {
  const { calendarWords: words, tag } = language;
  const calendar = ical({
    name: words.name,
    prodId: { company: 'Mattering Pulse', product: 'Dates', language: tag.toUpperCase() },
    ttl: READ_AGAIN_SECONDS,
  });
  const say = (text: Text<'course'>, course: string) => fill(text, { course: cleanLine(course) }, language);
  for (const { course, pulse, opensAtMs, closesAtMs, tellByDay } of entries) {
    // Link the course, not the pulse: the pulse's code is where students answer, and calendars are often shared.
    const page = `${publicUrl}/staff/courses/${course.id}`;
    // The stamp is the closing time, so that the file has the same bytes at each reading until a date moves.
    const stamp = new Date(closesAtMs);
    const add = (what: 'opens' | 'closes', atMs: number): void => {
      const summary = say(words[what], course.name);
      calendar.createEvent({
        id: `${pulse}-${what}@mattering-pulse`,
        stamp,
        start: new Date(atMs),
        end: new Date(atMs + MOMENT_MS),
        summary,
        url: page,
      });
    };
    if (opensAtMs !== null) add('opens', opensAtMs);
    add('closes', closesAtMs);
    if (tellByDay !== null) {
      const summary = say(words.tellBy, course.name);
      calendar.createEvent({
        id: `${pulse}-tell@mattering-pulse`,
        stamp,
        start: new Date(`${tellByDay}T00:00:00Z`),
        allDay: true,
        summary,
        url: page,
      });
    }
  }
  return calendar.toString();
}
