/** Shows the four parts of "New pulse" one below the other, each folded behind its sentence (E7.11). */
import type { Term } from '../../../schema/contract/programmes.ts';
import type { Signal } from '../../../schema/instrument/signals.ts';
import type { ComponentChildren } from 'preact';
import { inShort } from './in-short.ts';
import { Part } from './part.tsx';
import type { PartName } from './parts.ts';
import { PlanOwn } from './plan-own.tsx';
import { PlanPeople } from './plan-people.tsx';
import { PlanQuestions, type PlanPart } from './plan-questions.tsx';
import { PlanResults } from './plan-results.tsx';
import { PlanTimes } from './plan-times.tsx';
import type { Unfolded } from './use-unfolded.ts';
import { newPulseWords as words } from './words.ts';

export interface PlanPartsProps extends PlanPart {
  readonly unfolded: Unfolded;
  readonly terms: readonly Term[];
  readonly signals: readonly Signal[];
  /** The part that stands elsewhere on the page. */
  readonly without?: PartName;
}

export function PlanParts({ of, setting, unfolded, terms, signals, without }: PlanPartsProps) {
  const part = (name: PartName, title: string, fields: ComponentChildren) => (
    <Part
      name={name}
      title={title}
      short={inShort(name, of.form.values, setting, signals)}
      faults={unfolded.faults(name)}
      open={unfolded.isOpen(name)}
      toggle={() => unfolded.toggle(name)}
    >
      {fields}
    </Part>
  );
  return (
    <div class="parts">
      {part(
        'questions',
        words.questionsTitle,
        <>
          <PlanQuestions of={of} setting={setting} signals={signals} />
          <PlanOwn of={of} setting={setting} />
        </>,
      )}
      {part('people', words.peopleTitle, <PlanPeople of={of} setting={setting} />)}
      {without !== 'times' && part('times', words.timesTitle, <PlanTimes of={of} setting={setting} terms={terms} />)}
      {part('results', words.resultsTitle, <PlanResults of={of} setting={setting} />)}
    </div>
  );
}
