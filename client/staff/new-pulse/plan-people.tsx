/**
 * Asks who is let in, in the second part of "New pulse", and says honestly what each way means (privacy.md R5.1, R5.2,
 * R5.3, R7).
 */
import { newPulseWords as words } from './words.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { reserveOf } from '../../../schema/pulse/combinations.ts';
import { whyNotCodes, whyNotOpen, whyNotRoster } from './choices.ts';
import { Choice } from '../ui/choice.tsx';
import { Choices } from '../ui/choices.tsx';
import type { PlanPart } from './plan-questions.tsx';

export function PlanPeople({ of, setting }: PlanPart) {
  const { values } = of.form;
  return (
    <Choices of={of} name="eligibility" legend={words.eligibility}>
      {/* Without a platform nobody could come from a course page. A pulse that had a roster keeps it. */}
      {(setting.isOnPlatform || values.eligibility === 'roster') && (
        <Choice
          type="radio"
          name="eligibility"
          value="roster"
          label={words.roster}
          hint={words.rosterHint}
          checked={values.eligibility === 'roster'}
          whyNot={whyNotRoster(values, setting)}
          choose={() => of.type('eligibility', 'roster')}
        />
      )}
      {values.eligibility === 'roster' && reserveOf(setting.classSize) > 0 && (
        <Choice
          type="checkbox"
          name="reserve"
          value="yes"
          label={counted(words.reserve, reserveOf(setting.classSize))}
          hint={words.reserveHint}
          checked={values.reserve === 'yes'}
          whyNot={null}
          choose={() => of.type('reserve', values.reserve === 'yes' ? '' : 'yes')}
        />
      )}
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
