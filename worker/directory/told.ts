/** "You said, we did": drafts with a version, and what students were told, append-only (E8.3). */
import { and, desc, eq, ne } from 'drizzle-orm';
import { dayAt } from '../../schema/calendar.ts';
import type { Code, CourseId, PulseId } from '../../schema/contract/ids.ts';
import { keptDraftSchema, toldRevisionSchema, type KeptDraft, type Told, type ToldDraft, type ToldRevision } from '../../schema/contract/loop.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import { course, pulse, told, toldDraft } from '../../schema/tables/directory/tables.ts';
import type { Database, Host } from './database.ts';
import { checkVersion, type Changed } from './version.ts';

/** What students read, and in which language staff wrote it. */
export interface Tidings extends ToldRevision {
  readonly code: Code;
  /** BCP 47. */
  readonly language: string;
  readonly closedDay: string;
}

const NOTHING: ToldDraft = { good: '', hard: '', promises: [], cannot: '', why: '', passedTo: '', again: '' };

export function toldIn(db: Database, host: Host) {
  const draft = (id: PulseId): KeptDraft => {
    const row = db.select().from(toldDraft).where(eq(toldDraft.pulseId, id)).get();
    return row === undefined ? { version: 0, body: NOTHING } : keptDraftSchema.parse({ version: row.version, body: fromJson(row.body) });
  };

  const revisions = (id: PulseId): ToldRevision[] =>
    db.select().from(told).where(eq(told.pulseId, id)).orderBy(told.revision).all().map(revisionOf);

  const write = (id: PulseId, read: number, body: ToldDraft): Result<KeptDraft, Changed<KeptDraft>> => {
    const checked = checkVersion(draft(id), read);
    if (!checked.ok) return checked;
    const kept = { version: read + 1, body: JSON.stringify(body) };
    db.insert(toldDraft).values({ pulseId: id, ...kept }).onConflictDoUpdate({ target: toldDraft.pulseId, set: kept }).run();
    return ok({ version: kept.version, body });
  };

  const tidings = () =>
    db
      .select({ told, code: pulse.code, closesAtMs: pulse.closesAtMs, language: course.language, zone: course.zone })
      .from(told)
      .innerJoin(pulse, eq(pulse.id, told.pulseId))
      .innerJoin(course, eq(course.id, pulse.courseId))
      .$dynamic();

  return {
    draft,
    revisions,
    write,

    languageOf: (id: CourseId): string => db.select({ language: course.language }).from(course).where(eq(course.id, id)).get()?.language ?? 'en',

    /** Publishes what was written; the draft becomes the same, for a later correction to begin from. */
    publish(id: PulseId, zone: string, read: number, body: Told): Result<ToldRevision, Changed<KeptDraft>> {
      const written = write(id, read, body);
      if (!written.ok) return fail(written.error);
      const revision = { revision: (revisions(id).at(-1)?.revision ?? 0) + 1, day: dayAt(host.now(), zone), body };
      db.insert(told).values({ ...revision, pulseId: id, body: JSON.stringify(body) }).run();
      return ok(revision);
    },

    /** The latest revision of what students of this pulse were told. */
    ofPulse: (code: Code): Tidings | null => tidingsOf(tidings().where(eq(pulse.code, code)).orderBy(desc(told.revision)).limit(1).get()),

    /** Of the last pulse of the course that led to any, other than this one. */
    latestIn: (id: CourseId, other: Code): Tidings | null =>
      tidingsOf(
        tidings()
          .where(and(eq(pulse.courseId, id), ne(pulse.code, other)))
          .orderBy(desc(pulse.closesAtMs), desc(told.revision))
          .limit(1)
          .get(),
      ),
  };
}

/** What it holds its schema says. */
const fromJson = (text: string): unknown => JSON.parse(text);

const revisionOf = ({ revision, day, body }: typeof told.$inferSelect): ToldRevision => toldRevisionSchema.parse({ revision, day, body: fromJson(body) });

interface Row {
  readonly told: typeof told.$inferSelect;
  readonly code: string;
  readonly closesAtMs: number;
  readonly language: string;
  readonly zone: string;
}

const tidingsOf = (row: Row | undefined): Tidings | null =>
  row === undefined ? null : { ...revisionOf(row.told), code: row.code as Code, language: row.language, closedDay: dayAt(row.closesAtMs, row.zone) };
