/**
 * Chooses the courses of a programme in a term: what is chosen is listed, and others are found by a search. This is done
 * beforehand, never in a request for results (privacy.md R2.7).
 */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { ArrangedCourse, ArrangedCourses } from '../../../schema/contract/courses.ts';
import type { Programme, ProgrammeList, Term } from '../../../schema/contract/programmes.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { ChooseMany } from '../ui/choose-many.tsx';
import { Load } from '../ui/load.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { toldApart } from '../ui/told-apart.ts';
import { Topic } from '../ui/topic.tsx';
import { assignedTo, FEWEST_COURSES } from './assignment.ts';
import { arranged, FEW, FoundCourses } from './found-courses.tsx';
import { assignWords as words, programmesWords } from './words.ts';

interface At {
  readonly programme: string;
  readonly term: string;
}

export function AssignPage({ programme, term }: At) {
  return (
    <Load from={() => load({ programme, term })}>
      {({ list, ...first }) => {
        const found = list.programmes.find(({ id }) => id === programme);
        const during = list.terms.find(({ id }) => id === term);
        return found === undefined || during === undefined ? (
          <NotFound />
        ) : (
          <Assign list={list} programme={found} term={during} {...first} />
        );
      }}
    </Load>
  );
}

/** All of it is loaded at once, so that nothing on the page jumps. */
async function load(place: At): Promise<Result<Loaded, Failure>> {
  const [list, chosen, others] = await Promise.all([
    ask('programmes'),
    ask('arrangedCourses', { body: place }),
    ask('arrangedCourses', { body: othersOf(place) }),
  ]);
  if (!list.ok) return list;
  if (!chosen.ok) return chosen;
  if (!others.ok) return others;
  return ok({ list: list.value, chosen: chosen.value, others: others.value });
}

const othersOf = (place: At) => ({ ...place, counted: 'out', show: 'in-use' }) as const;

interface Loaded {
  readonly list: ProgrammeList;
  readonly chosen: ArrangedCourses;
  readonly others: ArrangedCourses;
}

interface AssignProps extends Loaded {
  readonly programme: Programme;
  readonly term: Term;
}

function Assign({ list, chosen, others, programme, term }: AssignProps) {
  const changes = useSignal(0);
  const count = useSignal(assignedTo(list, programme.id, term.id));
  const said = useSignal('');
  const place = { programme: programme.id, term: term.id };
  const change = (way: 'add' | 'remove') => async (ids: readonly string[]) => {
    const body = { [way]: ids as readonly ArrangedCourse['id'][] };
    const done = await ask('changeAssigned', { at: place, body });
    if (!done.ok) return done.error;
    said.value = counted(way === 'add' ? words.added : words.removed, ids.length);
    const now = await ask('programmes');
    if (now.ok) count.value = assignedTo(now.value, programme.id, term.id);
    changes.value += 1;
    return null;
  };
  return (
    <Page
      title={fill(words.title, { term: term.name })}
      above={<a href={to.programme(programme.id)}>{programme.name}</a>}
      wide
    >
      <p class="lead">{words.lead}</p>
      <p role="status">
        {said.value} {count.value < FEWEST_COURSES && words.few}
      </p>
      <Topic id="chosen" title={words.chosen}>
        <Folded summary={counted(programmesWords.courses, count.value)} when={chosen.found > FEW}>
          <FoundCourses
            name="search-chosen"
            label={words.chosen}
            from={arranged(place)}
            first={chosen}
            version={changes.value}
            empty={words.noneChosen}
          >
            {(courses) => (
              <ChooseMany
                name="chosen-course"
                legend={words.takeOut}
                most={MOST}
                items={itemsOf(courses)}
                button={(n) => counted(words.remove, n)}
                act={change('remove')}
              />
            )}
          </FoundCourses>
        </Folded>
      </Topic>
      <Topic id="others" title={words.others}>
        <FoundCourses
          name="search-others"
          label={words.others}
          from={arranged(othersOf(place))}
          first={others}
          version={changes.value}
          empty={words.none}
        >
          {(courses) => (
            <ChooseMany
              name="course"
              legend={words.legend}
              most={MOST}
              items={itemsOf(courses)}
              button={(n) => counted(words.add, n)}
              act={change('add')}
            />
          )}
        </FoundCourses>
      </Topic>
    </Page>
  );
}

/** What is there already is folded where it would stand long before what can be added. */
const Folded = ({ summary, when, children }: FoldedProps) =>
  when ? (
    <details class="fold">
      <summary>{summary}</summary>
      {children}
    </details>
  ) : (
    <>{children}</>
  );

interface FoldedProps {
  readonly summary: string;
  readonly when: boolean;
  readonly children: ComponentChildren;
}

/** The server takes no more at once. */
const MOST = 200;

function itemsOf(courses: readonly ArrangedCourse[]) {
  const names = toldApart(courses);
  return courses.map(({ id, name, externalId }) => ({
    id,
    label: names.get(id) ?? name,
    ...(externalId !== null && { hint: externalId }),
  }));
}
