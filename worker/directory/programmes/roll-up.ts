/** Computes the sums that the lead of a programme is shown, and whether another choice of courses would show other sums (privacy.md R2.7). */
import { dayAt } from '../../../schema/calendar.ts';
import type { CourseId } from '../../../schema/contract/ids.ts';
import type { Programme, RollUp, Term } from '../../../schema/contract/programmes.ts';
import { releasedFrom } from '../../gate/released.ts';
import { countedPulses, rollUp } from '../../gate/rollup.ts';
import type { Database, Host } from '../record/database.ts';
import { loopsClosed } from './loops-closed.ts';
import { publishedByCourse, type PublishedByCourse } from './published-by-course.ts';

export function rollUpIn(db: Database, host: Host) {
  const shownOf = (courses: PublishedByCourse) => {
    const published = courses.map((of) => of.map(({ day, entry }) => ({ day, released: releasedFrom(entry) })));
    // The ledger's days are those of UTC (docs/decisions/0014).
    const today = dayAt(host.now(), 'UTC');
    return { items: rollUp(published, today), pulses: countedPulses(published, today) };
  };

  return {
    /** Reads everything at one moment, so that the sums and the loops are of the same courses. */
    shown(programme: Programme, term: Term): RollUp {
      const { items, pulses } = shownOf(publishedByCourse(db, programme.id, term));
      return { programme, term, items: [...items], loops: loopsClosed(db, programme.id, term.id, pulses) };
    },

    /**
     * Says whether these courses would show the same sums. Once sums were shown, another choice would reveal single courses
     * by the difference (R2.7).
     */
    staysAsShown(programme: Programme, term: Term, wanted: readonly CourseId[]): boolean {
      const shown = shownOf(publishedByCourse(db, programme.id, term));
      const later = shownOf(publishedByCourse(db, programme.id, term, wanted));
      const laterById = new Map(later.items.map((item) => [item.id, JSON.stringify(item)]));
      const samePulses =
        shown.pulses.size === 0 ||
        (shown.pulses.size === later.pulses.size && [...shown.pulses].every((id) => later.pulses.has(id)));
      return (
        samePulses &&
        shown.items.every((item) => item.told.form === 'hidden' || laterById.get(item.id) === JSON.stringify(item))
      );
    },
  };
}
