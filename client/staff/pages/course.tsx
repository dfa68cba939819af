/** One course on one page, without tabs: what runs now, then what was (experience.md section 7). */
import type { CoursePage as Shown, PulseSummary } from '../../../schema/contract/staff.ts';
import { staff } from '../../../schema/languages/staff.ts';
import { fill } from '../../../schema/results/words.ts';
import { ask } from '../api.ts';
import { to } from '../links.ts';
import { me } from '../me.ts';
import { CloseLater } from '../parts/close-later.tsx';
import { Invite } from '../parts/invite.tsx';
import { Load } from '../parts/load.tsx';
import { Page } from '../parts/page.tsx';
import { StageMark } from '../parts/stage-mark.tsx';
import { when, zoneName } from '../parts/time.ts';
import { leadsCourse } from '../state/grants.ts';
import { nextMoment } from './courses.tsx';

const words = staff.course;

export function CoursePage({ course }: { readonly course: string }) {
  return (
    <Load from={() => ask('course', { at: { course } })}>
      {(shown, renew) => (
        <Page title={shown.course.name} above={<a href={to.courses}>{staff.app.courses}</a>}>
          <p class="small">{fill(words.students, { n: shown.course.classSize, zone: zoneName(shown.course.zone) })}</p>
          <Pulses {...shown} moved={(pulse) => renew({ ...shown, pulses: shown.pulses.map((old) => (old.code === pulse.code ? pulse : old)) })} />
          {leadsCourse(me.value?.grants ?? [], course) && <Team course={course} />}
        </Page>
      )}
    </Load>
  );
}

interface Moved {
  readonly moved: (pulse: PulseSummary) => void;
}

/** The directory sends the latest closing first. */
function Pulses({ course, pulses, moved }: Shown & Moved) {
  const running = pulses.find(({ stage }) => stage !== 'closed');
  const closed = pulses.filter(({ stage }) => stage === 'closed');
  const newPulse = <p><a class={closed.length > 0 ? 'button quiet' : 'button'} href={to.newPulse(course.id)}>{words.newPulse}</a></p>;
  if (pulses.length === 0) {
    return (
      <div class="empty">
        <h2>{words.emptyTitle}</h2>
        <p>{words.empty}</p>
        {newPulse}
      </div>
    );
  }
  const latest = running ?? closed[0];
  const earlier = closed.filter((pulse) => pulse !== latest);
  return (
    <>
      {latest !== undefined && <Latest pulse={latest} zone={course.zone} moved={moved} />}
      {running === undefined ? newPulse : <p class="small">{words.oneAtATime}</p>}
      {earlier.length > 0 && <Earlier pulses={earlier} zone={course.zone} />}
    </>
  );
}

function Latest({ pulse, zone, moved }: Moved & { readonly pulse: PulseSummary; readonly zone: string }) {
  const isClosed = pulse.stage === 'closed';
  return (
    <section class="card" aria-labelledby="latest">
      <h2 id="latest">{isClosed ? words.latest : words.current}</h2>
      <p><StageMark stage={pulse.stage} /> {nextMoment(pulse, zone)}</p>
      <p class="code">{pulse.code}</p>
      <p>
        {isClosed
          ? <a class="button" href={to.results(pulse.code)}>{words.showResults}</a>
          : <a class="button" href={to.projector(pulse.code)}>{words.projector}</a>}
      </p>
      {pulse.stage === 'open' && <p><a href={to.results(pulse.code)}>{words.whenResults}</a></p>}
      {(pulse.stage === 'open' || pulse.stage === 'armed') && <CloseLater key={pulse.schedule.closesAtMs} pulse={pulse} zone={zone} moved={moved} />}
    </section>
  );
}

function Earlier({ pulses, zone }: { readonly pulses: readonly PulseSummary[]; readonly zone: string }) {
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{words.earlier}</h2>
      <ul class="rows">
        {pulses.map(({ code, schedule }) => (
          <li key={code}>
            <span>{when(schedule.closesAtMs, zone)}</span>
            <a href={to.results(code)}>{fill(words.results, { code })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever leads the course lets others in, and nobody above does (E6.4). */
function Team({ course }: { readonly course: string }) {
  return (
    <section aria-labelledby="team">
      <h2 id="team">{words.team}</h2>
      <p>{words.coTeacher}</p>
      <Invite label={words.inviteCoTeacher} grant={{ role: 'co-teacher', scope: course }} />
    </section>
  );
}
