/**
 * Shows one course on one page, without tabs: what runs now, what changed, what comes next, dates, team (experience.md
 * section 7, row 22).
 */
import type { Gives } from '../../../schema/contract/api.ts';
import type { LoopPage } from '../../../schema/contract/loop.ts';
import type { CoursePage as Shown } from '../../../schema/contract/courses.ts';
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { appWords } from '../ui/words.ts';
import { courseWords as words } from './course-words.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { me } from '../server/me.ts';
import { visit } from '../server/visit.ts';
import { CloseLater } from './close-later.tsx';
import { CourseActs } from '../loop/course-acts.tsx';
import { CourseLinkCard } from './course-link-card.tsx';
import { CourseDates } from './course-dates.tsx';
import { CourseSettings } from './course-settings.tsx';
import { CourseTold } from '../loop/course-told.tsx';
import { CourseTrend } from './course-trend.tsx';
import { ContextPanel } from './context-panel.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { Phone } from '../ui/picture.tsx';
import { RunningRehearsals } from './running-rehearsals.tsx';
import { hasSeenResults } from '../ui/seen-results.ts';
import { StageMark } from './stage-mark.tsx';
import { Team } from '../people/team.tsx';
import { when, zoneName } from '../ui/time.ts';
import type { Failure } from '../server/failure.ts';
import { leadsCourse } from '../server/grants.ts';
import { FoldLater } from '../ui/fold-later.tsx';
import { isOver } from '../ui/is-over.ts';
import { currentOf, laterOf } from './current.ts';
import { ProposedDates } from './proposed-dates.tsx';
import { PlannedAhead } from './planned-ahead.tsx';
import { PlannedPulse } from './planned-pulse.tsx';
import { UntoldBefore } from './untold-before.tsx';
import { nextMoment } from './courses.tsx';
import { nextOf } from './next.ts';
import { NextCard } from './next-card.tsx';
import { hasNoResults } from './no-results.ts';

interface Everything {
  readonly shown: Shown;
  readonly trend: Gives<'trend'>;
  readonly loop: LoopPage;
  readonly team: Gives<'team'>;
}

export function CoursePage({ course }: { readonly course: string }) {
  return (
    <Load from={() => load(course)}>
      {({ shown, ...rest }, renew) => {
        const { pulses, settings } = shown;
        const { trend, loop, team } = rest;
        const moved = (pulse: PulseSummary) =>
          renew({ shown: { ...shown, pulses: pulses.map((old) => (old.code === pulse.code ? pulse : old)) }, ...rest });
        const discarded = (code: string) =>
          renew({ shown: { ...shown, pulses: pulses.filter((pulse) => pulse.code !== code) }, ...rest });
        const saved = (changed: Shown['settings']) =>
          renew({ shown: { ...shown, course: { ...shown.course, ...changed }, settings: changed }, ...rest });
        const again = async () => {
          const heard = await load(course);
          if (heard.ok) renew(heard.value);
        };
        const { name, classSize, zone } = shown.course;
        const leads = leadsCourse(me.value?.grants ?? [], course);
        const archiving = (
          <FoldLater
            key={String(settings.archived)}
            summary={settings.archived ? words.bringBackOne : words.archiveOne}
            load={async () => (await import('./archive-course.tsx')).ArchiveCourse}
            given={{ course: shown.course, archived: settings.archived, changed: () => void again() }}
          />
        );
        return (
          <Page title={name} above={visit === null && <a href={to.courses}>{appWords.courses}</a>} wide>
            <p class="small course-facts">
              {fill(words.zone, { students: counted(words.students, classSize), zone: zoneName(zone) })}
            </p>
            {visit !== null && <p class="small">{words.visit}</p>}
            <div class="course-columns">
              {/* How the course stands now: on a phone it comes first, and on a wide screen it stays in view. */}
              <div class="course-now">
                {settings.archived && <p class="note">{words.archived}</p>}
                {/* What can be done with an archived course stands where it says that it is one. */}
                {leads && settings.archived && archiving}
                <ProposedDates course={course} />
                <NextInCourse shown={shown} loop={loop} />
                {!settings.archived && <UntoldBefore pulses={fitting(shown)} loop={loop} zone={zone} />}
                <Now {...shown} loop={loop} moved={moved} discarded={discarded} />
                <RunningRehearsals {...shown} />
                {!settings.archived && <CourseLinkCard {...shown} />}
              </div>
              <div class="course-rest">
                {pulses.length === 0 && !settings.archived && <NoPulse />}
                <CourseTrend {...trend} />
                {pulses.length > 0 && (
                  <>
                    <CourseActs loop={loop} />
                    <CourseTold loop={loop} language={settings.language} />
                    <CourseDates
                      pulses={pulses.filter((pulse) => !laterOf(pulses).includes(pulse))}
                      loop={loop}
                      zone={zone}
                      mayPlan={!settings.archived}
                    />
                  </>
                )}
                <Team course={course} team={team} />
                <ContextPanel course={course} />
                {leads && pulses.length === 0 && (
                  <FoldLater
                    summary={words.deleteCourse}
                    load={async () => (await import('./delete-course.tsx')).DeleteCourse}
                    given={{ course, name }}
                  />
                )}
                {leads && !settings.archived && archiving}
                {leads && <CourseSettings course={course} pulses={pulses} settings={settings} saved={saved} />}
              </div>
            </div>
          </Page>
        );
      }}
    </Load>
  );
}

/** Those that open by themselves: one for which the class has become too small waits. */
const fitting = ({ pulses, outgrown }: Shown): readonly PulseSummary[] =>
  pulses.filter(({ code }) => !outgrown.some((each) => each.code === code && each.what === 'too-small'));

/** All of it is loaded at once, so that nothing on the page jumps. */
async function load(course: string): Promise<Result<Everything, Failure>> {
  const at = { course };
  const [shown, trend, loop, team] = await Promise.all([
    ask('course', { at }),
    ask('trend', { at }),
    ask('loop', { at }),
    ask('team', { at }),
  ]);
  if (!shown.ok) return shown;
  if (!trend.ok) return trend;
  if (!loop.ok) return loop;
  if (!team.ok) return team;
  return ok({ shown: shown.value, trend: trend.value, loop: loop.value, team: team.value });
}

/** What is due next stands above everything else (E7.9). */
function NextInCourse({
  shown: { course, settings, pulses },
  loop,
}: {
  readonly shown: Shown;
  readonly loop: LoopPage;
}) {
  const [latest] = loop.pulses;
  const last = latest === undefined ? null : { ...latest, told: latest.told !== null };
  const standing = { archived: settings.archived, zone: course.zone, today: loop.today, last, pulses };
  const next = nextOf(standing, hasSeenResults);
  return next && <NextCard next={next} course={course} />;
}

interface Moved {
  readonly moved: (pulse: PulseSummary) => void;
  readonly discarded: (code: string) => void;
}

/**
 * Shows the pulse under way, or else the latest, and leads to the next one. The server sends the latest closing first.
 */
function Now({
  course,
  settings,
  pulses,
  outgrown,
  loop,
  moved,
  discarded,
}: Shown & Moved & { readonly loop: LoopPage }) {
  const latest = currentOf(pulses);
  if (latest === undefined) {
    // The next step already stands above, and a picture of a pulse beside it.
    if (settings.archived) return <NoPulse />;
    return (
      <p>
        <a class="button quiet" href={to.planTerm(course.id)}>
          {words.planTerm}
        </a>
      </p>
    );
  }
  return (
    <>
      <Latest
        pulse={latest}
        zone={course.zone}
        outgrown={outgrown.find(({ code }) => code === latest.code)}
        isEmpty={hasNoResults(loop, latest.code)}
        moved={moved}
        discarded={discarded}
      />
      <PlannedAhead pulses={laterOf(pulses)} zone={course.zone} outgrown={outgrown} discarded={discarded} />
      {!settings.archived && (
        <p class="actions">
          <a class="button quiet" href={to.newPulse(course.id)}>
            {words.newPulse}
          </a>
          <a class="button quiet" href={to.planTerm(course.id)}>
            {words.planTerm}
          </a>
        </p>
      )}
    </>
  );
}

/** Says what a pulse is, where there is none yet. */
function NoPulse() {
  return (
    <div class="empty">
      <Phone />
      <h2>{words.emptyTitle}</h2>
      <p>{words.empty}</p>
      <p class="lone">
        <a href={to.help}>{words.emptyHelp}</a>
      </p>
    </div>
  );
}

interface LatestProps extends Moved {
  readonly pulse: PulseSummary;
  readonly zone: string;
  readonly outgrown: Shown['outgrown'][number] | undefined;
  readonly isEmpty: boolean;
}

function Latest({ pulse, zone, outgrown, isEmpty, moved, discarded }: LatestProps) {
  const isClosed = isOver(pulse.stage);
  return (
    <section class="card" aria-labelledby="latest">
      <h2 id="latest">{isClosed ? words.latest : words.current}</h2>
      <p class="standing">
        <StageMark stage={pulse.stage} />{' '}
        <span>{isClosed ? when(pulse.schedule.closesAtMs, zone) : nextMoment(pulse, zone)}</span>
      </p>
      <p class="code">{pulse.code}</p>
      <p class="actions">
        {pulse.stage === 'lost' ? (
          <span>{words.lost}</span>
        ) : isClosed ? (
          <a class="button quiet" href={to.results(pulse.code)}>
            {isEmpty ? words.nothingShown : words.showResults}
          </a>
        ) : (
          <a class="button quiet" href={to.projector(pulse.code)}>
            {words.projector}
          </a>
        )}
        {!isClosed && (
          <a class="button quiet" href={to.share(pulse.code)}>
            {words.share}
          </a>
        )}
        <a class="button quiet" href={to.announce(pulse.code)}>
          {appWords.announce}
        </a>
      </p>
      {pulse.stage === 'open' && (
        <p class="small lone">
          <a href={to.results(pulse.code)}>{words.whenResults}</a>
        </p>
      )}
      {(pulse.stage === 'armed' || pulse.stage === 'draft') && (
        <PlannedPulse code={pulse.code} outgrown={outgrown} discarded={() => discarded(pulse.code)} />
      )}
      {(pulse.stage === 'open' || pulse.stage === 'armed') && (
        <CloseLater key={`${pulse.schedule.closesAtMs} ${zone}`} pulse={pulse} zone={zone} moved={moved} />
      )}
    </section>
  );
}
