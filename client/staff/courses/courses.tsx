/** Lists all courses of the person who is signed in, and how far the latest pulse of each is. */
import type { CourseList } from '../../../schema/contract/courses.ts';
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { appWords } from '../ui/words.ts';
import { coursesWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { PasskeyOffer } from '../ui/passkey-offer.tsx';
import { StageMark } from './stage-mark.tsx';
import { when } from '../ui/time.ts';

export function Courses() {
  return (
    <Load from={() => ask('courses')}>
      {({ courses }) => (
        <Page title={words.title}>
          {courses.length === 0 ? <Empty /> : <List courses={courses} />}
          <PasskeyOffer />
        </Page>
      )}
    </Load>
  );
}

function Empty() {
  return (
    <div class="empty">
      <h2>{words.emptyTitle}</h2>
      <p>{words.empty}</p>
      <p>
        <a class="button" href={to.firstCourse}>
          {words.addFirst}
        </a>
      </p>
      <p class="small">{words.demo}</p>
    </div>
  );
}

/** Archived courses are listed separately, in a folded part. */
function List({ courses }: CourseList) {
  const archived = courses.filter((course) => course.archived);
  return (
    <>
      <Cards courses={courses.filter((course) => !course.archived)} />
      <p>
        <a class="button quiet" href={to.newCourse}>
          {appWords.addCourse}
        </a>
      </p>
      {archived.length > 0 && (
        <details class="fold">
          <summary>{fill(words.archived, { n: archived.length })}</summary>
          <Cards courses={archived} />
        </details>
      )}
    </>
  );
}

function Cards({ courses }: CourseList) {
  return (
    <ul class="cards">
      {courses.map(({ id, name, classSize, zone, pulses, loop }) => (
        <li class="card" key={id}>
          <h2>
            <a class="cover" href={to.course(id)}>
              {name}
            </a>
          </h2>
          <p class="small">{fill(words.students, { n: classSize })}</p>
          <Latest pulse={pulses[0]} zone={zone} />
          {loop !== 'none' && <p class={loop === 'overdue' ? 'loop late' : 'loop'}>{words.loop[loop]}</p>}
        </li>
      ))}
    </ul>
  );
}

function Latest({ pulse, zone }: { readonly pulse: PulseSummary | undefined; readonly zone: string }) {
  if (pulse === undefined) return <p>{words.noPulse}</p>;
  return (
    <p class="standing">
      <StageMark stage={pulse.stage} /> <span>{nextMoment(pulse, zone)}</span>
    </p>
  );
}

/** @returns the next planned moment of a pulse, or when it closed (its mark already says that it did) */
export function nextMoment({ stage, schedule }: PulseSummary, zone: string): string {
  switch (stage) {
    case 'draft':
    case 'armed':
      return schedule.opensAtMs === null
        ? words.opensByHand
        : fill(words.opens, { when: when(schedule.opensAtMs, zone) });
    case 'open':
      return fill(words.closes, { when: when(schedule.closesAtMs, zone) });
    case 'grace':
    case 'closing':
    case 'closed':
    case 'lost':
      return when(schedule.closesAtMs, zone);
  }
}
