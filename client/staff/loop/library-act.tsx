/** Shows one act of the library: what, how, how long, who, when, and where it comes from (I5.1, I5.2). */
import type { ComponentChildren } from 'preact';
import type { Act } from '../../../schema/instrument/shapes.ts';
import { courseLoopWords } from './course-words.ts';
import { loopWords } from './words.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { listedApart } from '../ui/joined.ts';

const words = loopWords.plan;

export interface LibraryActProps {
  readonly act: Act;
  /** This many courses have done it. The server says so only from five courses up (E8.1). */
  readonly tried: number | undefined;
  /** The heading of a page may name the act already. */
  readonly isNamed?: boolean;
  readonly children?: ComponentChildren;
}

export function LibraryAct({ act, tried, isNamed = false, children }: LibraryActProps) {
  const who = courseLoopWords.owners[act.who];
  return (
    <div class="act">
      {!isNamed && (
        <p>
          <strong>{act.title}</strong>
        </p>
      )}
      <p>{act.how}</p>
      <p class="small">
        {fill(words.whenWho, { minutes: counted(words.minutes, act.effortMinutes), who, when: act.when })}
        {tried !== undefined && <> · {fill(words.tried, { n: tried })}</>}
      </p>
      <p class="small">{fill(words.sources, { sources: listedApart(act.informedBy) })}</p>
      {children}
    </div>
  );
}
