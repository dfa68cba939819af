/** Searches courses by name and id, 50 to a page: of an institution there may be thousands, and of a programme hundreds (H3.3). */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Takes } from '../../../schema/contract/api.ts';
import { COURSES_PER_PAGE } from '../../../schema/contract/per-page.ts';
import { counted } from '../../../schema/languages/fill.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { Pages } from '../ui/pages.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { useForm } from '../ui/use-form.ts';
import { appWords } from '../ui/words.ts';
import { foundCoursesWords as words } from './words.ts';

/** A page of courses, with the number of all that fit. */
interface Found<T> {
  readonly found: number;
  readonly page: number;
  readonly courses: readonly T[];
}

export interface FoundCoursesProps<T> {
  /** The name of the search field, which must be unique on the page. */
  readonly name: string;
  /** What the list is, for whoever goes from one search of a page to the next. */
  readonly label: string;
  /** Asks the server for a page of them. */
  readonly from: (asked: { readonly search: string; readonly page: string }) => Promise<Result<Found<T>, Failure>>;
  /** What the page has loaded: the first page without a word. */
  readonly first: Found<T>;
  /** Each change of this number asks again. */
  readonly version?: number;
  /** It is shown if there is nothing to search in. */
  readonly empty: string;
  readonly children: (courses: readonly T[]) => ComponentChildren;
}

export function FoundCourses<T>({ name, label, from, first, version = 0, empty, children }: FoundCoursesProps<T>) {
  const shown = useSignal(first);
  const failure = useSignal<Failure | null>(null);
  const searched = useSignal('');
  const busy = useSignal(false);
  const look = async (search: string, page: number) => {
    busy.value = true;
    const heard = await from({ search, page: String(page) });
    busy.value = false;
    failure.value = heard.ok ? null : heard.error;
    if (heard.ok) {
      shown.value = heard.value;
      searched.value = search;
    }
    return heard;
  };
  useEffect(() => {
    if (version > 0) void look(searched.value, shown.value.page);
  }, [version]);
  const of = useForm<string, string>({
    values: { [name]: '' },
    check: ({ values }) => ok((values[name] ?? '').trim()),
    send: (search) => look(search, 1),
  });
  const { found, page, courses } = shown.value;
  // A search stands where it helps: where there is more than one can read at a glance.
  const isSearched = searched.value !== '' || found > FEW;
  if (found === 0 && !isSearched) return <p>{empty}</p>;
  return (
    <>
      <ErrorSummary form={of.form} labels={{ [name]: words.search }} />
      {isSearched && (
        <form class="stack one-line" role="search" aria-label={label} noValidate onSubmit={of.submit}>
          <Field of={of} name={name} label={words.search} input={{ maxLength: 120 }} />
          <button class="quiet" disabled={of.form.sending}>
            {of.form.sending ? appWords.sending : words.find}
          </button>
          <p class="small" role="status">
            {found === 0 ? words.none : counted(words.found, found)}
          </p>
        </form>
      )}
      {children(courses)}
      <Trouble failure={failure.value} />
      <Pages
        about={label}
        page={page}
        found={found}
        perPage={COURSES_PER_PAGE}
        busy={busy.value}
        turn={(wanted) => void look(searched.value, wanted)}
      />
    </>
  );
}

export const FEW = 10;

/** Asks among the courses of the institution, as administrators may. */
export const arranged =
  (among: Takes<'arrangedCourses'>) => (asked: { readonly search: string; readonly page: string }) =>
    ask('arrangedCourses', { body: { ...among, ...asked } });

export const IN_USE = { show: 'in-use' } as const;
export const ARCHIVED = { show: 'archived' } as const;
