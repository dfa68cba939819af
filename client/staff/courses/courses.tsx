/** Lists all courses of the person who is signed in, the most urgent first, below what is due next (E7.9). */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CourseList, ListedCourse } from '../../../schema/contract/courses.ts';
import { COURSES_PER_PAGE } from '../../../schema/contract/per-page.ts';
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { appWords } from '../ui/words.ts';
import { coursesWords as words } from './words.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { leadsAnyProgramme, leadsCourse, representsStudents } from '../server/grants.ts';
import { me } from '../server/me.ts';
import { fetched } from '../ui/fetched.ts';
import { FoldLater } from '../ui/fold-later.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { addressFor, askedIn, isNarrowed, type Asked } from './asked.ts';
import { to } from '../app/links.ts';
import { Load } from '../ui/load.tsx';
import { hasSeenResults } from '../ui/seen-results.ts';
import { Page } from '../ui/page.tsx';
import { PasskeyOffer } from '../ui/passkey-offer.tsx';
import { toldApart } from '../ui/told-apart.ts';
import { isHidden } from '../ui/hidden.ts';
import { currentOf } from './current.ts';
import { DueList } from './due-list.tsx';
import { firstHourOf } from './first-hour.ts';
import { FIRST_HOUR, FirstHourCard } from './first-hour-card.tsx';
import { byUrgency, needsNow, nextOf, type Next } from './next.ts';
import { NextCard, sayNext } from './next-card.tsx';
import { ProposedDates } from './proposed-dates.tsx';
import type { RepresentedCoursesProps } from './represented-courses.tsx';
import type * as longList from './long-list.tsx';
import { SmallTrend } from './small-trend.tsx';
import { StageMark } from './stage-mark.tsx';
import { when } from '../ui/time.ts';

export function Courses() {
  const first = askedIn(location.search);
  return (
    <Load from={() => load(first)}>
      {({ list, Empty, represented }) => (
        <Page title={words.title} wide>
          {list !== null && <Home first={list} Empty={Empty} asked={first} />}
          {represented !== null && <represented.List courses={represented.courses} />}
          {list === null && <PasskeyOffer />}
        </Page>
      )}
    </Load>
  );
}

interface Shown {
  /** Null for a student representative, who works on none. */
  readonly list: CourseList | null;
  /** What is shown if there is no course; it is loaded where there is none. */
  readonly Empty: ComponentType | null;
  readonly represented: (RepresentedCoursesProps & { readonly List: ComponentType<RepresentedCoursesProps> }) | null;
}

/** Somebody may teach one course and represent the students of another (H2.4). */
async function load(first: Asked): Promise<Result<Shown, Failure>> {
  const list = await ask('courses', { body: first });
  const isStudent = !list.ok && isProblemOf(list.error, 'forbidden');
  if (!list.ok && !isStudent) return list;
  const none = list.ok && list.value.all === 0 ? await fetched(import('./no-course.tsx')) : null;
  if (none?.ok === false) return none;
  const shown = { list: valueOf(list), Empty: none?.value.NoCourse ?? null };
  if (!isStudent && !representsStudents(me.value?.grants ?? [])) return ok({ ...shown, represented: null });
  const represented = await ask('represented');
  // Whoever holds no role at all is told so, as before.
  if (!represented.ok) return isStudent && !list.ok ? list : represented;
  const code = await fetched(import('./represented-courses.tsx'));
  if (!code.ok) return code;
  const { courses } = represented.value;
  return ok({ ...shown, represented: { courses, List: code.value.RepresentedCourses } });
}

const valueOf = (list: Result<CourseList, Failure>): CourseList | null => (list.ok ? list.value : null);

interface HomeProps extends Pick<Shown, 'Empty'> {
  readonly first: CourseList;
  readonly asked: Asked;
}

/** The list for the first hour stands beside everything else, as long as it is needed. */
function Home({ first, Empty, asked: firstAsked }: HomeProps) {
  const list = useSignal(first);
  const asked = useSignal(firstAsked);
  const failure = useSignal<Failure | null>(null);
  const show = async (wanted: Asked, keep: 'push' | 'replace' | 'none'): Promise<Result<CourseList, Failure>> => {
    const heard = await ask('courses', { body: wanted });
    failure.value = heard.ok ? null : heard.error;
    if (!heard.ok) return heard;
    list.value = heard.value;
    asked.value = { ...wanted, page: String(heard.value.page) };
    // The address says what is shown, so that it can be kept, sent, and gone back to (H3.3).
    if (keep === 'push') history.pushState(null, '', addressFor(asked.value));
    return heard;
  };
  useEffect(() => {
    const back = () => void show(askedIn(location.search), 'none');
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const { courses, all } = list.value;
  // Whoever leads a programme and teaches nothing has no first hour with a class.
  const hour =
    isHidden(FIRST_HOUR) || all > COURSES_PER_PAGE || (all === 0 && leadsAnyProgramme(me.value?.grants ?? []))
      ? null
      : firstHourOf(courses, hasSeenResults);
  return (
    <div class={hour === null ? 'home' : 'home with-aside'}>
      <div>
        {all === 0 && Empty !== null ? (
          <Empty />
        ) : (
          <List
            list={list.value}
            asked={asked.value}
            find={(wanted) => show(wanted, 'push')}
            changed={() => void show(asked.value, 'none')}
          />
        )}
        <Trouble failure={failure.value} />
        <PasskeyOffer />
      </div>
      {hour !== null && <FirstHourCard hour={hour} />}
    </div>
  );
}

interface ListProps {
  readonly list: CourseList;
  readonly asked: Asked;
  readonly find: (asked: Asked) => Promise<Result<CourseList, Failure>>;
  readonly changed: () => void;
}

/**
 * What needs somebody now comes first: one card, and a line for everything else. If nothing does, the card says what could
 * be done next. Archived courses are listed separately, in a folded part. Whoever has more courses than one page holds also
 * finds a search; the server has put what needs somebody on the first page.
 */
function List({ list, asked, find, changed }: ListProps) {
  const { courses, found, all, page } = list;
  const isLong = all > COURSES_PER_PAGE;
  // Most people have a few courses, and load nothing for lists that are longer.
  const Long = useSignal<typeof longList | null>(null);
  const longFailure = useSignal<Failure | null>(null);
  const loadLong = async () => {
    const heard = await fetched(import('./long-list.tsx'));
    longFailure.value = heard.ok ? null : heard.error;
    if (heard.ok) Long.value = heard.value;
  };
  useEffect(() => {
    if (isLong) void loadLong();
  }, [isLong]);
  const names = toldApart(courses);
  const archived = courses.filter((course) => course.archived);
  const sorted = byUrgency(
    courses.filter((course) => !course.archived).map((course) => ({ course, next: nextOf(course, hasSeenResults) })),
  );
  const isFirst = page === 1 && !isNarrowed(asked);
  const [now, ...others] = isFirst ? needsNow(courses, hasSeenResults) : [];
  const first = isFirst ? (now ?? sorted[0]) : undefined;
  return (
    <>
      {first !== undefined && first.next !== null && (
        <NextCard next={first.next} course={first.course} name={names.get(first.course.id) ?? first.course.name} />
      )}
      <ProposedDates />
      <DueList dues={others} names={names} />
      <div class="over-list">
        <h2 id="all-courses">{isLong ? fill(words.allOf, { n: all }) : words.all}</h2>
        <a class="button quiet" href={to.newCourse}>
          {appWords.addCourse}
        </a>
      </div>
      {Long.value !== null && isLong && (
        <Long.value.Finder key={addressFor({ ...asked, page: '1' })} list={list} asked={asked} find={find} />
      )}
      <Cards courses={sorted.map(({ course }) => course)} names={names} />
      {archived.length > 0 && (
        <details class="fold" open={asked.show === 'archived'}>
          <summary>{fill(words.archived, { n: archived.length })}</summary>
          <Cards courses={archived} names={names} />
        </details>
      )}
      {Long.value !== null && isLong && (
        <Long.value.Pages
          page={page}
          found={found}
          perPage={COURSES_PER_PAGE}
          busy={false}
          turn={(wanted) => {
            void find({ ...asked, page: String(wanted) });
            document.getElementById('all-courses')?.scrollIntoView();
          }}
        />
      )}
      <Trouble failure={longFailure.value} again={() => void loadLong()} />
      <Archiving courses={courses} names={names} changed={changed} />
    </>
  );
}

/** Only whoever leads a course archives it. With one course its own page is the place for that. */
function Archiving({ courses, names, changed }: ArchivingOf) {
  const own = courses
    .filter(({ id }) => leadsCourse(me.value?.grants ?? [], id))
    .map(({ id, name, archived }) => ({ id, name: names.get(id) ?? name, archived }));
  if (own.length < 2) return null;
  return (
    <FoldLater
      summary={words.archiving}
      load={async () => (await import('./archiving.tsx')).Archiving}
      given={{ courses: own, changed }}
    />
  );
}

interface ArchivingOf extends Pick<CourseList, 'courses'> {
  readonly names: ReadonlyMap<string, string>;
  readonly changed: () => void;
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
          <p class="small">
            {counted(words.students, course.classSize)}
            {course.externalId !== null && (
              <>
                {' · '}
                <bdi>{course.externalId}</bdi>
              </>
            )}
          </p>
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
