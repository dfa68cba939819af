/**
 * Shows a pulse on the wall of the lecture hall: code, promise, counter band, open and close. It never shows results
 * (experience.md section 7).
 */
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import { projectorWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { online } from '../server/online.ts';
import { ConfirmClose } from './confirm-close.tsx';
import { Load } from '../ui/load.tsx';
import { Waiting } from '../ui/loading.tsx';
import { OpenWithReason } from './open-with-reason.tsx';
import { OfflineBar, useHeading } from '../ui/page.tsx';
import { RehearsalBadge, RehearsalMark, rehearsalTitle } from '../ui/rehearsal.tsx';
import { rehearsalWords } from '../ui/words.ts';
import { Rehearse, RehearsalOver } from './rehearse.tsx';
import { PromiseLine } from '../ui/promise-line.tsx';
import { when } from '../ui/time.ts';
import { Trouble } from '../ui/trouble.tsx';
import { useStage, type StageHandle } from './use-stage.ts';
import { toggleFullScreen, useKeys, useWakeLock } from '../ui/use-wall.ts';
import { go } from '../app/router.ts';
import { counterOf, sceneOf, type Counter, type Scene } from './scene.ts';

export function Projector({ code }: { readonly code: string }) {
  return (
    <Load from={() => ask('pulse', { at: { code } })} waiting={<Waiting />}>
      {(first) => <Wall first={first} />}
    </Load>
  );
}

function Wall({ first }: { readonly first: PulsePage }) {
  const stage = useStage(first);
  const { page, nowMs } = stage;
  const { course, definition, studentUrl, urlIsLocal } = page;
  const heading = useHeading(rehearsalTitle(fill(words.title, { course: course.name }), definition));
  const scene = sceneOf(page, nowMs);
  useWakeLock();
  useKeys({ f: toggleFullScreen, Escape: () => go(to.course(course.id)) });
  const isInviting = scene.at === 'not-open' || scene.at === 'open';
  const isTaking = isInviting || scene.at === 'grace';
  return (
    <div class="wall">
      <OfflineBar />
      <main id="content">
        <h1 ref={heading} tabIndex={-1}>
          {course.name} <RehearsalMark of={definition} />
        </h1>
        {isInviting ? (
          <Invitation code={definition.code} url={studentUrl} />
        ) : definition.rehearsal === true && scene.at !== 'grace' ? (
          <RehearsalOver code={definition.code} course={course.id} />
        ) : (
          <Ending scene={scene} code={definition.code} />
        )}
        <section class="side" aria-label={words.counter}>
          {isTaking && <RehearsalBadge of={definition} />}
          {isInviting && urlIsLocal && <p class="note alert">{words.local}</p>}
          {isInviting && (
            <p class="code-line">
              <span class="small">{words.code}</span> <strong class="code">{definition.code}</strong>
            </p>
          )}
          {isTaking && <PromiseLine of={definition} />}
          <State scene={scene} zone={course.zone} stage={stage} />
        </section>
      </main>
      <footer>
        <a href={to.course(course.id)}>{words.leave}</a>
        <button type="button" class="plain" onClick={toggleFullScreen}>
          {words.fullScreen}
        </button>
        <span class="small">{words.keys}</span>
      </footer>
    </div>
  );
}

/** The code is black on white in both themes. The image brings its own quiet zone (ISO/IEC 18004). */
function Invitation({ code, url }: { readonly code: string; readonly url: string }) {
  const [, scheme = '', rest = url] = /^(https?:\/\/)(.*)$/.exec(url) ?? [];
  const host = rest.slice(0, -code.length);
  return (
    <>
      <p class="address">
        <span class="small">{words.go}</span>{' '}
        <span class="url">
          <span class="scheme">{scheme}</span>
          {host}
          <wbr />
          {code}
        </span>
      </p>
      <img class="qr" src={`/s/${code}/qr.svg`} alt={fill(words.qr, { url })} />
    </>
  );
}

function Ending({
  scene,
  code,
}: {
  readonly scene: Extract<Scene, { at: 'grace' | 'closing' | 'closed' }>;
  readonly code: string;
}) {
  return (
    <div class="ending" role="status">
      {endingOf(scene, code)}
    </div>
  );
}

function endingOf(scene: Extract<Scene, { at: 'grace' | 'closing' | 'closed' }>, code: string) {
  switch (scene.at) {
    case 'grace':
      return (
        <>
          <p class="big">{words.closingTitle}</p>
          <p aria-live="off">{fill(words.timeLeft, { time: clock(scene.secondsLeft) })}</p>
        </>
      );
    case 'closing':
      return (
        <>
          <p class="big">{words.closingTitle}</p>
          <p>{words.cutting}</p>
        </>
      );
    case 'closed':
      return (
        <>
          <p class="big">{words.closedTitle}</p>
          <p>
            <a class="button" href={to.results(code)}>
              {words.results}
            </a>
          </p>
        </>
      );
  }
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function State({ scene, zone, stage }: { readonly scene: Scene; readonly zone: string; readonly stage: StageHandle }) {
  const { definition } = stage.page;
  switch (scene.at) {
    case 'not-open':
      return (
        <>
          <p class="big">{words.notOpen}</p>
          {scene.opensAtMs !== null && <p>{fill(words.opens, { when: when(scene.opensAtMs, zone) })}</p>}
          {stage.warnings.length === 0 ? <Trouble failure={stage.failure} /> : <OpenWithReason {...stage} />}
          <p class="actions">
            <button type="button" disabled={stage.busy} onClick={() => void stage.open('')}>
              {words.open}
            </button>
            {definition.eligibility === 'codes' && (
              <a class="button quiet" href={to.sheet(definition.code)}>
                {words.sheet}
              </a>
            )}
          </p>
          {definition.rehearsal !== true && <Rehearse code={definition.code} />}
        </>
      );
    case 'open':
      return (
        <>
          <CounterBand {...stage.page} />
          <p class="small">{fill(words.closes, { when: when(scene.closesAtMs, zone) })}</p>
          <Trouble failure={stage.failure} />
          <ConfirmClose of={definition} band={stage.page.band} busy={stage.busy} close={stage.close} />
        </>
      );
    case 'grace':
      return <CounterBand {...stage.page} />;
    case 'closing':
    case 'closed':
      return null;
  }
}

/**
 * Everyone sees the same band, on its fixed grid. There is no count of missing answers and no rate, which would put
 * pressure on the class (E7.2).
 */
function CounterBand({ band, definition }: Pick<PulsePage, 'band' | 'definition'>) {
  const counter = counterOf(online.value, band);
  return (
    <p class="counter">
      <span class="small">{words.counter}</span> <strong class="big">{sayCounter(counter, definition.policy.k)}</strong>
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
