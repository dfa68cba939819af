/** GET /calendar/TOKEN.ics: a person's dates for the calendar on their phone (E7.4). Whoever has the address reads it; it tells no results. */
import { Hono } from 'hono';
import ical from 'ical-generator';
import { calendarWords as words } from '../../schema/languages/staff/calendar.ts';
import { fill } from '../../schema/languages/fill.ts';
import type { CalendarEntry } from '../directory/loop/calendar.ts';
import type { Engine } from '../engines/engine.ts';
import { hashToken } from './staff/token.ts';

const MINUTE_MS = 60 * 1000;
/** So long an opening or a closing takes in a calendar, which shows nothing of no length. */
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

/** @param publicUrl where the pages are that its entries lead to */
export function calendarOf(entries: readonly CalendarEntry[], publicUrl: string): string {
  const calendar = ical({
    name: words.name,
    prodId: { company: 'Mattering Pulse', product: 'Dates', language: 'EN' },
    ttl: READ_AGAIN_SECONDS,
  });
  for (const { course, pulse, opensAtMs, closesAtMs, tellByDay } of entries) {
    // Not of the pulse: its code is where students answer, and a calendar is often shared.
    const page = `${publicUrl}/staff/courses/${course.id}`;
    // The same bytes at each reading, until a date moves.
    const stamp = new Date(closesAtMs);
    const add = (what: 'opens' | 'closes', atMs: number): void => {
      const summary = fill(words[what], { course: course.name });
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
      const summary = fill(words.tellBy, { course: course.name });
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
