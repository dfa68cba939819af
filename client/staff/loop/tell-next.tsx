/** Shows the step after planning: telling students, and by when (E8.3). */
import type { LoopPage } from '../../../schema/contract/loop.ts';
import { appWords } from '../ui/words.ts';
import { loopWords } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { day } from '../ui/day.ts';

const words = loopWords.plan;

export function TellNext({
  pulse: { code, dueDay, told, published },
  today,
}: {
  readonly pulse: LoopPage['pulses'][number];
  readonly today: string;
}) {
  const isOverdue = told === null && published && today > dueDay;
  return (
    <section class={isOverdue ? 'note alert' : 'note'} aria-labelledby="tell">
      <h2 id="tell">{appWords.tellStudents}</h2>
      <p>
        {told === null
          ? fill(isOverdue ? loopWords.told.overdue : words.tellText, { day: day(dueDay) })
          : fill(words.toldOn, { day: day(told.day) })}
      </p>
      <p>
        <a class={told === null ? 'button' : 'button quiet'} href={to.told(code)}>
          {told === null ? appWords.tellStudents : words.correct}
        </a>
      </p>
    </section>
  );
}
