/** Lists all courses of the person who is signed in, the most urgent first, below what is due next (E7.9). */
import type { Gives } from '../../../schema/contract/api.ts';
import type { CourseList, ListedCourse } from '../../../schema/contract/courses.ts';
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { appWords } from '../ui/words.ts';
import { coursesWords as words } from './words.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { representsStudents } from '../server/grants.ts';
import { me } from '../server/me.ts';
import { representativeWords } from '../loop/representative-words.ts';
import { to } from '../app/links.ts';
import { Load } from '../ui/load.tsx';
import { hasSeenResults } from '../ui/seen-results.ts';
import { Page } from '../ui/page.tsx';
import { PasskeyOffer } from '../ui/passkey-offer.tsx';
import { toldApart } from '../ui/told-apart.ts';
import { Hall } from '../ui/picture.tsx';
import { isHidden } from '../ui/hidden.ts';
import { currentOf } from './current.ts';
import { DueList } from './due-list.tsx';
import { firstHourOf } from './first-hour.ts';
import { FIRST_HOUR, FirstHourCard } from './first-hour-card.tsx';
import { byUrgency, needsNow, nextOf, type Next } from './next.ts';
import { NextCard, sayNext } from './next-card.tsx';
import { ProposedDates } from './proposed-dates.tsx';
import { SmallTrend } from './small-trend.tsx';
import { StageMark } from './stage-mark.tsx';
import { when } from '../ui/time.ts';

export function Courses() {
  return (
    <Load from={load}>
      {({ courses, represented }) => (
        <Page title={words.title} wide>
          {courses !== null && <Home courses={courses} />}
          {represented !== null && <Represented courses={represented} />}
          {courses === null && <PasskeyOffer />}
        </Page>
      )}
    </Load>
  );
}

interface Shown {
  /** Null for a student representative, who works on none. */
  readonly courses: CourseList['courses'] | null;
  readonly represented: Gives<'represented'>['courses'] | null;
}

/** Somebody may teach one course and represent the students of another (H2.4). */
async function load(): Promise<Result<Shown, Failure>> {
  const list = await ask('courses');
  const isStudent = !list.ok && isProblemOf(list.error, 'forbidden');
  if (!list.ok && !isStudent) return list;
  if (!isStudent && !representsStudents(me.value?.grants ?? []))
    return ok({ courses: coursesIn(list), represented: null });
  const represented = await ask('represented');
  // Whoever holds no role at all is told so, as before.
  if (!represented.ok) return isStudent && !list.ok ? list : represented;
  return ok({ courses: coursesIn(list), represented: represented.value.courses });
}

const coursesIn = (list: Result<CourseList, Failure>): Shown['courses'] => (list.ok ? list.value.courses : null);

function Represented({ courses }: { readonly courses: NonNullable<Shown['represented']> }) {
  return (
    <section aria-labelledby="represented">
      <h2 id="represented">{representativeWords.list}</h2>
      <ul class="lines">
        {courses.map(({ id, name }) => (
          <li key={id}>
            <a href={to.represented(id)}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The list for the first hour stands beside everything else, as long as it is needed. */
function Home({ courses }: CourseList) {
  const hour = isHidden(FIRST_HOUR) ? null : firstHourOf(courses, hasSeenResults);
  return (
    <div class={hour === null ? 'home' : 'home with-aside'}>
      <div>
        {courses.length === 0 ? <Empty /> : <List courses={courses} />}
        <PasskeyOffer />
      </div>
      {hour !== null && <FirstHourCard hour={hour} />}
    </div>
  );
}

function Empty() {
  return (
    <div class="empty">
      <Hall />
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

/**
 * What needs somebody now comes first: one card, and a line for everything else. If nothing does, the card says what could
 * be done next. Archived courses are listed separately, in a folded part.
 */
function List({ courses }: CourseList) {
  const names = toldApart(courses);
  const archived = courses.filter((course) => course.archived);
  const sorted = byUrgency(
    courses.filter((course) => !course.archived).map((course) => ({ course, next: nextOf(course, hasSeenResults) })),
  );
  const [now, ...others] = needsNow(courses, hasSeenResults);
  const first = now ?? sorted[0];
  return (
    <>
      {first !== undefined && first.next !== null && (
        <NextCard next={first.next} course={first.course} name={names.get(first.course.id) ?? first.course.name} />
      )}
      <ProposedDates />
      <DueList dues={others} names={names} />
      <div class="over-list">
        <h2 id="all-courses">{words.all}</h2>
        <a class="button quiet" href={to.newCourse}>
          {appWords.addCourse}
        </a>
      </div>
      <Cards courses={sorted.map(({ course }) => course)} names={names} />
      {archived.length > 0 && (
        <details class="fold">
          <summary>{fill(words.archived, { n: archived.length })}</summary>
          <Cards courses={archived} names={names} />
        </details>
      )}
    </>
  );
}

function Cards({
  courses,
  names,
}: {
  readonly courses: readonly ListedCourse[];
  readonly names: ReadonlyMap<string, string>;
}) {
  return (
    <ul class="cards">
      {courses.map((course) => (
        <li class="card" key={course.id}>
          <div class="course-line">
            <h3>
              <a class="cover" href={to.course(course.id)}>
                {names.get(course.id)}
              </a>
            </h3>
            <Mark pulse={currentOf(course.pulses)} />
          </div>
          <p class="small">{counted(words.students, course.classSize)}</p>
          <Latest pulse={currentOf(course.pulses)} zone={course.zone} />
          <Due next={nextOf(course, hasSeenResults)} course={course} />
          <SmallTrend pulses={course.trend} isRead={hasSeenResults} />
        </li>
      ))}
    </ul>
  );
}

/** Says what students of this course wait for; everything else is in the line about the pulse. */
function Due({ next, course }: { readonly next: Next | null; readonly course: ListedCourse }) {
  if (next?.kind === 'tell-late' || next?.kind === 'tell' || next?.kind === 'read' || next?.kind === 'too-few')
    return <p class={next.kind === 'tell-late' ? 'loop late' : 'loop'}>{sayNext(next, course).title}</p>;
  return course.last?.told === true ? <p class="loop">{words.told}</p> : null;
}

const Mark = ({ pulse }: { readonly pulse: PulseSummary | undefined }) => pulse && <StageMark stage={pulse.stage} />;

function Latest({ pulse, zone }: { readonly pulse: PulseSummary | undefined; readonly zone: string }) {
  return <p>{pulse === undefined ? words.noPulse : nextMoment(pulse, zone)}</p>;
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
