/**
 * Shows a pulse on the wall of the lecture hall: code, promise, counter band, open and close. It never shows results, and
 * asks nothing that a class should not read (experience.md section 7, E7.8).
 */
import type { Warning } from '../../../schema/contract/warning.ts';
import type { WallPage } from '../../../schema/contract/wall.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { say, type Language } from '../../../schema/languages/language.ts';
import { sayMoment } from '../../../schema/languages/moment.ts';
import { hasPrintedCodes } from '../../../schema/pulse/combinations.ts';
import { go } from '../app/router.ts';
import { online } from '../server/online.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { inLanguage, Said } from '../../told/said.tsx';
import { inStaffLanguage } from '../ui/audience.ts';
import { OfflineBar, useHeading } from '../ui/page.tsx';
import { rehearsalTitle } from '../ui/rehearsal.tsx';
import { SaidPromise, SaidRehearsal, SaidRehearsalMark } from '../ui/said.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { appWords, rehearsalWords } from '../ui/words.ts';
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
  /** The class reads the wall in these languages; buttons stay in that of staff. */
  readonly audience: Audience;
  readonly door: Door;
  /** Why the pulse is opened although something speaks against it; empty if nothing does. */
  readonly reason: string;
  /** Leads to where the reason is asked for, off the wall. A hall's computer has no such place. */
  readonly askReason?: (warnings: readonly Warning[]) => void;
  /** Where staff who are signed in find more; a hall's computer has none of it. Esc leads to the course. */
  readonly staff?: {
    readonly course: string;
    readonly results: string;
    readonly slides: string;
    readonly sheet: string;
    /** Words for everyone in the course; a rehearsal has none (H4.3). */
    readonly announce: string;
    /** Only somebody with an account can allow a computer of a hall (decision 0070). */
    readonly hall?: string;
  };
  /** Gives up the right of a hall's computer. */
  readonly leaveHall?: () => void;
}

export function Wall(props: WallProps) {
  const { first, audience, door, reason, staff, leaveHall } = props;
  const stage = useStage(first, door, reason);
  const { page, nowMs } = stage;
  const { course, definition, studentUrl, urlIsLocal } = page;
  const heading = useHeading(rehearsalTitle(fill(words.title, { course: course.name }), definition));
  const scene = sceneOf(page, nowMs);
  useWakeLock();
  useKeys(staff === undefined ? {} : { Escape: () => go(staff.course) });
  const isInviting = scene.at === 'not-open' || scene.at === 'open';
  return (
    <div class="wall">
      <OfflineBar />
      <main id="content" {...inLanguage(audience.main)}>
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{course.name}</bdi> <SaidRehearsalMark to={audience} of={definition} />
        </h1>
        {isInviting ? (
          <>
            <Way
              audience={audience}
              url={studentUrl}
              code={definition.code}
              image={`/s/${definition.code}/qr.svg`}
              fromCourse={definition.eligibility === 'roster'}
            />
            <section class="side" aria-label={say(audience.main, 'wallCounter')}>
              <SaidRehearsal to={audience} of={definition} />
              {urlIsLocal && (
                <p class="note alert" {...inStaffLanguage()}>
                  {words.local}
                </p>
              )}
              <p class="code-line">
                <span class="small">
                  <Said to={audience}>{(language) => say(language, 'wallCode')}</Said>
                </span>{' '}
                <strong class="code" dir="ltr" translate={false}>
                  {definition.code}
                </strong>
              </p>
              {page.tokenKey && (
                <p class="key-words">
                  <span class="small">
                    <Said to={audience}>{(language) => say(language, 'wallWords')}</Said>
                  </span>{' '}
                  <strong lang="en" dir="ltr" translate={false}>
                    {page.tokenKey.words}
                  </strong>
                </p>
              )}
              <SaidPromise to={audience} of={definition} />
              <State {...props} scene={scene} stage={stage} />
            </section>
          </>
        ) : definition.rehearsal === true && scene.at !== 'grace' ? (
          <RehearsalOver code={definition.code} {...(staff !== undefined && { course: staff.course })} />
        ) : (
          <Ending scene={scene} stage={stage} audience={audience} {...(staff !== undefined && { staff })}>
            {scene.at === 'grace' && <CounterBand page={page} audience={audience} />}
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
        {staff !== undefined && definition.rehearsal !== true && <a href={staff.announce}>{appWords.announce}</a>}
        {staff?.hall !== undefined && <a href={staff.hall}>{words.otherComputer}</a>}
        {staff !== undefined && <span class="small">{words.keys}</span>}
      </footer>
    </div>
  );
}

interface StateProps extends WallProps {
  readonly scene: Extract<Scene, { at: 'not-open' | 'open' }>;
  readonly stage: StageHandle;
}

function State({ scene, stage, audience, askReason, staff }: StateProps) {
  const { course, definition, schedule } = stage.page;
  switch (scene.at) {
    case 'not-open': {
      const { opensAtMs } = scene;
      return (
        <>
          <p class="big">
            <Said to={audience}>{(language) => say(language, 'notOpenTitle')}</Said>
          </p>
          {opensAtMs !== null && (
            <p>
              <Said to={audience}>
                {(language) => say(language, 'wallOpens', { when: sayMoment(language, opensAtMs, course.zone) })}
              </Said>
            </p>
          )}
          <div {...inStaffLanguage()}>
            {stage.warnings.length === 0 ? (
              <Trouble failure={stage.failure} />
            ) : (
              <NeedsReason warnings={stage.warnings} {...(askReason !== undefined && { askReason })} />
            )}
          </div>
          <div class="open-bar" {...inStaffLanguage()}>
            <p class="actions">
              <button type="button" disabled={stage.busy} onClick={() => void stage.open()}>
                {words.open}
              </button>
              {hasPrintedCodes(definition) && staff !== undefined && (
                <a class="button quiet" href={staff.sheet}>
                  {words.sheet}
                </a>
              )}
            </p>
          </div>
          {definition.rehearsal !== true && staff !== undefined && (
            <div {...inStaffLanguage()}>
              <Rehearse code={definition.code} />
            </div>
          )}
        </>
      );
    }
    case 'open':
      return (
        <>
          <CounterBand page={stage.page} audience={audience} />
          <p>
            <Said to={audience}>
              {(language) => say(language, 'wallCloses', { time: sayMoment(language, scene.closesAtMs, course.zone) })}
            </Said>
          </p>
          {definition.resultsForStudents && definition.rehearsal !== true && (
            <p>
              <Said to={audience}>{resultsWhen({ definition, schedule, course }, false)}</Said>
            </p>
          )}
          <div {...inStaffLanguage()}>
            <Trouble failure={stage.failure} />
            <ConfirmClose of={definition} band={stage.page.band} busy={stage.busy} close={stage.close} />
          </div>
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
function CounterBand({
  page: { band, definition },
  audience,
}: { readonly page: Pick<WallPage, 'band' | 'definition'> } & Pick<WallProps, 'audience'>) {
  const counter = counterOf(online.value, band);
  return (
    <p class="counter">
      <span class="small">
        <Said to={audience}>{(language) => say(language, 'wallCounter')}</Said>
      </span>{' '}
      <strong class="big" key={`${counter.at} ${band}`} translate={false}>
        {counter.at === 'told' ? (
          <bdi dir="ltr">{counter.band}</bdi>
        ) : (
          <Said to={audience}>{(language) => sayCounter(language, counter.at, definition.policy.k)}</Said>
        )}
      </strong>
      {definition.rehearsal === true && (
        <span class="small" {...inStaffLanguage()}>
          {rehearsalWords.counter}
        </span>
      )}
    </p>
  );
}

function sayCounter(language: Language, at: Exclude<Counter['at'], 'told'>, k: number): string {
  switch (at) {
    case 'paused':
      return say(language, 'wallPaused');
    case 'not-yet':
      return say(language, 'wallFrom', { k });
  }
}
