/**
 * Fills the directory of a server that is stopped with a large university: courses, people, pulses, what they published and
 * what was told. Rows are written straight into the tables, in one transaction, because playing 40,000 pulses would take
 * hours.
 */
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { DAY_MS, dayAt } from '../../schema/calendar.ts';
import type { Definition } from '../../schema/contract/pulse.ts';
import type { LedgerEntry } from '../../schema/contract/release.ts';
import { folded } from '../../worker/directory/record/names.ts';

export interface University {
  readonly courses: number;
  readonly people: number;
  /** They are spread over the courses evenly; the last of each fourth course is planned and has not opened. */
  readonly pulses: number;
  readonly programmes: number;
}

export const LARGE: University = { courses: 10_000, people: 2000, pulses: 40_000, programmes: 100 };

/** What every pulse and every release is a copy of, with names of its own. */
export interface Pattern {
  readonly definition: Definition;
  readonly entry: LedgerEntry;
}

/** The people that pages are measured for. */
export interface Known {
  /** Leads as many courses as most people do. */
  readonly lecturer: string;
  /** Leads as many courses as a study office may. */
  readonly coordinator: string;
  /** Leads the programme with a large part of the courses. */
  readonly head: string;
  readonly programme: string;
  /** Leads a programme like most others. */
  readonly dean: string;
  readonly small: string;
  readonly term: string;
  /** A course of the lecturer's. */
  readonly course: string;
}

const COORDINATED = 300;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const idOf = (kind: string, n: number): string =>
  createHash('sha256').update(`${kind} ${n}`).digest('hex').slice(0, 32);
/** No code of a rehearsal: those begin with R. */
const codeOf = (n: number): string =>
  `V${[4, 3, 2, 1, 0].map((place) => ALPHABET[Math.floor(n / 32 ** place) % 32]).join('')}`;

/** @param file the directory, whose tables exist and which no server has open */
export function fillUniversity(file: string, size: University, pattern: Pattern, nowMs: number): Known {
  const db = new Database(file);
  try {
    db.pragma('foreign_keys = OFF');
    return db.transaction(() => fill(db, size, pattern, nowMs))();
  } finally {
    db.close();
  }
}

function fill(db: Database.Database, size: University, pattern: Pattern, nowMs: number): Known {
  const put = (table: string, columns: string) =>
    db.prepare(
      `INSERT INTO ${table} (${columns}) VALUES (${columns
        .split(',')
        .map(() => '?')
        .join()})`,
    );
  const today = dayAt(nowMs, 'UTC');
  const [person, grant] = [put('staff', 'id, name, folded, address, used_day'), put('grants', 'staff_id, role, scope')];
  const course = put('course', 'id, external_id, name, class_size, zone, language, made_day, key');
  const [programme, term] = [put('programme', 'id, name'), put('term', 'id, name, from_day, to_day')];
  const counted = put('programme_course', 'programme_id, term_id, course_id');
  const log = put('audit', 'at_ms, staff_id, action, subject');
  const pulses = pulseWriter(put, pattern);

  const session = put('session', 'token_hash, staff_id, expires_at_ms, ends_at_ms');
  for (let i = 0; i < size.people; i += 1) {
    // One in a hundred has lost every way in.
    if (i % 100 > 0) session.run(`none ${i}`, idOf('staff', i), nowMs + 100 * DAY_MS, nowMs + 300 * DAY_MS);
    const name = `Person ${i} Åberg`;
    person.run(idOf('staff', i), name, folded(name), `p${i}@example.org`, today);
  }
  for (let i = 0; i < size.programmes; i += 1) {
    programme.run(idOf('programme', i), `Programme ${i}`);
    grant.run(idOf('staff', size.people - 1 - i), 'programme-lead', idOf('programme', i));
  }
  // Three terms back and one ahead of today's, so that some courses are counted in several.
  for (let i = 0; i < 5; i += 1) {
    const fromMs = nowMs + (i - 3) * 180 * DAY_MS - 60 * DAY_MS;
    term.run(idOf('term', i), `Term ${i}`, dayAt(fromMs, 'UTC'), dayAt(fromMs + 150 * DAY_MS, 'UTC'));
  }
  for (let i = 0; i < size.courses; i += 1) {
    const id = idOf('course', i);
    const lead = idOf(
      'staff',
      i < COORDINATED ? size.people - 1 - size.programmes : i % (size.people - size.programmes - 1),
    );
    const made = nowMs - 500 * DAY_MS + i * 1000;
    course.run(
      id,
      `C-${i}`,
      `${SUBJECTS[i % SUBJECTS.length]} ${i}`,
      30 + (i % 200),
      'Europe/Stockholm',
      'sv',
      dayAt(made, 'UTC'),
      courseKey(i),
    );
    grant.run(lead, 'course-lead', id);
    if (i % 2 === 0) grant.run(idOf('staff', (i * 7 + 1) % (size.people - size.programmes - 1)), 'co-teacher', id);
    log.run(made, lead, 'create-course', id);
    // The first programme is as large as a faculty; all others share the courses.
    for (const t of [2, 3])
      counted.run(idOf('programme', i % 3 === 0 ? 0 : 1 + (i % (size.programmes - 1))), idOf('term', t), id);
  }
  const perCourse = size.pulses / size.courses;
  for (let i = 0; i < size.pulses; i += 1) {
    const of = Math.floor(i / perCourse);
    const nth = i % perCourse;
    const isPlanned = nth === perCourse - 1 && of % 4 === 0;
    const closesAtMs = isPlanned
      ? nowMs + (of % 20) * DAY_MS + 3_600_000
      : nowMs - (perCourse - nth) * 28 * DAY_MS + (of % 24) * DAY_MS;
    pulses(i, {
      course: idOf('course', of),
      name: `${SUBJECTS[of % SUBJECTS.length]} ${of}`,
      closesAtMs,
      isPlanned,
      isTold: nth < perCourse - 1 || of % 3 > 0,
    });
    const by = idOf('staff', of % (size.people - size.programmes - 1));
    for (const [at, action] of [
      [-9, 'draft-pulse'],
      [-1, 'open-pulse'],
      ...(isPlanned
        ? []
        : ([
            [0, 'close-pulse'],
            [5, 'tell-students'],
          ] as const)),
    ] as const)
      log.run(closesAtMs + at * DAY_MS, by, action, codeOf(i));
  }
  return {
    lecturer: idOf('staff', 7),
    coordinator: idOf('staff', size.people - 1 - size.programmes),
    head: idOf('staff', size.people - 1),
    programme: idOf('programme', 0),
    dean: idOf('staff', size.people - 3),
    small: idOf('programme', 2),
    term: idOf('term', 3),
    course: idOf('course', 7 + (size.people - size.programmes - 1)),
  };
}

interface PulseOfUniversity {
  readonly course: string;
  readonly name: string;
  readonly closesAtMs: number;
  readonly isPlanned: boolean;
  readonly isTold: boolean;
}

function pulseWriter(put: (table: string, columns: string) => Database.Statement, { definition, entry }: Pattern) {
  const row = put('pulse', 'id, code, course_id, definition, opens_at_ms, closes_at_ms, armed');
  const ledger = put('ledger', 'pulse_id, seq, day, final, entry, sha256');
  const told = put('told', 'pulse_id, revision, day, body');
  const draft = put('told_draft', 'pulse_id, body, version');
  const act = put('planned_act', 'id, course_id, pulse_id, item_id, title, how, owner, due_day, status, version');
  return (n: number, { course, name, closesAtMs, isPlanned, isTold }: PulseOfUniversity): void => {
    const [id, code] = [idOf('pulse', n), codeOf(n)];
    const own = { ...definition, id, code, course: { ...definition.course, id: course, name } };
    row.run(id, code, course, JSON.stringify(own), closesAtMs - 2 * DAY_MS, closesAtMs, 1);
    if (isPlanned) return;
    const bytes = entry.entry.replaceAll(definition.id, id).replaceAll(definition.code, code);
    const day = dayAt(closesAtMs, 'UTC');
    ledger.run(id, entry.seq, day, 1, bytes, createHash('sha256').update(bytes).digest('hex'));
    if (isTold) {
      told.run(id, 1, dayAt(closesAtMs + 5 * DAY_MS, 'UTC'), JSON.stringify({ ...TOLD, language: 'sv' }));
      draft.run(id, JSON.stringify(TOLD), 1);
    }
    if (n % 2 === 0)
      act.run(
        idOf('act', n),
        course,
        id,
        'M1',
        'Learn names',
        'Name cards on each table.',
        'teacher',
        day,
        'planned',
        1,
      );
  };
}

const SUBJECTS = ['Botany', 'Statistics', 'Ethics', 'Álgebra', 'Organic chemistry', 'Thermodynamics', 'History of art'];

const TOLD = {
  good: 'You said that you can ask questions in class and that people notice when somebody is missing.',
  hard: 'You said that it is difficult to know what others expect.',
  promises: [{ act: 'We begin each class with an example of a good answer.', day: '2040-10-01', owner: 'teacher' }],
  cannot: '',
  why: '',
  passedTo: '',
  again: 'in week 10',
};

const courseKey = (n: number): string =>
  [...createHash('sha256').update(`key ${n}`).digest()]
    .slice(0, 8)
    .map((byte) => ALPHABET[byte % 32])
    .join('');
