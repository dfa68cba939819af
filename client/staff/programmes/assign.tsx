/**
 * Chooses the courses of a programme in a term. This is done beforehand, never in a request for results (privacy.md
 * R2.7).
 */
import { useSignal } from '@preact/signals';
import type { Programme, ProgrammeList, Term } from '../../../schema/contract/programmes.ts';
import { appWords } from '../ui/words.ts';
import { assignWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { Choice } from '../ui/choice.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { toldApart } from '../ui/told-apart.ts';
import { Trouble } from '../ui/trouble.tsx';
import { go } from '../app/router.ts';
import { assignedTo, FEWEST_COURSES, toggled } from './assignment.ts';
import type { Failure } from '../server/failure.ts';
import { NotFound } from '../ui/not-found.tsx';

interface At {
  readonly programme: string;
  readonly term: string;
}

export function AssignPage({ programme, term }: At) {
  return (
    <Load from={() => ask('programmes')}>
      {(list) => {
        const found = list.programmes.find(({ id }) => id === programme);
        const during = list.terms.find(({ id }) => id === term);
        return found === undefined || during === undefined ? (
          <NotFound />
        ) : (
          <Assign list={list} programme={found} term={during} />
        );
      }}
    </Load>
  );
}

function Assign({
  list,
  programme,
  term,
}: {
  readonly list: ProgrammeList;
  readonly programme: Programme;
  readonly term: Term;
}) {
  const names = toldApart(list.courses);
  const chosen = useSignal(assignedTo(list, programme.id, term.id));
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const save = async () => {
    busy.value = true;
    failure.value = null;
    const saved = await ask('assignCourses', {
      at: { programme: programme.id, term: term.id },
      body: { courses: [...chosen.value] },
    });
    busy.value = false;
    if (saved.ok) go(to.programme(programme.id));
    else failure.value = saved.error;
  };
  return (
    <Page
      title={fill(words.title, { term: term.name })}
      above={<a href={to.programme(programme.id)}>{programme.name}</a>}
    >
      <p class="lead">{words.lead}</p>
      {list.courses.length === 0 ? (
        <p>
          {words.none} <a href={to.newCourse}>{appWords.addCourse}</a>
        </p>
      ) : (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <fieldset>
            <legend>{words.legend}</legend>
            {list.courses.map(({ id }) => (
              <Choice
                key={id}
                type="checkbox"
                name="course"
                value={id}
                label={names.get(id) ?? ''}
                checked={chosen.value.includes(id)}
                choose={() => {
                  chosen.value = toggled(chosen.value, id);
                }}
              />
            ))}
          </fieldset>
          <p class="small" role="status">
            {chosen.value.length < FEWEST_COURSES && words.few}
          </p>
          <Trouble failure={failure.value} />
          <button disabled={busy.value}>{busy.value ? appWords.sending : words.save}</button>
        </form>
      )}
    </Page>
  );
}
