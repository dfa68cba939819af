/** Shows how a pulse ends on the wall: the time for forms on screens, the cut, and the way to the results (E4.6, E7.8). */
import type { ComponentChildren } from 'preact';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { say } from '../../../schema/languages/language.ts';
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
  /** Where staff read the results; a hall's computer may not. */
  readonly results?: string;
  readonly children: ComponentChildren;
}

export function Ending({ scene, stage, results, children }: EndingProps) {
  const { definition, studentUrl } = stage.page;
  if (scene.at === 'closed' && scene.outcome === 'published')
    return (
      <>
        <Way url={`${studentUrl}/results`} code={definition.code} image={`/s/${definition.code}/results/qr.svg`} />
        <section class="side" role="status">
          <p class="big" key="closed">
            {words.closedTitle}
          </p>
          <p>{words.resultsHere}</p>
          <ToResults results={results} label={words.results} />
        </section>
      </>
    );
  // Each scene is a new element: a browser that translates the page would otherwise mix old and new sentences.
  return (
    <div class="ending" role="status" key={scene.at}>
      {endingOf(scene, stage, results)}
      {children}
    </div>
  );
}

function endingOf(scene: EndingProps['scene'], stage: StageHandle, results: string | undefined) {
  const { definition } = stage.page;
  switch (scene.at) {
    case 'grace':
      return (
        <>
          <p class="big">{words.closingTitle}</p>
          <p aria-live="off" key={scene.secondsLeft}>
            {fill(words.timeLeft, { time: clock(scene.secondsLeft) })}
          </p>
          {definition.resultsForStudents && definition.rehearsal !== true && <p>{resultsWhen(stage.page, true)}</p>}
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
          <p>{cameOf(scene.outcome, definition.policy.k)}</p>
          {/* A class reads along. The label is the same whether there is anything to see or not. */}
          {scene.outcome === 'kept' && <ToResults results={results} label={words.whatCame} />}
        </>
      );
  }
}

/** Says in the words of the students' pages that there is nothing to see, and why. */
function cameOf(outcome: Extract<Scene, { at: 'closed' }>['outcome'], k: number): string {
  switch (outcome) {
    case 'kept':
      return words.resultsByStaff;
    case 'published':
      return words.resultsHere;
    case 'too-few':
      return fill(ENGLISH.results.tooFew, { k });
    case 'unreadable':
      return say(ENGLISH, 'resultsUnreadable');
    case 'deleted':
      return say(ENGLISH, 'resultsDeleted');
    case 'lost':
      return say(ENGLISH, 'resultsLost');
  }
}

function ToResults({ results, label }: { readonly results: string | undefined; readonly label: string }) {
  if (results === undefined) return null;
  return (
    <p>
      <a class="button quiet" href={results}>
        {label}
      </a>
    </p>
  );
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
