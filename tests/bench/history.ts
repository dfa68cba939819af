/**
 * Gives a server that is stopped a history: closed pulses, each a copy of one that was really played. Playing 10,000 pulses would
 * take an hour.
 */
import { createHash, randomBytes } from 'node:crypto';
import { linkSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { DAY_MS } from '../../schema/calendar.ts';
import { codeOf } from './clones.ts';

const WITHIN_MS = 300 * DAY_MS;

interface PulseRow {
  readonly id: string;
  readonly code: string;
  readonly definition: string;
  readonly closes_at_ms: number;
}

interface LedgerRow {
  readonly seq: number;
  readonly day: string;
  readonly entry: string;
}

/** Of one course so many closed pulses. */
export interface History {
  /** A pulse of the course that gets this history. */
  readonly of: string;
  readonly closed: number;
}

/**
 * @param pattern the code of a pulse that has closed and published
 * @param histories they are given to the courses of these pulses
 */
export function addHistory(folder: string, pattern: string, histories: readonly History[]): void {
  const db = new Database(join(folder, 'data', 'directory.sqlite'));
  const boxes = join(folder, 'data', 'boxes');
  const tombstone = readdirSync(boxes).find((name) => name.startsWith(pattern) && name.endsWith('.closed'));
  if (tombstone === undefined) throw new Error('The pattern has not closed');
  const codes: string[] = [];
  try {
    db.transaction(() => copyAll(db, pattern, histories, codes))();
  } finally {
    db.close();
  }
  // A tombstone is told by its name and never read, so all of them may be one file.
  for (const code of codes) linkSync(join(boxes, tombstone), join(boxes, `${code}.closed`));
}

function copyAll(db: Database.Database, pattern: string, histories: readonly History[], codes: string[]): void {
  const pulse = db.prepare('SELECT * FROM pulse WHERE code = ?').get(pattern) as PulseRow;
  const entry = db.prepare('SELECT * FROM ledger WHERE pulse_id = ? AND final').get(pulse.id) as LedgerRow;
  const courseOf = db.prepare('SELECT course_id FROM pulse WHERE code = ?').pluck();
  const addPulse = db.prepare(
    'INSERT INTO pulse (id, code, course_id, definition, opens_at_ms, closes_at_ms, armed) VALUES (?, ?, ?, ?, ?, ?, 1)',
  );
  const addEntry = db.prepare(
    'INSERT INTO ledger (pulse_id, seq, day, final, entry, sha256) VALUES (?, ?, ?, 1, ?, ?)',
  );
  const told = {
    good: 'You said that you can ask.',
    hard: '',
    promises: [],
    cannot: '',
    why: '',
    passedTo: '',
    again: '',
  };
  const addTold = db.prepare('INSERT INTO told (pulse_id, revision, day, body) VALUES (?, 1, ?, ?)');
  for (const { of, closed } of histories) {
    const course = courseOf.get(of);
    for (let i = 0; i < closed; i += 1) {
      const [id, code] = [randomBytes(16).toString('hex'), codeOf('V', codes.length)];
      const own = (text: string): string => text.replaceAll(pulse.id, id).replaceAll(pulse.code, code);
      // All of them in the time for which results are kept, the latest last week.
      const closesAtMs = pulse.closes_at_ms - 7 * DAY_MS - Math.round(((closed - i) / closed) * WITHIN_MS);
      addPulse.run(id, code, course, own(pulse.definition), closesAtMs - DAY_MS, closesAtMs);
      const bytes = own(entry.entry);
      addEntry.run(id, entry.seq, entry.day, bytes, createHash('sha256').update(bytes).digest('hex'));
      if (i % 2 === 0) addTold.run(id, entry.day, JSON.stringify({ ...told, language: 'en' }));
      codes.push(code);
    }
  }
}
