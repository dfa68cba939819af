/**
 * Keeps what student representatives say beside "You said, we did" before it is told: one line for the staff, and whether they
 * agree to its words (H2.4). An agreement holds only for the words that it was given to.
 */
import { and, asc, eq, isNotNull, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { CourseId, PulseId, StaffId } from '../../../schema/contract/ids.ts';
import type { RepresentativeSays, ToldDraft } from '../../../schema/contract/loop.ts';
import { grants, representativeWord, staff } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';

export interface Said {
  readonly comment: string;
  readonly agrees: boolean;
}

const saidSchema = z.object({ comment: z.string(), agreedTo: z.string().nullable() });
const namedSchema = saidSchema.extend({ name: z.string() });

export type RepresentativeRows = ReturnType<typeof representativeRows>;

export function representativeRows({ db, rows }: Pick<Foundation, 'db' | 'rows'>) {
  const ofCourse = (course: CourseId) => and(eq(grants.role, 'student-representative'), eq(grants.scope, course));
  const words = {
    comment: sql<string>`coalesce(${representativeWord.comment}, '')`,
    agreedTo: representativeWord.agreedTo,
  };

  return {
    /** Whether this person represents the students of the course at this moment. */
    represents: (person: StaffId, course: CourseId): boolean =>
      db
        .select()
        .from(grants)
        .where(and(ofCourse(course), eq(grants.staffId, person)))
        .get() !== undefined,

    /** What one of them has said about a pulse; nothing yet is an empty line. */
    saidBy(person: StaffId, pulse: PulseId, body: ToldDraft): Said {
      const own = and(eq(representativeWord.staffId, person), eq(representativeWord.pulseId, pulse));
      const row = db.select(words).from(representativeWord).where(own).get();
      const { comment, agreedTo } = rows.read('representative_word', saidSchema, row) ?? {
        comment: '',
        agreedTo: null,
      };
      return { comment, agrees: agreedTo === wordsOf(body) };
    },

    /** Everybody who represents the students of the course today, with what they have said. */
    saidOf(course: CourseId, pulse: PulseId, body: ToldDraft): RepresentativeSays[] {
      const found = db
        .select({ name: staff.name, ...words })
        .from(grants)
        .innerJoin(staff, eq(staff.id, grants.staffId))
        .leftJoin(
          representativeWord,
          and(eq(representativeWord.staffId, grants.staffId), eq(representativeWord.pulseId, pulse)),
        )
        .where(ofCourse(course))
        .orderBy(asc(staff.folded), staff.id)
        .all();
      return rows
        .readAll('representative_word', namedSchema, found)
        .map(({ name, comment, agreedTo }) => ({ name, comment, agrees: agreedTo === wordsOf(body) }));
    },

    /** Keeps what one of them says now. */
    say(person: StaffId, pulse: PulseId, { comment, agrees }: Said, body: ToldDraft): void {
      const kept = { comment, agreedTo: agrees ? wordsOf(body) : null };
      db.insert(representativeWord)
        .values({ staffId: person, pulseId: pulse, ...kept })
        .onConflictDoUpdate({ target: [representativeWord.pulseId, representativeWord.staffId], set: kept })
        .run();
    },

    /** Ends each agreement to other words than these. Call it in the transaction that changes the words. */
    loseAgreements(pulse: PulseId, body: ToldDraft): void {
      db.update(representativeWord)
        .set({ agreedTo: null })
        .where(
          and(
            eq(representativeWord.pulseId, pulse),
            isNotNull(representativeWord.agreedTo),
            ne(representativeWord.agreedTo, wordsOf(body)),
          ),
        )
        .run();
    },
  };
}

/** The words of a draft in one fixed order, without promises that nobody has begun to write. */
export const wordsOf = ({ good, hard, promises, cannot, why, passedTo, again }: ToldDraft): string =>
  JSON.stringify([
    good,
    hard,
    promises.flatMap(({ act, day, owner }) => (act === '' && day === '' && owner === '' ? [] : [[act, day, owner]])),
    cannot,
    why,
    passedTo,
    again,
  ]);
