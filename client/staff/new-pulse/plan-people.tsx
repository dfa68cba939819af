/**
 * Asks who is let in, in the second part of "New pulse", and says honestly what each way means (privacy.md R5.1, R5.2,
 * R7).
 */
import { newPulseWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { whyNotCodes, whyNotOpen } from './choices.ts';
import { Choice } from '../ui/choice.tsx';
import { Choices } from '../ui/choices.tsx';
import type { PlanPart } from './plan-questions.tsx';

export function PlanPeople({ of, setting }: PlanPart) {
  const { values } = of.form;
  return (
    <Choices of={of} name="eligibility" legend={words.eligibility}>
      <Choice
        type="radio"
        name="eligibility"
        value="open"
        label={words.open}
        hint={words.openHint}
        checked={values.eligibility === 'open'}
        whyNot={whyNotOpen(values, setting)}
        choose={() => of.type('eligibility', 'open')}
      />
      <Choice
        type="radio"
        name="eligibility"
        value="codes"
        label={words.codes}
        hint={fill(words.codesHint, { n: setting.classSize })}
        checked={values.eligibility === 'codes'}
        whyNot={whyNotCodes(values, setting)}
        choose={() => of.type('eligibility', 'codes')}
      />
    </Choices>
  );
}
