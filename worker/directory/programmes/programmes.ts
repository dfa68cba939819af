/** The room of programmes: programmes, terms, and which courses a programme has in a term. A roll-up adds up these courses, and they are set beforehand (privacy.md R2.7). */
import { asc, count, eq } from 'drizzle-orm';
import { z } from 'zod';
import {
  programmeIdSchema,
  termIdSchema,
  type ProgrammeId,
  type StaffId,
  type TermId,
} from '../../../schema/contract/ids.ts';
import {
  programmeSchema,
  type Programme,
  type ProgrammeList,
  type RollUp,
} from '../../../schema/contract/programmes.ts';
import { programme, programmeCourse } from '../../../schema/tables/directory/tables.ts';
import type { Courses } from '../courses/courses.ts';
import type { Mail } from '../mail/mail.ts';
import type { AttemptName } from '../record/attempts.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { assigningIn } from './assigning.ts';
import { proposalsIn } from './proposals.ts';
import { rollUpIn } from './roll-up.ts';
import { findTerm, termsIn } from './terms.ts';

export type Programmes = ReturnType<typeof programmesIn>;

export interface UpperRooms {
  readonly courses: Pick<Courses, 'among'>;
  readonly mail: Pick<Mail, 'queue'>;
}

export function programmesIn(foundation: Foundation, { courses, mail }: UpperRooms) {
  const { db, host, auditedOnce } = foundation;
  const terms = termsIn(foundation);
  const sums = rollUpIn(foundation);
  const find = (id: ProgrammeId): Programme | null => findProgramme(foundation, id);

  return {
    ...terms,
    ...proposalsIn(foundation, mail),
    ...assigningIn(foundation, { courses, findProgramme: find }),

    /** Everything that programmes are arranged from. */
    list: (): ProgrammeList => ({
      programmes: programmesOf(foundation),
      terms: terms.terms(),
      assigned: assignedIn(foundation),
    }),

    /**
     * What the lead of the programme is shown of its courses, which is told and kept by being read; null: there is no such
     * programme, or no such term.
     */
    rollUp(id: ProgrammeId, during: TermId): RollUp | null {
      const [found, period] = [find(id), findTerm(foundation, during)];
      return found === null || period === null ? null : sums.shown(found, period);
    },

    create(by: StaffId, name: string, attempt: AttemptName = null): Programme {
      return auditedOnce(
        { by, name: attempt, made: (id) => find(id as ProgrammeId) },
        () => {
          const made: Programme = { id: programmeIdSchema.parse(randomId(host)), name };
          db.insert(programme).values(made).run();
          return made;
        },
        ({ id }) => ({ by, action: 'create-programme', subject: id }),
      );
    },
  };
}

type Reading = Pick<Foundation, 'db' | 'rows'>;

const findProgramme = ({ db, rows }: Reading, id: ProgrammeId): Programme | null =>
  rows.read('programme', programmeSchema, db.select().from(programme).where(eq(programme.id, id)).get());

const programmesOf = ({ db, rows }: Reading): Programme[] =>
  rows.readAll('programme', programmeSchema, db.select().from(programme).orderBy(asc(programme.name)).all());

const assignedSchema = z.object({ programme: programmeIdSchema, term: termIdSchema, courses: z.int() });

/** How many courses each programme has in each term. */
const assignedIn = ({ db, rows }: Reading): ProgrammeList['assigned'] =>
  rows.readAll(
    'programme_course',
    assignedSchema,
    db
      .select({ programme: programmeCourse.programmeId, term: programmeCourse.termId, courses: count() })
      .from(programmeCourse)
      .groupBy(programmeCourse.programmeId, programmeCourse.termId)
      .orderBy(programmeCourse.programmeId, programmeCourse.termId)
      .all(),
  );
