/** Shows programmes and terms: administrators add them, and programme leads find theirs (E6.4, privacy.md R2.7). */
import { useSignal } from '@preact/signals';
import type { Programme, ProgrammeList, Term } from '../../../schema/contract/programmes.ts';
import { appWords, fieldWords } from '../ui/words.ts';
import { programmesWords as words } from './words.ts';
import type { ArrangedCourses } from '../../../schema/contract/courses.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { to } from '../app/links.ts';
import { me } from '../server/me.ts';
import { days } from '../ui/day.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { Hall } from '../ui/picture.tsx';
import { Topic } from '../ui/topic.tsx';
import { useForm } from '../ui/use-form.ts';
import { emptyFields } from '../ui/form.ts';
import { isAdmin } from '../server/grants.ts';
import { Archiving, type ArchivingProps } from './archiving.tsx';
import { ARCHIVED, IN_USE } from './found-courses.tsx';
import { Enrolled } from './enrolled.tsx';
import { checkTerm } from './term.ts';

export function ProgrammesPage() {
  return (
    <Load from={load}>
      {({ list, inUse, archived }, renew) => (
        <Page title={words.title} wide>
          <Programmes programmes={list.programmes} />
          {isAdmin(me.value?.grants ?? []) && (
            <Arranging
              list={list}
              inUse={inUse}
              archived={archived}
              renew={(now) => renew({ list: now, inUse, archived })}
            />
          )}
        </Page>
      )}
    </Load>
  );
}

interface Loaded extends ArchivingProps {
  readonly list: ProgrammeList;
}

const NONE: ArrangedCourses = { found: 0, page: 1, courses: [] };

/** All of it is loaded at once, so that nothing on the page jumps. Whoever only leads a programme is told no courses (E6.4). */
async function load(): Promise<Result<Loaded, Failure>> {
  const [list, inUse, archived] = await Promise.all([
    ask('programmes'),
    ask('arrangedCourses', { body: IN_USE }),
    ask('arrangedCourses', { body: ARCHIVED }),
  ]);
  if (!list.ok) return list;
  if (!inUse.ok)
    return isProblemOf(inUse.error, 'forbidden') ? ok({ list: list.value, inUse: NONE, archived: NONE }) : inUse;
  if (!archived.ok) return archived;
  return ok({ list: list.value, inUse: inUse.value, archived: archived.value });
}

function Programmes({ programmes }: Pick<ProgrammeList, 'programmes'>) {
  if (programmes.length === 0) {
    return (
      <div class="empty">
        <Hall />
        <h2>{words.emptyTitle}</h2>
        <p>{words.empty}</p>
      </div>
    );
  }
  return (
    <ul class="cards">
      {programmes.map(({ id, name }) => (
        <li class="card" key={id}>
          <h2>
            <a class="cover" href={to.programme(id)}>
              {name}
            </a>
          </h2>
        </li>
      ))}
    </ul>
  );
}

interface Renewing extends ArchivingProps {
  readonly list: ProgrammeList;
  readonly renew: (list: ProgrammeList) => void;
}

function Arranging({ list, inUse, archived, renew }: Renewing) {
  const made = useSignal(0);
  const added = (more: Partial<ProgrammeList>) => {
    made.value += 1;
    renew({ ...list, ...more });
  };
  return (
    <>
      <p>
        <a href={to.import}>{words.importFile}</a>
      </p>
      <details class="fold" key={`programme ${made.value}`} open={list.programmes.length === 0}>
        <summary>{words.add}</summary>
        <AddProgramme added={(programme) => added({ programmes: [...list.programmes, programme] })} />
      </details>
      <Topic id="terms" title={words.terms}>
        {list.terms.length === 0 ? <p>{words.noTerms}</p> : <Terms terms={list.terms} />}
        <details class="fold" key={`term ${made.value}`}>
          <summary>{words.addTerm}</summary>
          <AddTerm added={(term) => added({ terms: [...list.terms, term] })} />
        </details>
      </Topic>
      <Enrolled first={inUse} />
      <Archiving inUse={inUse} archived={archived} />
    </>
  );
}

function Terms({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <ul class="rows">
      {terms.map((term) => (
        <li key={term.id}>
          <span>{term.name}</span> <span class="small">{days(term)}</span>
        </li>
      ))}
    </ul>
  );
}

function AddProgramme({ added }: { readonly added: (programme: Programme) => void }) {
  const of = useForm({
    values: { programme: '' },
    check: (form) => {
      const errors = emptyFields(form, fieldWords.empty);
      return Object.keys(errors).length > 0 ? fail(errors) : ok({ name: form.values.programme });
    },
    send: async (body) => {
      const made = await ask('createProgramme', { body });
      if (made.ok) added(made.value);
      return made;
    },
  });
  return (
    <>
      <ErrorSummary form={of.form} labels={{ programme: words.name }} />
      <form class="stack" noValidate onSubmit={of.submit}>
        <Field of={of} name="programme" label={words.name} input={{ maxLength: 120 }} />
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.save}
        </button>
      </form>
    </>
  );
}

function AddTerm({ added }: { readonly added: (term: Term) => void }) {
  const of = useForm({
    values: { term: '', fromDay: '', toDay: '' },
    check: ({ values }) => checkTerm(values),
    send: async (body) => {
      const made = await ask('createTerm', { body });
      if (made.ok) added(made.value);
      return made;
    },
  });
  return (
    <>
      <ErrorSummary form={of.form} labels={{ term: words.term, fromDay: words.from, toDay: words.to }} />
      <form class="stack" noValidate onSubmit={of.submit}>
        <Field of={of} name="term" label={words.term} hint={words.termHint} input={{ maxLength: 120 }} />
        <Field of={of} name="fromDay" label={words.from} input={{ type: 'date' }} />
        <Field of={of} name="toDay" label={words.to} input={{ type: 'date' }} />
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.save}
        </button>
      </form>
    </>
  );
}
