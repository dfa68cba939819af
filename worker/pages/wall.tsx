/**
 * Renders the wall of the lecture hall for anyone: code, QR code, address, promise, the counter's label, times, and that
 * the results are there. It has no link, no button and no question (E7.8).
 */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import wallCss from '../../client/style/wall-page.css?inline';
import type { Definition, Schedule } from '../../schema/contract/pulse.ts';
import type { Outcome } from '../../schema/contract/stage.ts';
import { say, sayCount } from '../../schema/languages/language.ts';
import { fill } from '../../schema/languages/fill.ts';
import { sayMoment } from '../../schema/languages/moment.ts';
import { promise, termsOfPromise } from '../../schema/languages/promise.ts';
import { sayResultsTime } from '../../schema/languages/results-time.ts';
import { joinSentences } from '../../schema/languages/join-sentences.ts';
import { RehearsalBadge, rehearsalTitle } from './document.tsx';
import { pulsePath, type PageLanguage } from './href.ts';

export const WALL_STYLE = wallCss.trim();

/** A browser that translates the page leaves this alone. On the server, the attribute is not a boolean. */
const AS_IT_IS: object = { translate: 'no' };

/** How far the pulse is, and what everybody may know of it at that moment. */
export type WallScene =
  | { readonly at: 'armed' | 'closing' }
  | { readonly at: 'open' | 'grace'; readonly band: string | null }
  | { readonly at: 'closed'; readonly outcome: Outcome };

export interface WallProps {
  readonly language: PageLanguage;
  readonly definition: Definition;
  readonly schedule: Schedule;
  readonly scene: WallScene;
  /** The origin that students' phones can reach. */
  readonly publicUrl: string;
  /** Draws a QR code as SVG. */
  readonly draw: (url: string) => string;
  readonly script: string;
  /** How long the page stays as it is, in milliseconds; null if for ever. */
  readonly waitMs: number | null;
}

export function renderWall(props: WallProps): string {
  const { language, definition, script, scene, waitMs } = props;
  const { code, course } = definition;
  const title = `${code} · ${course.name}`;
  return `<!doctype html>${renderToString(
    <html lang={language.tag} dir={language.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{definition.rehearsal === true ? rehearsalTitle(language, title) : title}</title>
        <style dangerouslySetInnerHTML={{ __html: WALL_STYLE }} />
        <script defer src={script} />
      </head>
      <body>
        <div class="wall">
          {definition.rehearsal === true && <RehearsalBadge language={language} />}
          <main data-state={scene.at} {...(waitMs !== null && { 'data-wait': waitMs })}>
            <h1>
              <bdi>{course.name}</bdi>
            </h1>
            <Scene {...props} />
          </main>
        </div>
      </body>
    </html>,
  )}`;
}

function Scene(props: WallProps) {
  const { language, definition, scene } = props;
  const zone = definition.course.zone;
  switch (scene.at) {
    case 'armed': {
      const { opensAtMs } = props.schedule;
      return (
        <Invitation {...props}>
          <p class="big">{say(language, 'notOpenTitle')}</p>
          {opensAtMs !== null && <p>{say(language, 'wallOpens', { when: sayMoment(language, opensAtMs, zone) })}</p>}
        </Invitation>
      );
    }
    case 'open':
      return (
        <Invitation {...props}>
          <Label {...props} band={scene.band} />
          <p>{say(language, 'wallCloses', { time: sayMoment(language, props.schedule.closesAtMs, zone) })}</p>
          <ResultsWhen {...props} hasClosed={false} />
        </Invitation>
      );
    case 'grace': {
      const time = sayResultsTime(language, props, true);
      return (
        <div class="ending">
          <p class="big">{say(language, 'closingTitle')}</p>
          <p>{say(language, 'closing', { time })}</p>
          <ResultsWhen {...props} hasClosed />
          <Label {...props} band={scene.band} />
        </div>
      );
    }
    case 'closing':
      return (
        <div class="ending">
          <p class="big">{say(language, 'closedTitle')}</p>
          <p>{say(language, 'wallPreparing')}</p>
        </div>
      );
    case 'closed':
      return <Closed {...props} outcome={scene.outcome} />;
  }
}

function Closed(props: WallProps & { readonly outcome: Outcome }) {
  const { language, definition, outcome } = props;
  if (definition.resultsForStudents && outcome === 'published')
    return (
      <>
        <Way {...props} path="/results" />
        <section class="side">
          <p class="big">{say(language, 'wallResults')}</p>
        </section>
      </>
    );
  return (
    <div class="ending">
      <p class="big">{say(language, 'closedTitle')}</p>
      <p>{cameOf(language, definition, outcome)}</p>
    </div>
  );
}

function cameOf(language: PageLanguage, { resultsForStudents, policy: { k } }: Definition, outcome: Outcome): string {
  // What staff keep to themselves, the wall does not tell either.
  if (!resultsForStudents) return say(language, 'closed', { when: say(language, 'whenByTeacher') });
  switch (outcome) {
    case 'too-few':
      return fill(language.results.tooFew, { k }, language);
    case 'unreadable':
      return say(language, 'resultsUnreadable');
    case 'lost':
      return say(language, 'resultsLost');
    case 'deleted':
      return say(language, 'resultsDeleted');
    case 'published':
      return say(language, 'wallResults');
  }
}

function Invitation({ children, ...props }: WallProps & { readonly children: ComponentChildren }) {
  const { language, definition } = props;
  return (
    <>
      <Way {...props} path="" />
      <section class="side">
        <p class="code-line">
          <span class="small">{say(language, 'wallCode')}</span>{' '}
          <strong class="code" dir="ltr" {...AS_IT_IS}>
            {definition.code}
          </strong>
        </p>
        <p class="promise">{joinSentences([promise(language, definition), ...termsOfPromise(language, definition)])}</p>
        {children}
      </section>
    </>
  );
}

/** The QR code is part of the page: without script and without a second request it is there. */
function Way({
  language,
  definition: { code },
  publicUrl,
  draw,
  path,
}: WallProps & { readonly path: '' | '/results' }) {
  const url = `${publicUrl}${pulsePath(code)}${path}`;
  const [, scheme = '', host = ''] = /^(https?:\/\/)(.*)$/.exec(publicUrl) ?? [];
  return (
    <>
      <p class="address">
        <span class="small">{say(language, 'wallGo')}</span>{' '}
        <span class="url" dir="ltr" {...AS_IT_IS}>
          <span class="scheme">{scheme}</span>
          {host}
          {'/s/'}
          <wbr />
          {code}
          {path}
        </span>
      </p>
      <div
        class="qr"
        role="img"
        aria-label={say(language, 'wallQr', { url })}
        dangerouslySetInnerHTML={{ __html: draw(url) }}
      />
    </>
  );
}

function ResultsWhen({ language, definition, schedule, hasClosed }: WallProps & { readonly hasClosed: boolean }) {
  if (!definition.resultsForStudents || definition.rehearsal === true) return null;
  const { k } = definition.policy;
  const time = sayResultsTime(language, { definition, schedule }, hasClosed);
  return <p>{sayCount(language, 'resultsWhen', k, { time, k })}</p>;
}

/** The label is the same for everybody, and changes on its fixed grid only (E7.2, privacy.md R2.9). */
function Label({ language, definition, band }: WallProps & { readonly band: string | null }) {
  return (
    <p class="counter">
      <span class="small">{say(language, 'wallCounter')}</span>{' '}
      <strong class="big" dir="auto" {...AS_IT_IS} data-label={band ?? ''} data-paused={say(language, 'wallPaused')}>
        {band ?? say(language, 'wallFrom', { k: definition.policy.k })}
      </strong>
    </p>
  );
}
