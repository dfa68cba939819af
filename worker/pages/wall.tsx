/**
 * Renders the wall of the lecture hall for anyone: code, QR code, address, promise, the counter's label, times, and that
 * the results are there. It has no link, no button and no question (E7.8).
 */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Said } from '../../client/told/said.tsx';
import wallCss from '../../client/style/wall-page.css?inline';
import type { Definition, Schedule } from '../../schema/contract/pulse.ts';
import type { ShownKey } from '../../schema/contract/shown-key.ts';
import { joinSentences } from '../../schema/languages/join-sentences.ts';
import { say, sayCount, type Language } from '../../schema/languages/language.ts';
import type { Audience } from '../../schema/languages/audience.ts';
import type { Outcome } from '../../schema/contract/stage.ts';
import { fill } from '../../schema/languages/fill.ts';
import { sayMoment } from '../../schema/languages/moment.ts';
import { promise, termsOfPromise } from '../../schema/languages/promise.ts';
import { sayResultsTime } from '../../schema/languages/results-time.ts';
import { RehearsalBadge, rehearsalTitle } from './document.tsx';
import { pulsePath, type PageLanguage } from './href.ts';

export const WALL_STYLE = wallCss.trim();

/** A browser that translates the page leaves this alone. On the server, the attribute is not a boolean. */
const AS_IT_IS: object = { translate: 'no' };

const audienceOf = ({ language, second }: Pick<WallProps, 'language' | 'second'>): Audience => ({
  main: language,
  second,
});

/** How far the pulse is, and what everybody may know of it at that moment. */
export type WallScene =
  | { readonly at: 'armed' | 'closing' }
  | { readonly at: 'open' | 'grace'; readonly band: string | null }
  | { readonly at: 'closed'; readonly outcome: Outcome };

export interface WallProps {
  readonly language: PageLanguage;
  /** It stands beside the first, if staff have chosen one. */
  readonly second: Language | null;
  readonly definition: Definition;
  readonly schedule: Schedule;
  readonly scene: WallScene;
  /** The origin that students' phones can reach. */
  readonly publicUrl: string;
  /** Draws a QR code as SVG. */
  readonly draw: (url: string) => string;
  readonly script: string;
  /** The key of a roster; it is absent in other pulses, and once the pulse has ended (privacy.md R5.5). */
  readonly tokenKey?: ShownKey | undefined;
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
  const { definition, scene } = props;
  const to = audienceOf(props);
  const zone = definition.course.zone;
  switch (scene.at) {
    case 'armed': {
      const { opensAtMs } = props.schedule;
      return (
        <Invitation {...props}>
          <p class="big">
            <Said to={to}>{(language) => say(language, 'notOpenTitle')}</Said>
          </p>
          {opensAtMs !== null && (
            <p>
              <Said to={to}>
                {(language) => say(language, 'wallOpens', { when: sayMoment(language, opensAtMs, zone) })}
              </Said>
            </p>
          )}
        </Invitation>
      );
    }
    case 'open':
      return (
        <Invitation {...props}>
          <Label {...props} band={scene.band} />
          <p>
            <Said to={to}>
              {(language) =>
                say(language, 'wallCloses', { time: sayMoment(language, props.schedule.closesAtMs, zone) })
              }
            </Said>
          </p>
          <ResultsWhen {...props} hasClosed={false} />
        </Invitation>
      );
    case 'grace':
      return (
        <div class="ending">
          <p class="big">
            <Said to={to}>{(language) => say(language, 'closingTitle')}</Said>
          </p>
          <p>
            <Said to={to}>
              {(language) => say(language, 'closing', { time: sayResultsTime(language, props, true) })}
            </Said>
          </p>
          <ResultsWhen {...props} hasClosed />
          <Label {...props} band={scene.band} />
        </div>
      );
    case 'closing':
      return (
        <div class="ending">
          <p class="big">
            <Said to={to}>{(language) => say(language, 'closedTitle')}</Said>
          </p>
          <p>
            <Said to={to}>{(language) => say(language, 'wallPreparing')}</Said>
          </p>
        </div>
      );
    case 'closed':
      return <Closed {...props} outcome={scene.outcome} />;
  }
}

function Closed(props: WallProps & { readonly outcome: Outcome }) {
  const { definition, outcome } = props;
  const to = audienceOf(props);
  if (definition.resultsForStudents && outcome === 'published')
    return (
      <>
        <Way {...props} path="/results" />
        <section class="side">
          <p class="big">
            <Said to={to}>{(language) => say(language, 'wallResults')}</Said>
          </p>
        </section>
      </>
    );
  return (
    <div class="ending">
      <p class="big">
        <Said to={to}>{(language) => say(language, 'closedTitle')}</Said>
      </p>
      <p>
        <Said to={to}>{(language) => cameOf(language, definition, outcome)}</Said>
      </p>
    </div>
  );
}

function cameOf(language: Language, { resultsForStudents, policy: { k } }: Definition, outcome: Outcome): string {
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
  const { definition } = props;
  const to = audienceOf(props);
  return (
    <>
      <Way {...props} path="" />
      <section class="side">
        <p class="code-line">
          <span class="small">
            <Said to={to}>{(language) => say(language, 'wallCode')}</Said>
          </span>{' '}
          <strong class="code" dir="ltr" {...AS_IT_IS}>
            {definition.code}
          </strong>
        </p>
        {props.tokenKey && (
          <p class="key-words">
            <span class="small">
              <Said to={to}>{(language) => say(language, 'wallWords')}</Said>
            </span>{' '}
            <strong lang="en" dir="ltr" {...AS_IT_IS}>
              {props.tokenKey.words}
            </strong>
          </p>
        )}
        <p class="promise">
          <Said to={to}>
            {(language) => joinSentences([promise(language, definition), ...termsOfPromise(language, definition)])}
          </Said>
        </p>
        {children}
      </section>
    </>
  );
}

/** The QR code is part of the page: without script and without a second request it is there. */
function Way({
  language,
  second,
  definition: { code, eligibility },
  publicUrl,
  draw,
  path,
  tokenKey,
}: WallProps & { readonly path: '' | '/results' }) {
  const url = `${publicUrl}${pulsePath(code)}${path}`;
  // What follows the # is never sent; the phone compares it with the key that it is given (R5.3).
  const scanned = path === '' && tokenKey ? `${url}#${tokenKey.fragment}` : url;
  const [, scheme = '', host = ''] = /^(https?:\/\/)(.*)$/.exec(publicUrl) ?? [];
  // With a roster one answers from the course page; the address is only for printed codes, and to compare the key (E3.10).
  const isFromCourse = path === '' && eligibility === 'roster';
  return (
    <>
      <p class={isFromCourse ? 'address from-course' : 'address'}>
        {isFromCourse && (
          <>
            <span class="first">
              <Said to={audienceOf({ language, second })}>{(language) => say(language, 'rosterFromCourse')}</Said>
            </span>{' '}
          </>
        )}
        <span class="small">
          <Said to={audienceOf({ language, second })}>{(language) => say(language, 'wallGo')}</Said>
        </span>{' '}
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
        dangerouslySetInnerHTML={{ __html: draw(scanned) }}
      />
    </>
  );
}

function ResultsWhen({
  language,
  second,
  definition,
  schedule,
  hasClosed,
}: WallProps & { readonly hasClosed: boolean }) {
  if (!definition.resultsForStudents || definition.rehearsal === true) return null;
  const { k } = definition.policy;
  const when = (language: Language) =>
    sayCount(language, 'resultsWhen', k, { time: sayResultsTime(language, { definition, schedule }, hasClosed), k });
  return (
    <p>
      <Said to={audienceOf({ language, second })}>{when}</Said>
    </p>
  );
}

/** The label is the same for everybody, and changes on its fixed grid only (E7.2, privacy.md R2.9). */
function Label({ language, second, definition, band }: WallProps & { readonly band: string | null }) {
  const to = audienceOf({ language, second });
  return (
    <p class="counter">
      <span class="small">
        <Said to={to}>{(language) => say(language, 'wallCounter')}</Said>
      </span>{' '}
      <strong class="big" dir="auto" {...AS_IT_IS} data-label={band ?? ''} data-paused={say(language, 'wallPaused')}>
        {band ?? <Said to={to}>{(language) => say(language, 'wallFrom', { k: definition.policy.k })}</Said>}
      </strong>
    </p>
  );
}
