/**
 * Answers GET /calendar/TOKEN.ics with a person's dates for the calendar on their phone (E7.4). Everyone who has the
 * address can read it, and it contains no results.
 */
import { Hono } from 'hono';
import ical from 'ical-generator';
import { cleanLine } from '../../schema/contract/clean-text.ts';
import { calendarWords as words } from '../../schema/languages/staff/calendar.ts';
import { fill } from '../../schema/languages/fill.ts';
import type { CalendarEntry } from '../directory/loop/calendar.ts';
import type { Engine } from '../engines/engine.ts';
import { hashToken } from './staff/token.ts';

const MINUTE_MS = 60 * 1000;
/** An opening or a closing takes this long in a calendar, because calendars do not show entries without a length. */
const MOMENT_MS = 15 * MINUTE_MS;
const READ_AGAIN_SECONDS = 60 * 60;

export function calendarRoutes(engine: Engine): Hono {
  const app = new Hono();

  app.get('/calendar/:token', async (c) => {
    const token = c.req.param('token').replace(/\.ics$/, '');
    const entries = await engine.directory.loop.calendar(await hashToken(token));
    if (entries === null) return c.text(`${words.gone}\n`, 404);
    return c.body(calendarOf(entries, engine.settings.publicUrl), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
    });
  });

  return app;
}

/** @param publicUrl the origin of the pages that the entries link to */
export function calendarOf(entries: readonly CalendarEntry[], publicUrl: string): string {
  const calendar = ical({
    name: words.name,
    prodId: { company: 'Mattering Pulse', product: 'Dates', language: 'EN' },
    ttl: READ_AGAIN_SECONDS,
  });
  for (const { course, pulse, opensAtMs, closesAtMs, tellByDay } of entries) {
    // Link the course, not the pulse: the pulse's code is where students answer, and calendars are often shared.
    const page = `${publicUrl}/staff/courses/${course.id}`;
    // The stamp is the closing time, so that the file has the same bytes at each reading until a date moves.
    const stamp = new Date(closesAtMs);
    const add = (what: 'opens' | 'closes', atMs: number): void => {
      const summary = fill(words[what], { course: cleanLine(course.name) });
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
      const summary = fill(words.tellBy, { course: cleanLine(course.name) });
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
