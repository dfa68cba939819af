/** Shows how a pulse ends on the wall: the time for forms on screens, the cut, and the way to the results (E4.6, E7.8). */
import type { ComponentChildren } from 'preact';
import { fill } from '../../../schema/languages/fill.ts';
import { say } from '../../../schema/languages/language.ts';
import type { Language } from '../../../schema/languages/language.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { Said } from '../../told/said.tsx';
import { inStaffLanguage } from '../ui/audience.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Trouble } from '../ui/trouble.tsx';
import type { Scene } from './scene.ts';
import type { StageHandle } from './use-stage.ts';
import { resultsWhen } from './results-when.ts';
import { Way } from './way.tsx';
import { projectorWords as words } from './words.ts';

export interface EndingProps {
  readonly scene: Extract<Scene, { at: 'grace' | 'closing' | 'closed' }>;
  readonly stage: StageHandle;
  readonly audience: Audience;
  /** Where staff read the results and show them to the class; a hall's computer may not. */
  readonly staff?: { readonly results: string; readonly slides: string };
  readonly children: ComponentChildren;
}

export function Ending({ scene, stage, audience, staff, children }: EndingProps) {
  const { definition, studentUrl } = stage.page;
  if (scene.at === 'closed' && scene.outcome === 'published')
    return (
      <>
        <Way
          audience={audience}
          url={`${studentUrl}/results`}
          code={definition.code}
          image={`/s/${definition.code}/results/qr.svg`}
        />
        <section class="side" role="status">
          <p class="big" key="closed">
            <Said to={audience}>{({ hall }) => hall.thanks}</Said>
          </p>
          <p>
            <Said to={audience}>{({ hall }) => hall.cameOf}</Said>
          </p>
          <ToResults staff={staff} forClass />
        </section>
      </>
    );
  // Each scene is a new element: a browser that translates the page would otherwise mix old and new sentences.
  return (
    <div class="ending" role="status" key={scene.at}>
      {endingOf({ scene, stage, audience, staff })}
      {children}
    </div>
  );
}

function endingOf({
  scene,
  stage,
  audience,
  staff,
}: Pick<EndingProps, 'scene' | 'stage' | 'audience'> & { readonly staff: EndingProps['staff'] | undefined }) {
  const { definition } = stage.page;
  switch (scene.at) {
    case 'grace':
      return (
        <>
          <p class="big">
            <Said to={audience}>{(language) => say(language, 'closingTitle')}</Said>
          </p>
          <p aria-live="off" key={scene.secondsLeft}>
            <Said to={audience}>
              {(language) => fill(language.hall.timeLeft, { time: clock(scene.secondsLeft) }, language)}
            </Said>
          </p>
          {definition.resultsForStudents && definition.rehearsal !== true && (
            <p>
              <Said to={audience}>{resultsWhen(stage.page, true)}</Said>
            </p>
          )}
          <div {...inStaffLanguage()}>
            <Trouble failure={stage.failure} />
            <Confirm
              label={words.endGrace}
              title={words.endGraceTitle}
              text={words.endGraceText}
              yes={words.endGraceYes}
              no={words.endGraceNo}
              busy={stage.busy}
              confirmed={stage.endGrace}
            />
          </div>
        </>
      );
    case 'closing':
      return (
        <>
          <p class="big">
            <Said to={audience}>{(language) => say(language, 'closedTitle')}</Said>
          </p>
          <p>
            <Said to={audience}>{(language) => say(language, 'wallPreparing')}</Said>
          </p>
        </>
      );
    case 'closed':
      return (
        <>
          <p class="big">
            <Said to={audience}>{({ hall }) => hall.thanks}</Said>
          </p>
          <p>
            <Said to={audience}>{(language) => cameOf(language, scene.outcome, definition.policy.k)}</Said>
          </p>
          {/* A class reads along. The label is the same whether there is anything to see or not. */}
          {scene.outcome === 'kept' && <ToResults staff={staff} forClass={false} />}
        </>
      );
  }
}

/** Says in the words of the students' pages that there is nothing to see, and why. */
function cameOf(language: Language, outcome: Extract<Scene, { at: 'closed' }>['outcome'], k: number): string {
  switch (outcome) {
    case 'kept':
      return language.hall.cameByStaff;
    case 'published':
      return language.hall.cameOf;
    case 'too-few':
      return fill(language.results.tooFew, { k });
    case 'unreadable':
      return say(language, 'resultsUnreadable');
    case 'deleted':
      return say(language, 'resultsDeleted');
    case 'lost':
      return say(language, 'resultsLost');
  }
}

interface ToResultsProps {
  readonly staff: EndingProps['staff'] | undefined;
  /** Whether students see the results too. If not, the class is not shown them (E9.7). */
  readonly forClass: boolean;
}

function ToResults({ staff, forClass }: ToResultsProps) {
  if (staff === undefined) return null;
  return (
    <p class="actions" {...inStaffLanguage()}>
      <a class="button quiet" href={staff.results}>
        {forClass ? words.results : words.whatCame}
      </a>
      {forClass && (
        <a class="button quiet" href={staff.slides}>
          {words.slides}
        </a>
      )}
    </p>
  );
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
