/**
 * Leads from what a pulse has shown to what staff do about it: finding, act, owner, date (experience.md section 7,
 * E8.1, I5.4).
 */
import type { LoopPage, PlannedAct, SharedActs } from '../../../schema/contract/loop.ts';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import type { Results } from '../../../schema/contract/results.ts';
import { acts as library } from '../../../schema/instrument/acts.ts';
import { appWords } from '../ui/words.ts';
import { loopWords } from './words.ts';
import { findingsIn } from '../../../schema/loop/findings.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { pulseResult } from '../../../schema/results/pulse-result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { ActList } from './act-list.tsx';
import { day } from '../ui/day.ts';
import type { Begin } from './finding-card.tsx';
import { FindingList } from './finding-list.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { TellNext } from './tell-next.tsx';
import { isOpen } from './acts.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { askShared } from './ask-shared.ts';

const words = loopWords.plan;

interface Shown {
  readonly pulse: PulsePage;
  readonly loop: LoopPage;
  readonly shared: SharedActs;
  /** It is null until something is published. */
  readonly results: Results | null;
}

/** An address may name an act of the library for one question: the plan begins with it (E9.2a). */
export function ActionPlanPage({ code, ...begin }: { readonly code: string } & Partial<Begin>) {
  return <Load from={() => load(code)}>{(shown, renew) => <Plan {...shown} begin={begin} renew={renew} />}</Load>;
}

async function load(code: string): Promise<Result<Shown, Failure>> {
  const pulse = await ask('pulse', { at: { code } });
  if (!pulse.ok) return pulse;
  const course = pulse.value.course.id;
  const [loop, shared, results] = await Promise.all([
    ask('loop', { at: { course } }),
    askShared(),
    ask('results', { at: { code } }),
  ]);
  if (!loop.ok) return loop;
  if (!shared.ok) return shared;
  if (!results.ok && !isProblemOf(results.error, 'not-published')) return results;
  return ok({ pulse: pulse.value, loop: loop.value, shared: shared.value, results: results.ok ? results.value : null });
}

interface PlanProps extends Shown {
  readonly begin: Partial<Begin>;
  readonly renew: (shown: Shown) => void;
}

function Plan({ begin, renew, ...shown }: PlanProps) {
  const { pulse, loop, shared, results } = shown;
  const {
    course,
    definition: { code, policy },
  } = pulse;
  const above = <a href={to.course(course.id)}>{course.name}</a>;
  const inLoop = loop.pulses.find((each) => each.code === code);
  const result = results === null ? null : pulseResult(results.releases);
  if (inLoop === undefined || results === null || result === null) {
    return (
      <Page title={words.before} above={above}>
        <p class="lead">{words.beforeText}</p>
        <p>
          <a class="button" href={to.course(course.id)}>
            {loopWords.toCourse}
          </a>
        </p>
      </Page>
    );
  }

  const { closedDay } = inLoop;
  const { today } = loop;
  const closedDayOf = (act: PlannedAct): string =>
    loop.pulses.find((each) => each.code === act.code)?.closedDay ?? closedDay;
  const put = (act: PlannedAct) =>
    renew({ ...shown, loop: { ...loop, acts: [...loop.acts.filter(({ id }) => id !== act.id), act] } });
  const here = loop.acts.filter((act) => act.code === code);
  const earlier = loop.acts.filter((act) => act.code !== code && isOpen(act));
  const list = (acts: readonly PlannedAct[]) => (
    <ActList acts={acts} today={today} closedDayOf={closedDayOf} changed={put} />
  );
  const findings =
    result.kind === 'published' ? findingsIn(results.releases[0]?.items ?? [], result.atoms, library) : [];
  const hasFindings = findings.length > 0;
  return (
    <Page title={words.title} above={above} wide={hasFindings}>
      <p class="small">{fill(words.of, { course: course.name, code, day: day(closedDay) })}</p>
      {result.kind === 'published' ? (
        <p class="lead">{words.lead}</p>
      ) : (
        <p class="lead">{fill(words.tooFew, { k: policy.k })}</p>
      )}
      <div class={hasFindings ? 'plan-columns' : undefined}>
        {hasFindings && (
          <div>
            <FindingList
              findings={findings}
              here={here}
              underWay={[...here, ...earlier]}
              shared={shared}
              place={{ code, days: { today, closedDay } }}
              put={put}
              begin={begin}
            />
          </div>
        )}
        <div>
          <section aria-labelledby="planned">
            <h2 id="planned">{words.planned}</h2>
            {here.length === 0 ? <p>{words.nothingPlanned}</p> : list(here)}
          </section>
          {earlier.length > 0 && (
            <section aria-labelledby="earlier">
              <h2 id="earlier">{words.earlier}</h2>
              {list(earlier)}
            </section>
          )}
          <TellNext pulse={inLoop} today={today} />
        </div>
      </div>
      <p class="ways screen-only">
        <a href={to.acts}>{words.library}</a>
        <a href={to.guide('team')}>{words.team}</a>
        <button type="button" class="plain" onClick={() => print()}>
          {appWords.print}
        </button>
      </p>
    </Page>
  );
}
