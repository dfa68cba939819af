/**
 * Lists every question of a published pulse with what is certain about its lower end, and opens one at a time (E8.1).
 */
import type { PlannedAct, SharedActs } from '../../../schema/contract/loop.ts';
import type { Finding } from '../../../schema/loop/findings.ts';
import { FindingCard, type Begin, type Place } from './finding-card.tsx';
import { loopWords } from './words.ts';

const words = loopWords.plan;

export interface FindingListProps {
  /** Those whose lower end is certain come first. */
  readonly findings: readonly Finding[];
  /** These acts were planned after this pulse. */
  readonly here: readonly PlannedAct[];
  /** These acts are planned anywhere in the course; none of them is suggested again. */
  readonly underWay: readonly PlannedAct[];
  readonly shared: SharedActs;
  readonly place: Place;
  readonly put: (act: PlannedAct) => void;
  readonly begin: Partial<Begin>;
}

export function FindingList({ findings, here, begin, ...rest }: FindingListProps) {
  const cards = (some: readonly Finding[]) => (
    <div class="all-findings">
      {some.map((finding) => (
        <FindingCard
          key={finding.item.id}
          finding={finding}
          planned={here.filter(({ item }) => item === finding.item.id)}
          begin={finding.item.id === begin.item ? begin.act : undefined}
          {...rest}
        />
      ))}
    </div>
  );
  const certain = findings.filter((finding) => finding.certain);
  const others = findings.filter((finding) => !finding.certain);
  return (
    <>
      {certain.length > 0 && (
        <section aria-labelledby="findings">
          <h2 id="findings">{words.certain}</h2>
          <p>{words.certainText}</p>
          {cards(certain)}
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{certain.length === 0 ? words.all : words.others}</h2>
          <p>{words.othersText}</p>
          {cards(others)}
        </section>
      )}
      <p class="small">{words.sorted}</p>
    </>
  );
}
