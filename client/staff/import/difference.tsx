/** Shows what a file changes: counts first, then refused rows, then everything else, folded (institution.md H3.1). */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Difference, ImportedCourse } from '../../../schema/contract/import.ts';
import { fillFacts } from '../../../schema/languages/facts.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { importWords } from '../../../schema/languages/staff/import.ts';
import { to } from '../app/links.ts';
import { staffDates } from '../server/language.ts';
import { listed } from '../ui/joined.ts';
import { OneCourse } from './one-course.tsx';
import { Paged } from './paged.tsx';
import { differenceWords as words } from './words.ts';

export interface ShownDifferenceProps {
  readonly fileName: string;
  readonly difference: Difference;
  /** Whether it is another one than was read before. */
  readonly isNew: boolean;
  /** The button that imports it. */
  readonly children: ComponentChildren;
}

const COUNTS = ['refused', 'new', 'changed', 'archived', 'restored', 'unchanged', 'people', 'roles'] as const;
const KINDS = ['new', 'changed', 'archived', 'restored'] as const satisfies readonly ImportedCourse['kind'][];

const inDigits = (count: number): string => new Intl.NumberFormat(staffDates.locale).format(count);

export function ShownDifference({ fileName, difference, isNew, children }: ShownDifferenceProps) {
  const { counts, refused, courses, people, programmes, ignored, applied } = difference;
  // What is wrong with the file as a whole is no row of it.
  const isWhole = refused.length > 0 && refused.every(({ row }) => row === null);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was asked for has come, and a screen reader reads on from here.
  useEffect(() => heading.current?.focus(), [applied]);
  return (
    <section class="difference" aria-labelledby="difference">
      <h3 id="difference" ref={heading} tabIndex={-1}>
        {applied ? words.done : words.title} <bdi class="small">{fileName}</bdi>
      </h3>
      {isNew && !applied && refused.length === 0 && courses.length > 0 && <p class="note alert">{words.changed}</p>}
      {isWhole ? null : (
        <dl class="import-counts">
          {COUNTS.filter((count) => counts[count] > 0).map((count) => (
            <div key={count} class={count === 'refused' ? 'alert' : undefined}>
              <dt>{words.counts[count]}</dt>
              <dd>{inDigits(counts[count])}</dd>
            </div>
          ))}
        </dl>
      )}
      {ignored.length > 0 && <p class="small">{fill(words.ignored, { names: listed(ignored) })}</p>}
      {refused.length > 0 ? (
        <>
          <p>
            <strong>{isWhole ? words.refusedFile : words.refused}</strong>
          </p>
          <Paged items={refused} label={words.counts.refused}>
            {(fault, at) => (
              <li key={at}>
                <strong>{placeOf(fault)}</strong>
                <p>{sayFault(fault)}</p>
              </li>
            )}
          </Paged>
        </>
      ) : courses.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        !applied && <p>{children}</p>
      )}
      {/* What comes next for whoever has just imported people. */}
      {applied && people.length > 0 && (
        <p>
          {words.peopleAbout} <a href={to.people}>{words.toPeople}</a>
        </p>
      )}
      {programmes.length > 0 && <p>{fill(words.programmes, { names: listed(programmes) })}</p>}
      {KINDS.map((kind) => (
        <Folded key={kind} label={words.counts[kind]} items={courses.filter((each) => each.kind === kind)}>
          {(course) => <OneCourse key={course.externalId} course={course} />}
        </Folded>
      ))}
      <Folded label={words.counts.people} items={people} {...(!applied && { about: words.peopleAbout })}>
        {({ name, address }) => (
          <li key={address}>
            <bdi>{name}</bdi> <bdi class="small">{address}</bdi>
          </li>
        )}
      </Folded>
    </section>
  );
}

interface FoldedProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly about?: string;
  readonly children: (item: T) => ComponentChildren;
}

function Folded<T>({ label, items, about, children }: FoldedProps<T>) {
  if (items.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        {label} ({inDigits(items.length)})
      </summary>
      {about !== undefined && <p>{about}</p>}
      <Paged items={items} label={label}>
        {children}
      </Paged>
    </details>
  );
}

type Fault = Difference['refused'][number];

function placeOf({ row, column }: Fault): string {
  if (row === null) return words.wholeFile;
  return column === null ? fill(words.row, { row }) : fill(words.place, { row, column });
}

/** A rule that a newer server knows and this page does not is said in the server's words. */
function sayFault({ rule, facts, says }: Fault): string {
  const text = (importWords as Readonly<Record<string, string | undefined>>)[rule];
  return text === undefined ? says : fillFacts(text, facts, staffDates);
}
