/** Stores "You said, we did": drafts with a version, and what students were told, which is append-only (E8.3). */
import { and, desc, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { dayAt } from '../../../schema/calendar.ts';
import { codeSchema, type Code, type CourseId, type PulseId } from '../../../schema/contract/ids.ts';
import { daySchema } from '../../../schema/contract/instant.ts';
import {
  keptDraftSchema,
  toldDraftSchema,
  toldSchema,
  type KeptDraft,
  type Told,
  type ToldDraft,
  type ToldRevision,
} from '../../../schema/contract/loop.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { pulse, told, toldDraft } from '../../../schema/tables/directory/tables.ts';
import { isAmong } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { jsonSchema } from '../record/rows.ts';
import { checkVersion, type Changed } from '../record/version.ts';
import type { RepresentativeRows } from './representatives.ts';

/** What students read, and after which pulse. */
export interface ToldToStudents extends ToldRevision {
  readonly code: Code;
}

/** The course when its staff wrote. */
interface Written {
  readonly course: CourseId;
  readonly zone: string;
  readonly language: string;
}

const NOTHING: ToldDraft = { good: '', hard: '', promises: [], cannot: '', why: '', passedTo: '', again: '' };

export type ToldRows = ReturnType<typeof toldRows>;

export function toldRows(
  { db, host, rows }: Pick<Foundation, 'db' | 'host' | 'rows'>,
  representatives: Pick<RepresentativeRows, 'loseAgreements' | 'saidOf'>,
) {
  const draft = (id: PulseId): KeptDraft => {
    const row = db.select().from(toldDraft).where(eq(toldDraft.pulseId, id)).get();
    return rows.read('told_draft', keptRowSchema, row) ?? { version: 0, body: NOTHING };
  };

  const published = () =>
    db.select({ told, code: pulse.code }).from(told).innerJoin(pulse, eq(pulse.id, told.pulseId)).$dynamic();

  const revisions = (id: PulseId): ToldRevision[] =>
    rows
      .readAll('told', revisionSchema, published().where(eq(told.pulseId, id)).orderBy(told.revision).all().map(flat))
      .map(revisionOf);

  /** The row may be one that cannot be read, whose number is taken all the same. */
  const lastRevision = (id: PulseId): number =>
    db
      .select({ revision: told.revision })
      .from(told)
      .where(eq(told.pulseId, id))
      .all()
      .reduce((last, { revision }) => (Number.isSafeInteger(revision) ? Math.max(last, revision) : last), 0);

  const latest = (row: Row | undefined): ToldToStudents | null => {
    const found = row && rows.read('told', revisionSchema, flat(row));
    return found ? { ...revisionOf(found), code: found.code } : null;
  };

  const write = (id: PulseId, read: number, body: ToldDraft): Result<KeptDraft, Changed<KeptDraft>> => {
    const checked = checkVersion(draft(id), read);
    if (!checked.ok) return checked;
    const kept = { version: read + 1, body: JSON.stringify(body) };
    db.insert(toldDraft)
      .values({ pulseId: id, ...kept })
      .onConflictDoUpdate({ target: toldDraft.pulseId, set: kept })
      .run();
    representatives.loseAgreements(id, body);
    return ok({ version: kept.version, body });
  };

  return {
    draft,
    revisions,

    /** Those of these pulses after which students were told something. */
    toldAfter: (ids: readonly PulseId[]): ReadonlySet<string> =>
      new Set(
        db
          .selectDistinct({ id: told.pulseId })
          .from(told)
          .where(isAmong(told.pulseId, ids))
          .all()
          .map(({ id }) => id),
      ),

    write,

    /** Publishes what was written; the draft becomes the same, for a later correction to begin from. */
    publish(
      id: PulseId,
      { course, zone, language }: Written,
      read: number,
      body: Told,
    ): Result<ToldRevision, Changed<KeptDraft>> {
      const written = write(id, read, body);
      if (!written.ok) return fail(written.error);
      const revision = { revision: lastRevision(id) + 1, day: dayAt(host.now(), zone) };
      // Only those count who agreed to exactly these words, and who represent the students at this moment (H2.4).
      const agreed = representatives.saidOf(course, id, body).some(({ agrees }) => agrees);
      db.insert(told)
        .values({ ...revision, pulseId: id, body: JSON.stringify({ ...body, language, agreed }) })
        .run();
      return ok({ ...revision, language, agreed, body });
    },

    /** The latest revision of what students were told after this pulse. */
    after: (code: Code): ToldToStudents | null =>
      latest(published().where(eq(pulse.code, code)).orderBy(desc(told.revision)).limit(1).get()),

    /** What students of the course were told last, after another pulse than this one. */
    before: (id: CourseId, code: Code): ToldToStudents | null =>
      latest(
        published()
          .where(and(eq(pulse.courseId, id), ne(pulse.code, code)))
          .orderBy(desc(pulse.closesAtMs), desc(told.revision))
          .limit(1)
          .get(),
      ),
  };
}

interface Row {
  readonly told: typeof told.$inferSelect;
  readonly code: string;
}

const keptRowSchema = z.object({ version: keptDraftSchema.shape.version, body: jsonSchema(toldDraftSchema) });

/** The language is the one in which the text was written, even if the course has another language today. */
const revisionSchema = z.object({
  revision: z.int(),
  day: daySchema,
  body: jsonSchema(toldSchema.extend({ language: z.string(), agreed: z.boolean().default(false) })),
  code: codeSchema,
});

const flat = ({ told: { revision, day, body }, code }: Row) => ({ revision, day, body, code });

function revisionOf({ revision, day, body: kept }: z.output<typeof revisionSchema>): ToldRevision {
  const { language, agreed, ...body } = kept;
  return { revision, day, language, agreed, body };
}
