/**
 * Asks in the last part of "New pulse" when results are shown, to whom, and how small a group may be (privacy.md R2.0,
 * R2.2).
 */
import { DEFAULT_K } from '../../../schema/contract/defaults.ts';
import { newPulseWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { whyNotWaves } from './choices.ts';
import { parseWhole } from '../ui/form.ts';
import { Choice } from '../ui/choice.tsx';
import { Choices } from '../ui/choices.tsx';
import { Field } from '../ui/field.tsx';
import { PlanProtection } from './plan-protection.tsx';
import type { PlanPart } from './plan-questions.tsx';

export function PlanResults({ of, setting }: PlanPart) {
  const { values } = of.form;
  const k = parseWhole(values.k) ?? DEFAULT_K;
  return (
    <>
      <Choices of={of} name="mode" legend={words.mode}>
        <Choice
          type="radio"
          name="mode"
          value="at-close"
          label={words.atClose}
          hint={words.atCloseHint}
          checked={values.mode === 'at-close'}
          choose={() => of.type('mode', 'at-close')}
        />
        <Choice
          type="radio"
          name="mode"
          value="waves"
          label={words.waves}
          hint={fill(words.wavesHint, { k })}
          checked={values.mode === 'waves'}
          whyNot={whyNotWaves(values, setting)}
          choose={() => of.type('mode', 'waves')}
        />
      </Choices>
      <Choices of={of} name="results" legend={words.resultsLegend}>
        <Choice
          type="checkbox"
          name="results"
          label={words.results}
          hint={words.resultsHint}
          checked={values.results === 'yes'}
          choose={() => of.type('results', values.results === 'yes' ? '' : 'yes')}
        />
      </Choices>
      <Field
        of={of}
        name="k"
        label={words.k}
        hint={fill(words.kHint, { k: setting.leastK })}
        input={{ inputMode: 'numeric', class: 'short' }}
      />
      <PlanProtection of={of} setting={setting} />
      <Field
        of={of}
        name="graceMinutes"
        label={words.grace}
        hint={words.graceHint}
        input={{ inputMode: 'numeric', class: 'short' }}
      />
    </>
  );
}
