/**
 * Says how much a viewer may know and from where counts are exact, and lets staff ask for more protection (privacy.md
 * R2.0, R2.8).
 */
import { DEFAULT_FULL, LARGEST_FULL } from '../../../schema/contract/defaults.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { leastGroupFor } from '../../../schema/pulse/combinations.ts';
import { Choice } from '../ui/choice.tsx';
import { Choices } from '../ui/choices.tsx';
import { Field } from '../ui/field.tsx';
import { parseWhole } from '../ui/form.ts';
import { whyNotTwoKnown } from './choices.ts';
import type { PlanPart } from './plan-questions.tsx';
import { newPulseWords as words } from './words.ts';

export function PlanProtection({ of, setting }: PlanPart) {
  const { values } = of.form;
  const full = parseWhole(values.full) ?? DEFAULT_FULL;
  return (
    <>
      <p class="small">
        {counted(words.protectionNow, values.m === '2' ? 2 : 1)} {fill(words.fullNow, { full })}
      </p>
      <Choices of={of} name="m" legend={words.m}>
        <Choice
          type="radio"
          name="m"
          value="1"
          label={words.mOne}
          hint={words.mOneHint}
          checked={values.m === '1'}
          choose={() => of.type('m', '1')}
        />
        <Choice
          type="radio"
          name="m"
          value="2"
          label={words.mTwo}
          hint={fill(words.mTwoHint, { k: leastGroupFor(2) })}
          checked={values.m === '2'}
          whyNot={whyNotTwoKnown(values, setting)}
          choose={() => of.type('m', '2')}
        />
      </Choices>
      <Field
        of={of}
        name="full"
        label={words.full}
        hint={fill(words.fullHint, { least: DEFAULT_FULL, most: LARGEST_FULL })}
        input={{ inputMode: 'numeric', class: 'short' }}
      />
    </>
  );
}
