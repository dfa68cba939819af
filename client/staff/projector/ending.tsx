/** Shows how a pulse ends on the wall: the time for forms on screens, the cut, and the way to the results (E4.6, E7.8). */
import type { ComponentChildren } from 'preact';
import { fill } from '../../../schema/languages/fill.ts';
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
  if (scene.at === 'closed' && definition.resultsForStudents)
    return (
      <>
        <Way url={`${studentUrl}/results`} code={definition.code} image={`/s/${definition.code}/results/qr.svg`} />
        <section class="side" role="status">
          <p class="big" key="closed">
            {words.closedTitle}
          </p>
          <p>{words.resultsHere}</p>
          <ToResults results={results} />
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
          <p>{words.resultsByStaff}</p>
          <ToResults results={results} />
        </>
      );
  }
}

function ToResults({ results }: { readonly results: string | undefined }) {
  if (results === undefined) return null;
  return (
    <p>
      <a class="button quiet" href={results}>
        {words.results}
      </a>
    </p>
  );
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
