/**
 * Asks for up to three questions of the course's own on the page "New pulse". A removed one can be put back with all
 * that was typed (I6.1).
 */
import { useSignal } from '@preact/signals';
import { ownWords } from './words.ts';
import { whyNotOwn } from './choices.ts';
import { OWN_FIELDS, placesOf, without, type OwnValues, type Place } from './own-questions.ts';
import { OwnQuestion } from './own-question.tsx';
import type { PlanPart } from './plan-questions.tsx';

const words = ownWords;

export function PlanOwn({ of, setting }: PlanPart) {
  const { values, errors } = of.form;
  /** It holds the questions from before the last removal, so that they can be put back. */
  const before = useSignal<OwnValues | null>(null);
  const take = (patch: Partial<OwnValues>) => {
    for (const field of ['own', ...OWN_FIELDS] as const) {
      const value = patch[field];
      if (value !== undefined) of.type(field, value);
    }
  };
  const remove = (place: Place) => {
    before.value = values;
    take(without(values, place));
    document.getElementById('own')?.focus();
  };
  const add = () => {
    before.value = null;
    of.type('own', String(placesOf(values).length + 1));
  };
  const whyNot = whyNotOwn(values, setting);
  return (
    <section class="own" id="own" tabIndex={-1} aria-labelledby="own-title">
      <h3 id="own-title">{words.title}</h3>
      <p class="small">{words.intro}</p>
      {errors.own !== undefined && <p class="error">{errors.own}</p>}
      {placesOf(values).map((place) => (
        <OwnQuestion key={place} of={of} setting={setting} place={place} remove={() => remove(place)} />
      ))}
      <div role="status">
        {before.value !== null && (
          <p class="small">
            {words.removed}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => {
                take(before.value ?? {});
                before.value = null;
              }}
            >
              {words.putBack}
            </button>
          </p>
        )}
      </div>
      <p>
        <button
          type="button"
          class="quiet"
          disabled={whyNot !== null}
          {...(whyNot !== null && { 'aria-describedby': 'own-why' })}
          onClick={add}
        >
          {words.add}
        </button>
      </p>
      {whyNot !== null && (
        <p class="why-not" id="own-why">
          {whyNot}
        </p>
      )}
    </section>
  );
}
