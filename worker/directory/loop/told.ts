/** Stores "You said, we did": drafts with a version, and what students were told, which is append-only (E8.3). */
import { and, desc, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { dayAt } from '../../../schema/calendar.ts';
import type { Code, CourseId, PulseId } from '../../../schema/contract/ids.ts';
import {
  keptDraftSchema,
  toldSchema,
  type KeptDraft,
  type Told,
  type ToldDraft,
  type ToldRevision,
} from '../../../schema/contract/loop.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { pulse, told, toldDraft } from '../../../schema/tables/directory/tables.ts';
import type { Database, Host } from '../record/database.ts';
import { checkVersion, type Changed } from '../record/version.ts';

/** What students read, and after which pulse. */
export interface ToldToStudents extends ToldRevision {
  readonly code: Code;
}

/** The zone and the language of the course when its staff wrote. */
interface Written {
  readonly zone: string;
  readonly language: string;
}

const NOTHING: ToldDraft = { good: '', hard: '', promises: [], cannot: '', why: '', passedTo: '', again: '' };

export function toldRows(db: Database, host: Host) {
  const draft = (id: PulseId): KeptDraft => {
    const row = db.select().from(toldDraft).where(eq(toldDraft.pulseId, id)).get();
    return row === undefined
      ? { version: 0, body: NOTHING }
      : keptDraftSchema.parse({ version: row.version, body: fromJson(row.body) });
  };

  const published = () =>
    db.select({ told, code: pulse.code }).from(told).innerJoin(pulse, eq(pulse.id, told.pulseId)).$dynamic();

  const revisions = (id: PulseId): ToldRevision[] =>
    published().where(eq(told.pulseId, id)).orderBy(told.revision).all().map(revisionOf);

  const write = (id: PulseId, read: number, body: ToldDraft): Result<KeptDraft, Changed<KeptDraft>> => {
    const checked = checkVersion(draft(id), read);
    if (!checked.ok) return checked;
    const kept = { version: read + 1, body: JSON.stringify(body) };
    db.insert(toldDraft)
      .values({ pulseId: id, ...kept })
      .onConflictDoUpdate({ target: toldDraft.pulseId, set: kept })
      .run();
    return ok({ version: kept.version, body });
  };

  return {
    draft,
    revisions,
    write,

    /** Publishes what was written; the draft becomes the same, for a later correction to begin from. */
    publish(
      id: PulseId,
      { zone, language }: Written,
      read: number,
      body: Told,
    ): Result<ToldRevision, Changed<KeptDraft>> {
      const written = write(id, read, body);
      if (!written.ok) return fail(written.error);
      const revision = { revision: (revisions(id).at(-1)?.revision ?? 0) + 1, day: dayAt(host.now(), zone) };
      db.insert(told)
        .values({ ...revision, pulseId: id, body: JSON.stringify({ ...body, language }) })
        .run();
      return ok({ ...revision, language, body });
    },

    /** The latest revision of what students were told after this pulse. */
    after: (code: Code): ToldToStudents | null =>
      toldOf(published().where(eq(pulse.code, code)).orderBy(desc(told.revision)).limit(1).get()),

    /** What students of the course were told last, after another pulse than this one. */
    before: (id: CourseId, code: Code): ToldToStudents | null =>
      toldOf(
        published()
          .where(and(eq(pulse.courseId, id), ne(pulse.code, code)))
          .orderBy(desc(pulse.closesAtMs), desc(told.revision))
          .limit(1)
          .get(),
      ),
  };
}

/** The caller checks with a schema what the text contains. */
const fromJson = (text: string): unknown => JSON.parse(text);

interface Row {
  readonly told: typeof told.$inferSelect;
  readonly code: string;
}

/** The language is the one in which the text was written, even if the course has another language today. */
const keptToldSchema = toldSchema.extend({ language: z.string() });

function revisionOf({ told: { revision, day, body: kept } }: Row): ToldRevision {
  const { language, ...body } = keptToldSchema.parse(fromJson(kept));
  return { revision, day, language, body };
}

const toldOf = (row: Row | undefined): ToldToStudents | null =>
  row === undefined ? null : { ...revisionOf(row), code: row.code as Code };
