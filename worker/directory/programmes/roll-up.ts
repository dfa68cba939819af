/** Decides what the lead of a programme is told, keeps it, and computes the sums that they are shown (privacy.md R2.7, R2.7a). */
import { dayAt } from '../../../schema/calendar.ts';
import type { Programme, RollUp, Term } from '../../../schema/contract/programmes.ts';
import { releasedFrom } from '../../gate/released.ts';
import { countedPulses, rollUp, tellMore } from '../../gate/rollup.ts';
import { toldSumsIn, UnreadableSum } from '../published/told-sums.ts';
import type { Foundation } from '../record/foundation.ts';
import { loopsClosed } from './loops-closed.ts';
import { publishedInTermIn } from './published-in-term.ts';

export function rollUpIn({ db, host, rows }: Pick<Foundation, 'db' | 'host' | 'rows'>) {
  const toldSums = toldSumsIn({ db, rows });
  const publishedInTerm = publishedInTermIn({ db, rows });

  const tell = (programme: Programme, term: Term): RollUp =>
    db.transaction(() => {
      const before = toldSums.of(programme.id, term.id);
      const published = publishedInTerm(programme.id, term, before).map(({ entry, ...of }) => ({
        ...of,
        released: releasedFrom(entry),
      }));
      const waiting = published.filter(({ isAssigned }) => isAssigned);
      // The ledger's days are those of UTC (docs/decisions/0014).
      const today = dayAt(host.now(), 'UTC');
      const related = () => toldSums.relatedTo(waiting.map(({ released }) => released.release.pulse));
      const telling = tellMore(waiting, before, related, today);
      toldSums.keep(programme.id, term.id, telling.sums);
      const told = [...before, ...telling.sums];
      return {
        programme,
        term,
        items: [...rollUp(published, told, telling, today)],
        // A term of which something was deleted shows nothing, although what was told of it is still known.
        loops: published.length === 0 ? null : loopsClosed(db, countedPulses(told)),
      };
    });

  return {
    /**
     * Whoever reads first is told what may be told now, and it is kept in the same transaction: of two sums that would
     * give a course away together, the one that is read first is told, and the other waits (R2.7a).
     */
    shown(programme: Programme, term: Term): RollUp {
      try {
        return tell(programme, term);
      } catch (error) {
        // Without all that was told, nobody can say what may be told (R2.7a).
        if (error instanceof UnreadableSum) return { programme, term, items: [], loops: null };
        throw error;
      }
    },
  };
}
