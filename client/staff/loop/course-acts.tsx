/** Shows a course's open acts and the next step, on the page of the course (experience.md section 7, I1.15). */
import type { LoopPage } from '../../../schema/contract/loop.ts';
import { loopWords } from './words.ts';
import { to } from '../app/links.ts';
import { summaryOf } from './acts.ts';
import { counted } from '../../../schema/languages/fill.ts';
import { PlannedActLine } from './planned-act.tsx';

const words = loopWords.course;

export function CourseActs({ loop }: { readonly loop: LoopPage }) {
  const { open, overdue, done } = summaryOf(loop);
  const latest = loop.pulses.find(({ published }) => published);
  if (latest === undefined) return null;
  const hasPlanned = loop.acts.some(({ code }) => code === latest.code);
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{words.acts}</h2>
      <p>
        {loop.acts.length === 0
          ? words.noActs
          : open.length === 0
            ? words.allDone
            : `${counted(words.open, open.length)}.`}
        {overdue > 0 && (
          <>
            {' '}
            <strong class="late">{counted(words.overdue, overdue)}.</strong>
          </>
        )}
        {done > 0 && (
          <>
            {' '}
            <span class="small">{counted(words.done, done)}.</span>
          </>
        )}
      </p>
      {open.length > 0 && (
        <ul class="acts">
          {open.map((act) => (
            <li key={act.id}>
              <PlannedActLine act={act} today={loop.today} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="button quiet" href={to.plan(latest.code)}>
          {hasPlanned ? words.plan : words.planNext}
        </a>
      </p>
    </section>
  );
}
