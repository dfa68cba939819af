/** Searches, filters and turns the pages of a list of courses that does not fit on one page (H3.3). */
import type { CourseList } from '../../../schema/contract/courses.ts';
import { counted } from '../../../schema/languages/fill.ts';
import { ok, type Result } from '../../../schema/result.ts';
import type { Failure } from '../server/failure.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { useForm } from '../ui/use-form.ts';
import { appWords } from '../ui/words.ts';
import { EVERYTHING, isNarrowed, SHOWN, type Asked } from './asked.ts';
import { longListWords as words } from './long-list-words.ts';

export interface FinderProps {
  readonly list: CourseList;
  readonly asked: Asked;
  readonly find: (asked: Asked) => Promise<Result<unknown, Failure>>;
}

export function Finder({ list: { programmes, terms, found }, asked, find }: FinderProps) {
  const { page: _page, ...values } = asked;
  const of = useForm({
    values,
    check: (form) => ok({ ...EVERYTHING, ...(form.values as Partial<Asked>) }),
    send: find,
  });
  const places = (all: CourseList['terms']) => [
    ['', words.any] as const,
    ...all.map(({ id, name }) => [id, name] as const),
  ];
  return (
    <>
      <ErrorSummary form={of.form} labels={words.labels} />
      <form class="stack one-line finder" role="search" noValidate onSubmit={of.submit}>
        <Field of={of} name="search" label={words.labels.search} input={{ maxLength: 120 }} />
        <Select
          of={of}
          name="show"
          label={words.labels.show}
          options={SHOWN.map((show) => [show, words.shown[show === '' ? 'all' : show]] as const)}
        />
        {programmes.length > 0 && (
          <Select of={of} name="programme" label={words.labels.programme} options={places(programmes)} />
        )}
        {terms.length > 0 && <Select of={of} name="term" label={words.labels.term} options={places(terms)} />}
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.find}
        </button>
      </form>
      {/* Of the whole list the heading says how many there are. */}
      {isNarrowed(asked) && (
        <p class="found">
          <span role="status">{found === 0 ? words.none : counted(words.found, found)}</span>
          <button type="button" class="plain" onClick={() => void find(EVERYTHING)}>
            {words.showAll}
          </button>
        </p>
      )}
    </>
  );
}

export { Pages } from '../ui/pages.tsx';
