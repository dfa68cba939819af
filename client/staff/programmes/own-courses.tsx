/** Names the courses of a programme in a term for whoever leads it, and says nothing else of them (E6.4). */
import { useSignal } from '@preact/signals';
import type { ProgrammeCourses } from '../../../schema/contract/programmes.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { Trouble } from '../ui/trouble.tsx';
import { appWords } from '../ui/words.ts';
import { FoundCourses } from './found-courses.tsx';
import { assignWords, programmesWords as words } from './words.ts';

export interface OwnCoursesProps {
  readonly programme: string;
  readonly term: { readonly id: string; readonly name: string };
  /** How many there are. */
  readonly n: number;
}

export function OwnCourses({ programme, term, n }: OwnCoursesProps) {
  const first = useSignal<ProgrammeCourses | null>(null);
  const failure = useSignal<Failure | null>(null);
  const from = (asked: { readonly search?: string; readonly page?: string }) =>
    ask('programmeCourses', { at: { programme, term: term.id }, body: asked });
  const load = async () => {
    const heard = await from({});
    failure.value = heard.ok ? null : heard.error;
    if (heard.ok) first.value = heard.value;
  };
  if (n === 0) return <p>{words.noCourses}</p>;
  return (
    <>
      <p>{counted(words.courses, n)}</p>
      <details
        class="fold"
        onToggle={(event) => {
          if (event.currentTarget.open && first.value === null) void load();
        }}
      >
        <summary>{fill(words.whichCourses, { term: term.name })}</summary>
        {first.value === null ? (
          <>
            <p role="status">{failure.value === null && appWords.loading}</p>
            <Trouble failure={failure.value} again={() => void load()} />
          </>
        ) : (
          <>
            <FoundCourses
              name={`search-${term.id}`}
              label={term.name}
              from={from}
              first={first.value}
              empty={assignWords.none}
            >
              {(courses) => (
                <ul class="rows">
                  {courses.map(({ name, externalId }, at) => (
                    // Two courses may share a name, and have no id of their own here.
                    <li key={String(at)}>
                      <span>{name}</span> <bdi class="small">{externalId}</bdi>
                    </li>
                  ))}
                </ul>
              )}
            </FoundCourses>
            <p class="small">{words.missing}</p>
          </>
        )}
      </details>
    </>
  );
}
