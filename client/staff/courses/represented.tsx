/** Shows a student representative one course: what students see of it, what staff plan, and what was told (H2.4). */
import type { RepresentedCourse } from '../../../schema/contract/representing.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { PlannedActLine } from '../loop/planned-act.tsx';
import { representativeWords as words } from '../loop/representative-words.ts';
import { ToldText } from '../loop/told-text.tsx';
import { ask } from '../server/api.ts';
import { day } from '../ui/day.ts';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { appWords } from '../ui/words.ts';
import { CourseTrend } from './course-trend.tsx';

export function RepresentedPage({ course }: { readonly course: string }) {
  return (
    <Load from={() => ask('representedCourse', { at: { course } })}>
      {({ course: { name }, today, language, acts, pulses, trend }) => (
        <Page title={name} above={<a href={to.courses}>{appWords.courses}</a>}>
          <p class="lead">{words.lead}</p>
          <CourseTrend {...trend} results={shownTo} />
          <section aria-labelledby="pulses">
            <h2 id="pulses">{words.pulses}</h2>
            {pulses.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              pulses.map((pulse) => <OnePulse key={pulse.code} pulse={pulse} language={language} />)
            )}
          </section>
          <section aria-labelledby="acts">
            <h2 id="acts">{words.acts}</h2>
            {acts.length === 0 ? (
              <p>{words.noActs}</p>
            ) : (
              <ul class="acts">
                {acts.map((act) => (
                  <li key={act.id}>
                    <PlannedActLine act={act} today={today} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        </Page>
      )}
    </Load>
  );
}

/** The page of results that every student of the pulse sees. */
const shownTo = (code: string): string => `/s/${code}/results`;

interface OnePulseProps extends Pick<RepresentedCourse, 'language'> {
  readonly pulse: RepresentedCourse['pulses'][number];
}

function OnePulse({ pulse: { code, closedDay, shown, told, isOpen }, language }: OnePulseProps) {
  return (
    <article>
      <h3>{fill(words.closed, { code, day: day(closedDay) })}</h3>
      <p>{shown ? <a href={shownTo(code)}>{words.results}</a> : words.kept}</p>
      <p>{told === null ? words.notTold : fill(words.toldOn, { day: day(told.day) })}</p>
      {told !== null && <ToldText lang={told.language ?? language} told={told} />}
      {isOpen && (
        <p>
          <a class="button quiet" href={to.word(code)}>
            {words.say}
          </a>
        </p>
      )}
    </article>
  );
}
