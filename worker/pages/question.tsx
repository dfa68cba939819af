/** Renders one question as a fieldset of full-row choices (E3.4, E3.5). */
import type { Asked } from '../../schema/instrument/wording.ts';
import { say, type Language } from '../../schema/languages/language.ts';

interface Place {
  readonly language: Language;
  readonly number: number;
  readonly total: number;
  /** The id of the element with the stem, if the stem comes right before this question. */
  readonly stemId: string | undefined;
}

type Rating = Extract<Asked, { kind: 'rating' }>;
type Ticklist = Extract<Asked, { kind: 'ticklist' }>;
type Context = Extract<Asked, { kind: 'context' }>;

export function Question({ asked, ...place }: Place & { readonly asked: Asked }) {
  switch (asked.kind) {
    case 'rating':
      return <RatingQuestion asked={asked} {...place} />;
    case 'ticklist':
      return <TicklistQuestion asked={asked} {...place} />;
    case 'context':
      return <ContextQuestion asked={asked} {...place} />;
  }
}

function RatingQuestion({ asked: { id, text, lang, hint, labels }, ...place }: Place & { readonly asked: Rating }) {
  const { doesNotApply, preferNotToSay } = place.language.wording.scales;
  const choice = (value: string, label: string) => <Choice type="radio" name={id} value={value} label={label} />;
  return (
    <fieldset aria-describedby={describedBy(place.stemId, hint && `${id}-hint`)}>
      <Legend {...place} text={text} lang={lang} />
      {/* This line says that the question is the course's own, so that nobody takes it for one of the instrument
          (I6.1). */}
      {lang !== undefined && <p class="small">{place.language.results.ownQuestion}</p>}
      {hint !== undefined && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {labels.map((label, i) => choice(String(i + 1), label))}
      <hr />
      {hint !== undefined && choice('n', doesNotApply)}
      {choice('n', preferNotToSay)}
    </fieldset>
  );
}

function TicklistQuestion({ asked: { id, options }, ...place }: Place & { readonly asked: Ticklist }) {
  const { language } = place;
  return (
    <fieldset aria-describedby={place.stemId}>
      <Legend {...place} text={say(language, 'tickAny')} />
      {options.map((option) => (
        <Choice type="checkbox" name={option.id} value="1" label={option.text} />
      ))}
      <hr />
      <Choice type="checkbox" name={id} value="none" label={language.wording.stems.noneOfThese} />
    </fieldset>
  );
}

function ContextQuestion({ asked: { id, text, choices }, ...place }: Place & { readonly asked: Context }) {
  return (
    <fieldset aria-describedby={place.stemId}>
      <Legend {...place} text={text} />
      {choices.map(({ value, label }, i) => (
        <>
          {i === choices.length - 1 && <hr />}
          <Choice type="radio" name={id} value={value} label={label} />
        </>
      ))}
    </fieldset>
  );
}

const describedBy = (...ids: readonly (string | undefined)[]): string | undefined =>
  ids.filter((id) => id !== undefined).join(' ') || undefined;

/** @param lang of the text, if it may be in another language than the page, and in another direction */
function Legend({
  language,
  number,
  total,
  text,
  lang,
}: Place & { readonly text: string; readonly lang?: string | undefined }) {
  return (
    <legend>
      <span>{say(language, 'itemOf', { number, total })}</span>{' '}
      {lang === undefined ? text : <bdi lang={lang}>{text}</bdi>}
    </legend>
  );
}

function Choice({ label, ...input }: { type: 'radio' | 'checkbox'; name: string; value: string; label: string }) {
  return (
    <label class="choice">
      <input {...input} />
      {label}
    </label>
  );
}
