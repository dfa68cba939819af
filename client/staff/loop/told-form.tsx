/** Shows the fields of "You said, we did" beside the results and beside what students will see (W12, E8.3). */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { KeptDraft, PlannedAct, ToldPage } from '../../../schema/contract/loop.ts';
import { LONGEST_TOLD, OWNERS } from '../../../schema/loop/limits.ts';
import { appWords } from '../ui/words.ts';
import { courseLoopWords } from './course-words.ts';
import { loopWords } from './words.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { bodyOf, checkPublishing, fieldOf, valuesOf, type ToldField } from './told.ts';
import { BothTexts } from '../ui/both-texts.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { FromRepresentatives } from './from-representatives.tsx';
import { FromResults } from './from-results.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { ToldPreview } from './told-preview.tsx';
import type { FormHandle } from '../ui/use-form.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { useSharedForm } from '../ui/use-shared-form.ts';

const words = loopWords.told;

const labels: Readonly<Record<ToldField, string>> = {
  good: words.good,
  hard: words.hard,
  act1: words.act,
  day1: words.day,
  owner1: words.owner,
  act2: words.act,
  day2: words.day,
  owner2: words.owner,
  cannot: words.cannot,
  why: words.why,
  passedTo: words.passedTo,
  again: words.again,
};

export interface ToldFormProps {
  readonly page: ToldPage;
  /** They were planned after this pulse. */
  readonly acts: readonly PlannedAct[];
  readonly audience: Audience;
  readonly published: (page: ToldPage) => void;
}

type Doing = 'draft' | 'publish';

export function ToldForm({ page, acts, audience, published }: ToldFormProps) {
  const { code, closedDay, draft, language, revisions } = page;
  /** It is the button that was pressed last. */
  const doing = useSignal<Doing>('draft');
  const shared = useSharedForm({
    saved: draft,
    show: valuesOf,
    // A draft may be as incomplete as its author likes.
    check: ({ values }) => (doing.value === 'publish' ? checkPublishing(values, closedDay) : ok(bodyOf(values))),
    send: async (body, version): Promise<Result<KeptDraft, Failure>> => {
      const at = { code };
      if (doing.value === 'draft') return atOurField(await ask('draftTold', { at, body: { version, body } }));
      const told = await ask('tellStudents', { at, body: { version, body } });
      if (!told.ok) return atOurField(told);
      published(told.value);
      return ok(told.value.draft);
    },
    // Publishing must really happen: a saved draft with the same words does not count as published.
    mayStandAlready: () => doing.value === 'draft',
  });
  const { of, isSaved } = shared;
  const press = (what: Doing) => () => {
    doing.value = what;
  };
  const area = (name: ToldField, longest: number, hint?: string) => (
    <TextArea
      of={of}
      name={name}
      label={labels[name]}
      {...(hint !== undefined && { hint })}
      longest={longest}
      left={words.left}
      lang={language}
    />
  );
  return (
    <form class="told-form" noValidate onSubmit={of.submit}>
      <FromResults of={of} page={page} acts={acts} />
      <div class="told-fields">
        <FromRepresentatives of={of} says={page.representatives} />
        <ErrorSummary form={of.form} labels={labels} />
        <BothTexts shared={shared} labels={labels} read={read} />
        {area('good', LONGEST_TOLD.good, words.goodHint)}
        {area('hard', LONGEST_TOLD.hard, words.hardHint)}
        <fieldset>
          <legend>{words.promise}</legend>
          <PromiseFields of={of} number={1} lang={language} />
        </fieldset>
        <Fold title={words.secondPromise} open={isUsed(of.form, ['act2', 'day2', 'owner2'])}>
          <p class="small">{words.promiseHint}</p>
          <PromiseFields of={of} number={2} lang={language} />
        </Fold>
        <Fold title={words.cannotTitle} open={isUsed(of.form, ['cannot', 'why', 'passedTo'])}>
          {area('cannot', LONGEST_TOLD.cannot, words.cannotHint)}
          {area('why', LONGEST_TOLD.why, words.whyHint)}
          <Field
            of={of}
            name="passedTo"
            label={words.passedTo}
            hint={words.passedToHint}
            input={{ maxLength: LONGEST_TOLD.passedTo, lang: language, dir: 'auto' }}
          />
        </Fold>
        <Field
          of={of}
          name="again"
          label={words.again}
          hint={words.againHint}
          input={{ maxLength: LONGEST_TOLD.again, lang: language, dir: 'auto' }}
        />
      </div>
      <ToldPreview values={of.form.values} lang={language} language={audience.main} />
      <div class="told-actions screen-only">
        <p role="status">{isSaved && (doing.value === 'draft' ? words.saved : words.published)}</p>
        <p class="actions">
          <button disabled={of.form.sending} onClick={press('publish')}>
            {of.form.sending ? appWords.sending : revisions.length === 0 ? words.publish : words.publishAgain}
          </button>
          <button class="quiet" disabled={of.form.sending} onClick={press('draft')}>
            {words.saveDraft}
          </button>
          {revisions.length > 0 && (
            <a class="button quiet" href={to.announce(code)}>
              {appWords.announce}
            </a>
          )}
        </p>
      </div>
    </form>
  );
}

interface FoldProps {
  readonly title: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** It opens when something is written inside or is wrong there. It never closes under the hands of whoever is writing. */
function Fold({ title, open, children }: FoldProps) {
  const was = useRef(open);
  was.current ||= open;
  return (
    <details class="fold" open={was.current}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

const isUsed = ({ values, errors }: FormHandle<ToldField>['form'], fields: readonly ToldField[]): boolean =>
  fields.some((field) => values[field] !== '' || errors[field] !== undefined);

function PromiseFields({
  of,
  number,
  lang,
}: {
  readonly of: FormHandle<ToldField>;
  readonly number: 1 | 2;
  readonly lang: string;
}) {
  const owner = `owner${number}` as const;
  const error = of.form.errors[owner];
  return (
    <>
      <TextArea
        of={of}
        name={`act${number}`}
        label={words.act}
        hint={words.actHint}
        longest={LONGEST_TOLD.act}
        left={words.left}
        lang={lang}
      />
      <Field of={of} name={`day${number}`} label={words.day} input={{ type: 'date' }} />
      <div class={error === undefined ? 'field' : 'field wrong'}>
        <label for={owner}>{words.owner}</label>
        {error !== undefined && (
          <p class="error" id={`${owner}-error`}>
            {error}
          </p>
        )}
        <select
          id={owner}
          name={owner}
          value={of.form.values[owner]}
          aria-invalid={error !== undefined}
          {...(error !== undefined && { 'aria-describedby': `${owner}-error` })}
          onChange={(event) => of.type(owner, event.currentTarget.value)}
        >
          <option value="">{words.nobody}</option>
          {OWNERS.map((each) => (
            <option key={each} value={each}>
              {courseLoopWords.owners[each]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

/** The server names parts of the request, and the form has names of its own for its fields. */
function atOurField<T>(sent: Result<T, Failure>): Result<T, Failure> {
  if (sent.ok || sent.error.kind !== 'problem' || sent.error.field === undefined) return sent;
  return { ok: false, error: { ...sent.error, field: fieldOf({ field: sent.error.field.replace(/^body\./, '') }) } };
}

/** Shows a key in the words that people read. */
const read = (field: ToldField, value: string): string =>
  field === 'owner1' || field === 'owner2'
    ? (courseLoopWords.owners[value as keyof typeof courseLoopWords.owners] ?? value)
    : value;
