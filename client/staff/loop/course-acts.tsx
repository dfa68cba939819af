/** Shows a course's open acts and the next step, on the page of the course (experience.md section 7, I1.15). */
import type { LoopPage } from '../../../schema/contract/loop.ts';
import { courseLoopWords } from './course-words.ts';
import { to } from '../app/links.ts';
import { summaryOf } from './acts.ts';
import { counted } from '../../../schema/languages/fill.ts';
import { Beside } from '../ui/beside.tsx';
import { PlannedActLine } from './planned-act.tsx';
import { asSentence } from '../ui/joined.ts';

const words = courseLoopWords.course;

/** More open acts than these are folded behind the sentence that counts them. */
const MOST_ACTS = 3;

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
            : asSentence(counted(words.open, open.length))}
        {overdue > 0 && (
          <>
            {' '}
            <strong class="late">{asSentence(counted(words.overdue, overdue))}</strong>
          </>
        )}
        {done > 0 && (
          <>
            {' '}
            <span class="small">{asSentence(counted(words.done, done))}</span>
          </>
        )}
      </p>
      {open.length > 0 && <Lines acts={open.slice(0, MOST_ACTS)} today={loop.today} />}
      {open.length > MOST_ACTS && (
        <details class="fold">
          <summary>{counted(words.more, open.length - MOST_ACTS)}</summary>
          <Lines acts={open.slice(MOST_ACTS)} today={loop.today} />
        </details>
      )}
      {loop.acts.length === 0 && <Beside text={words.actsHelp} href={to.acts} link={words.actsHelpLink} />}
      <p>
        <a class="button quiet" href={to.plan(latest.code)}>
          {hasPlanned ? words.plan : words.planNext}
        </a>
      </p>
    </section>
  );
}

function Lines({ acts, today }: { readonly acts: LoopPage['acts']; readonly today: string }) {
  return (
    <ul class="acts">
      {acts.map((act) => (
        <li key={act.id}>
          <PlannedActLine act={act} today={today} />
        </li>
      ))}
    </ul>
  );
}
