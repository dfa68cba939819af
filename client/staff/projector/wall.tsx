/**
 * Shows a pulse on the wall of the lecture hall: code, promise, counter band, open and close. It never shows results, and
 * asks nothing that a class should not read (experience.md section 7, E7.8).
 */
import type { Warning } from '../../../schema/contract/warning.ts';
import type { WallPage } from '../../../schema/contract/wall.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { go } from '../app/router.ts';
import { online } from '../server/online.ts';
import { OfflineBar, useHeading } from '../ui/page.tsx';
import { PromiseLine } from '../ui/promise-line.tsx';
import { when } from '../ui/time.ts';
import { RehearsalBadge, RehearsalMark, rehearsalTitle } from '../ui/rehearsal.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { rehearsalWords } from '../ui/words.ts';
import { toggleFullScreen, useKeys, useWakeLock } from '../ui/use-wall.ts';
import { ConfirmClose } from './confirm-close.tsx';
import type { Door } from './door.ts';
import { Ending } from './ending.tsx';
import { resultsWhen } from './results-when.ts';
import { counterOf, sceneOf, type Counter, type Scene } from './scene.ts';
import { Rehearse, RehearsalOver } from './rehearse.tsx';
import { useStage, type StageHandle } from './use-stage.ts';
import { Way } from './way.tsx';
import { projectorWords as words } from './words.ts';

export interface WallProps {
  readonly first: WallPage;
  readonly door: Door;
  /** Why the pulse is opened although something speaks against it; empty if nothing does. */
  readonly reason: string;
  /** Leads to where the reason is asked for, off the wall. A hall's computer has no such place. */
  readonly askReason?: (warnings: readonly Warning[]) => void;
  /** Where staff who are signed in find more; a hall's computer has none of it. Esc leads to the course. */
  readonly staff?: { readonly course: string; readonly results: string; readonly sheet: string; readonly hall: string };
  /** Gives up the right of a hall's computer. */
  readonly leaveHall?: () => void;
}

export function Wall(props: WallProps) {
  const { first, door, reason, staff, leaveHall } = props;
  const stage = useStage(first, door, reason);
  const { page, nowMs } = stage;
  const { course, definition, studentUrl, urlIsLocal } = page;
  const heading = useHeading(rehearsalTitle(fill(words.title, { course: course.name }), definition));
  const scene = sceneOf(page, nowMs);
  useWakeLock();
  useKeys({ f: toggleFullScreen, ...(staff !== undefined && { Escape: () => go(staff.course) }) });
  const isInviting = scene.at === 'not-open' || scene.at === 'open';
  return (
    <div class="wall">
      <OfflineBar />
      <main id="content">
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{course.name}</bdi> <RehearsalMark of={definition} />
        </h1>
        {isInviting ? (
          <>
            <Way url={studentUrl} code={definition.code} image={`/s/${definition.code}/qr.svg`} />
            <section class="side" aria-label={words.counter}>
              <RehearsalBadge of={definition} />
              {urlIsLocal && <p class="note alert">{words.local}</p>}
              <p class="code-line">
                <span class="small">{words.code}</span>{' '}
                <strong class="code" translate={false}>
                  {definition.code}
                </strong>
              </p>
              <PromiseLine of={definition} />
              <State {...props} scene={scene} stage={stage} />
            </section>
          </>
        ) : definition.rehearsal === true && scene.at !== 'grace' ? (
          <RehearsalOver code={definition.code} {...(staff !== undefined && { course: staff.course })} />
        ) : (
          <Ending scene={scene} stage={stage} {...(staff !== undefined && { results: staff.results })}>
            {scene.at === 'grace' && <CounterBand {...page} />}
          </Ending>
        )}
      </main>
      <footer>
        {staff !== undefined && <a href={staff.course}>{words.leave}</a>}
        {leaveHall !== undefined && (
          <button type="button" class="plain" onClick={leaveHall}>
            {words.leaveHall}
          </button>
        )}
        <button type="button" class="plain" onClick={toggleFullScreen}>
          {words.fullScreen}
        </button>
        {staff !== undefined && <a href={staff.hall}>{words.otherComputer}</a>}
        <span class="small">{staff === undefined ? words.keysHall : words.keys}</span>
      </footer>
    </div>
  );
}

interface StateProps extends WallProps {
  readonly scene: Extract<Scene, { at: 'not-open' | 'open' }>;
  readonly stage: StageHandle;
}

function State({ scene, stage, askReason, staff }: StateProps) {
  const { course, definition, schedule } = stage.page;
  switch (scene.at) {
    case 'not-open':
      return (
        <>
          <p class="big">{words.notOpen}</p>
          {scene.opensAtMs !== null && <p>{fill(words.opens, { when: when(scene.opensAtMs, course.zone) })}</p>}
          {stage.warnings.length === 0 ? (
            <Trouble failure={stage.failure} />
          ) : (
            <NeedsReason warnings={stage.warnings} {...(askReason !== undefined && { askReason })} />
          )}
          <p class="actions">
            <button type="button" disabled={stage.busy} onClick={() => void stage.open()}>
              {words.open}
            </button>
            {definition.eligibility === 'codes' && staff !== undefined && (
              <a class="button quiet" href={staff.sheet}>
                {words.sheet}
              </a>
            )}
          </p>
          {definition.rehearsal !== true && staff !== undefined && <Rehearse code={definition.code} />}
        </>
      );
    case 'open':
      return (
        <>
          <CounterBand {...stage.page} />
          <p>{fill(words.closes, { when: when(scene.closesAtMs, course.zone) })}</p>
          {definition.resultsForStudents && definition.rehearsal !== true && (
            <p>{resultsWhen({ definition, schedule, course }, false)}</p>
          )}
          <Trouble failure={stage.failure} />
          <ConfirmClose of={definition} band={stage.page.band} busy={stage.busy} close={stage.close} />
        </>
      );
  }
}

/** What speaks against the opening is not read out here: the class would read it too. */
function NeedsReason({
  warnings,
  askReason,
}: { readonly warnings: readonly Warning[] } & Pick<WallProps, 'askReason'>) {
  return (
    <div class="note" role="alert">
      <p>{askReason === undefined ? words.needsReasonHall : words.needsReason}</p>
      {askReason !== undefined && (
        <p>
          <button type="button" class="quiet" onClick={() => askReason(warnings)}>
            {words.readReason}
          </button>
        </p>
      )}
    </div>
  );
}

/**
 * Everyone sees the same band, on its fixed grid. There is no count of missing answers and no rate, which would put
 * pressure on the class (E7.2). A browser that translates the page replaces its text, so the label is a new element each
 * time that it changes.
 */
function CounterBand({ band, definition }: Pick<WallPage, 'band' | 'definition'>) {
  const said = sayCounter(counterOf(online.value, band), definition.policy.k);
  return (
    <p class="counter">
      <span class="small">{words.counter}</span>{' '}
      <strong class="big" key={said} translate={false}>
        {said}
      </strong>
      {definition.rehearsal === true && <span class="small">{rehearsalWords.counter}</span>}
    </p>
  );
}

function sayCounter(counter: Counter, k: number): string {
  switch (counter.at) {
    case 'paused':
      return words.paused;
    case 'not-yet':
      return fill(words.shownFrom, { k });
    case 'told':
      return counter.band;
  }
}
