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
  /** Whether something is wrong with a row, which is said below it. */
  readonly isWrong?: (n: number) => boolean;
}

/** Leads to a row in which something is wrong: on a phone it may be far away from the button that was pressed. */
export const showDate = (n: number): void =>
  void requestAnimationFrame(() => document.getElementById(`opens-${n}`)?.focus());

export function DatesEditor({ dates, change, terms, from, below, isWrong = () => false }: DatesEditorProps) {
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
                isWrong={isWrong(n)}
                value={each.opensAt}
                type={(opensAt) => put(n, { ...each, opensAt })}
              />
              <Moment
                id={`closes-${n}`}
                label={words.closes}
                isWrong={isWrong(n)}
                value={each.closesAt}
                type={(closesAt) => put(n, { ...each, closesAt })}
              />
            </fieldset>
            <div id={`date-${n}-says`}>{below?.(n)}</div>
            {dates.length > 1 && (
              <p>
                <button type="button" class="plain" onClick={() => change(dates.filter((_, at) => at !== n))}>
                  {fill(words.remove, { n: n + 1 })}
                </button>
              </p>
            )}
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
  const offers = terms.map((term) => ({ term, weeks: weeksAhead(term, from) })).filter(({ weeks }) => weeks.length > 0);
  if (offers.length === 0) return null;
  return (
    <p class="actions weeks">
      {offers.map(({ term, weeks }) => (
        <button
          type="button"
          class="quiet"
          key={term.id}
          aria-pressed={JSON.stringify(datesOf(term, from)) === JSON.stringify(dates)}
          onClick={() => take(datesOf(term, from))}
        >
          {sayWeeks(
            weeks.map(({ week }) => week),
            term.name,
          )}
        </button>
      ))}
    </p>
  );
}

/** Those that have passed are not named. */
function sayWeeks([a = 0, b, c]: readonly number[], term: string): string {
  if (b === undefined) return fill(words.week, { a, term });
  return c === undefined ? fill(words.twoWeeks, { a, b, term }) : fill(words.weeks, { a, b, c, term });
}

/** The weeks of a term that still lie ahead. */
const weeksAhead = (term: Term, from: string) => weeksOf(term).filter(({ opensAt }) => opensAt > from);

export const datesOf = (term: Term, from: string): Dates =>
  weeksAhead(term, from).map(({ opensAt, closesAt }) => ({ opensAt, closesAt }));

interface MomentProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly type: (value: string) => void;
}

const Moment = ({ id, label, value, isWrong, type }: MomentProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <input
      id={id}
      type="datetime-local"
      value={value}
      required
      aria-invalid={isWrong}
      aria-describedby={`date-${id.slice(id.indexOf('-') + 1)}-says`}
      onInput={(event) => type(event.currentTarget.value.slice(0, 16))}
    />
  </div>
);
