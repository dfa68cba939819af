/** Asks when several pulses open and close, one row for each (E7.13, E7.14). */
import type { ComponentChildren } from 'preact';
import type { Term } from '../../../schema/contract/programmes.ts';
import type { ProposedDates } from '../../../schema/contract/term-plan.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { weeksOf } from './term-weeks.ts';
import { datesWords as words } from './term-words.ts';

export type Dates = ProposedDates;

/** More are never planned at once; the contract says the same. */
const MOST = 6;

export interface DatesEditorProps {
  readonly dates: Dates;
  readonly change: (dates: Dates) => void;
  /** Terms whose weeks are offered. */
  readonly terms: readonly Term[];
  /** Dates before it are not offered, such as `2026-10-05T09:00`. */
  readonly from: string;
  /** What is said below a row. */
  readonly below?: (n: number) => ComponentChildren;
}

export function DatesEditor({ dates, change, terms, from, below }: DatesEditorProps) {
  const put = (n: number, one: Dates[number]) => change(dates.map((each, at) => (at === n ? one : each)));
  const last = dates.at(-1);
  return (
    <>
      <Weeks terms={terms} from={from} dates={dates} take={change} />
      <ol class="dates">
        {dates.map((each, n) => (
          // Rows have no names of their own, and are never sorted.
          <li key={String(n)}>
            <fieldset>
              <legend>{fill(words.pulse, { n: n + 1 })}</legend>
              <Moment
                id={`opens-${n}`}
                label={words.opens}
                value={each.opensAt}
                type={(opensAt) => put(n, { ...each, opensAt })}
              />
              <Moment
                id={`closes-${n}`}
                label={words.closes}
                value={each.closesAt}
                type={(closesAt) => put(n, { ...each, closesAt })}
              />
              {dates.length > 1 && (
                <button
                  type="button"
                  class="plain"
                  aria-label={fill(words.remove, { n: n + 1 })}
                  onClick={() => change(dates.filter((_, at) => at !== n))}
                >
                  ×
                </button>
              )}
            </fieldset>
            {below?.(n)}
          </li>
        ))}
      </ol>
      {dates.length < MOST && last !== undefined && (
        <p>
          <button type="button" class="quiet" onClick={() => change([...dates, last])}>
            {words.add}
          </button>
        </p>
      )}
    </>
  );
}

interface WeeksProps extends Pick<DatesEditorProps, 'terms' | 'from' | 'dates'> {
  readonly take: (dates: Dates) => void;
}

function Weeks({ terms, from, dates, take }: WeeksProps) {
  const offers = terms.map((term) => ({ term, weeks: datesOf(term, from) })).filter(({ weeks }) => weeks.length > 0);
  if (offers.length === 0) return null;
  return (
    <p class="actions">
      {offers.map(({ term, weeks }) => (
        <button
          type="button"
          class="quiet"
          key={term.id}
          aria-pressed={JSON.stringify(weeks) === JSON.stringify(dates)}
          onClick={() => take(weeks)}
        >
          {fill(words.weeks, { term: term.name })}
        </button>
      ))}
    </p>
  );
}

/** The weeks of a term that still lie ahead. */
export const datesOf = (term: Term, from: string): Dates =>
  weeksOf(term)
    .filter(({ opensAt }) => opensAt > from)
    .map(({ opensAt, closesAt }) => ({ opensAt, closesAt }));

interface MomentProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type: (value: string) => void;
}

const Moment = ({ id, label, value, type }: MomentProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      type="datetime-local"
      value={value}
      required
      onInput={(event) => type(event.currentTarget.value.slice(0, 16))}
    />
  </div>
);
