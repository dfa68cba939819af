/**
 * Asks in the third part of "New pulse" when it opens and closes, on the clock of the course wherever the device is
 * (E7, IANA zone).
 */
import { moments } from '../../../schema/instrument/guides.json';
import { newPulseWords as words } from './words.ts';
import type { Term } from '../../../schema/contract/programmes.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { sayChange } from '../ui/say-change.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { whyNotByHand } from './choices.ts';
import { fromCourseTime } from '../ui/course-time.ts';
import { presetsOf, type Preset } from './presets.ts';
import { Choice } from '../ui/choice.tsx';
import { Choices } from '../ui/choices.tsx';
import { shortDay } from '../ui/day.ts';
import { Field } from '../ui/field.tsx';
import type { PlanPart } from './plan-questions.tsx';
import { deviceZone, when, zoneName } from '../ui/time.ts';

export function PlanTimes({ of, setting, terms }: PlanPart & { readonly terms: readonly Term[] }) {
  const { values } = of.form;
  return (
    <>
      <Presets of={of} presets={presetsOf(terms, setting.zone, setting.nowMs)} />
      <Choices of={of} name="opening" legend={words.opening}>
        <Choice
          type="radio"
          name="opening"
          value="by-hand"
          label={words.byHand}
          checked={values.opening === 'by-hand'}
          whyNot={whyNotByHand(values, setting)}
          choose={() => of.type('opening', 'by-hand')}
        />
        <Choice
          type="radio"
          name="opening"
          value="at-time"
          label={words.atTime}
          checked={values.opening === 'at-time'}
          choose={() => of.type('opening', 'at-time')}
        />
        {values.opening === 'at-time' && <Moment of={of} zone={setting.zone} name="opensAt" label={words.opensAt} />}
      </Choices>
      <Moment of={of} zone={setting.zone} name="closesAt" label={words.closesAt} />
    </>
  );
}

/** Each of these weeks is one of the moments of the guides. It is found by its id, because its words are translated. */
const MOMENT_OF: Readonly<Record<Preset['week'], string>> = { 3: 'MO1', 6: 'MO4', 10: 'MO11' };

/** They are buttons because they fill in the fields below, where everything can still be changed. */
function Presets({ of, presets }: Pick<PlanPart, 'of'> & { readonly presets: readonly Preset[] }) {
  const { values } = of.form;
  const take = ({ opensAt, closesAt }: Preset) => {
    of.type('opening', 'at-time');
    of.type('opensAt', opensAt);
    of.type('closesAt', closesAt);
  };
  const isTaken = ({ opensAt, closesAt }: Preset) =>
    values.opening === 'at-time' && values.opensAt === opensAt && values.closesAt === closesAt;
  const terms = [...new Set(presets.map(({ term }) => term))];
  return terms.map((term) => (
    <fieldset class="presets" key={term}>
      <legend>{fill(words.presets, { term })}</legend>
      <ul>
        {presets
          .filter((preset) => preset.term === term)
          .map((preset) => (
            <li key={preset.week}>
              <button type="button" class="quiet" aria-pressed={isTaken(preset)} onClick={() => take(preset)}>
                {fill(words.preset, {
                  week: preset.week,
                  from: shortDay(preset.opensAt),
                  to: shortDay(preset.closesAt),
                })}
              </button>
              <p class="small">{moments.find(({ id }) => id === MOMENT_OF[preset.week])?.why}</p>
            </li>
          ))}
      </ul>
    </fieldset>
  ));
}

interface MomentProps extends Pick<PlanPart, 'of'> {
  readonly zone: string;
  readonly name: 'opensAt' | 'closesAt';
  readonly label: string;
}

/**
 * The day of the week and the zone appear beside what was typed, so that a slip of a day or an hour is noticed at once.
 */
function Moment({ of, zone, name, label }: MomentProps) {
  const atMs = fromCourseTime(of.form.values[name], zone);
  const here = deviceZone();
  const said =
    here === zone
      ? fill(words.moment, { when: when(atMs || 0, zone) })
      : fill(words.momentHere, { when: when(atMs || 0, zone), here: when(atMs || 0, here) });
  return (
    <>
      <Field
        of={of}
        name={name}
        label={label}
        hint={fill(words.courseClock, { zone: zoneName(zone) })}
        input={{ type: 'datetime-local' }}
      />
      {!Number.isNaN(atMs) && (
        <p class="small meant" aria-live="polite">
          {joinSentences([said, ...sayChange(of.form.values[name], zone)])}
        </p>
      )}
    </>
  );
}
