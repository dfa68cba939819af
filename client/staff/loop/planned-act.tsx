/** Shows one planned act: what, who, by when, and its status. */
import type { ComponentChildren } from 'preact';
import type { PlannedAct } from '../../../schema/contract/loop.ts';
import { courseLoopWords } from './course-words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { isOverdue } from './acts.ts';
import { day } from '../ui/day.ts';

const words = courseLoopWords.act;

export interface PlannedActLineProps {
  readonly act: PlannedAct;
  readonly today: string;
  /** Buttons for the act stand below it. */
  readonly children?: ComponentChildren;
}

export function PlannedActLine({ act, today, children }: PlannedActLineProps) {
  return (
    <div class="act">
      <p>
        <strong>
          <bdi>{act.title}</bdi>
        </strong>
      </p>
      <p class="small">
        <Standing act={act} today={today} />
        {act.shared && <> · {words.shared}</>}
      </p>
      {children}
    </div>
  );
}

function Standing({ act, today }: Pick<PlannedActLineProps, 'act' | 'today'>) {
  const owner = courseLoopWords.owners[act.owner];
  switch (act.status) {
    case 'planned':
      return isOverdue(act, today) ? (
        <strong class="late">{fill(words.overdue, { owner, day: day(act.dueDay) })}</strong>
      ) : (
        <>{fill(words.by, { owner, day: day(act.dueDay) })}</>
      );
    case 'done':
      return <>{fill(words.done, { owner, day: day(act.doneDay ?? act.dueDay) })}</>;
    case 'passed-on':
      return <>{fill(words.passedTo, { role: act.passedTo ?? '' })}</>;
    case 'dropped':
      return <>{words.dropped}</>;
  }
}
