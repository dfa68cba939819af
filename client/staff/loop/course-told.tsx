/**
 * Shows on the page of a course what its students were told last, or reminds staff that students are waiting (E8.3,
 * E8.4, W21).
 */
import type { LoopPage } from '../../../schema/contract/loop.ts';
import { appWords } from '../ui/words.ts';
import { courseLoopWords } from './course-words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { Beside } from '../ui/beside.tsx';
import { day } from '../ui/day.ts';
import { FoldLater } from '../ui/fold-later.tsx';

const words = courseLoopWords.course;

export interface CourseToldProps {
  readonly loop: LoopPage;
  /** Staff write in this language (BCP 47). */
  readonly language: string;
}

export function CourseTold({ loop, language }: CourseToldProps) {
  const [latest] = loop.pulses;
  const lastTold = loop.pulses.find(({ told }) => told !== null);
  return (
    <section aria-labelledby="told">
      <h2 id="told">{words.told}</h2>
      {latest === undefined ? (
        <p class="small">{words.nothing}</p>
      ) : (
        latest.told === null && <Reminder pulse={latest} today={loop.today} />
      )}
      {lastTold?.told && (
        <FoldLater
          summary={fill(words.toldOn, { closed: day(lastTold.closedDay), day: day(lastTold.told.day) })}
          load={async () => (await import('./told-text.tsx')).ToldText}
          given={{ lang: language, told: lastTold.told }}
        >
          <p class="actions">
            <a class="button quiet" href={to.told(lastTold.code)}>
              {words.see}
            </a>
            <a class="button quiet" href={to.slide(lastTold.code)}>
              {words.slide}
            </a>
          </p>
        </FoldLater>
      )}
    </section>
  );
}

function Reminder({
  pulse: { code, closedDay, dueDay, published, begun },
  today,
}: {
  readonly pulse: LoopPage['pulses'][number];
  readonly today: string;
}) {
  const isOverdue = published && today > dueDay;
  const text = !published ? words.tooFew : isOverdue ? words.overdueTold : words.due;
  return (
    <div class={isOverdue ? 'note alert' : 'note'}>
      <p>
        {fill(text, { closed: day(closedDay), day: day(dueDay) })} {begun && words.begun}
      </p>
      {published && <Beside text={words.toldHelp} href={to.guide('talk')} link={words.toldHelpLink} />}
      <p>
        <a class="button quiet" href={to.told(code)}>
          {begun ? words.goOn : appWords.tellStudents}
        </a>
      </p>
    </div>
  );
}
