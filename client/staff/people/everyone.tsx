/** Lists everyone on the staff for administrators, who can sign a person out and remove them (docs/decisions/0036). */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { People } from '../../../schema/contract/team.ts';
import { ok } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { me } from '../server/me.ts';
import type { Failure } from '../server/failure.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { day } from '../ui/day.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Topic } from '../ui/topic.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { useForm } from '../ui/use-form.ts';
import { appWords, roleNames } from '../ui/words.ts';
import { EndAccess, type Person } from './end-access.tsx';
import { everyoneWords as words } from './office-words.ts';
import { roleWords } from './words.ts';

/** What was searched for last. */
interface Asked {
  readonly search: string;
  readonly role: keyof typeof roleNames | '';
}

export interface EveryoneProps {
  readonly first: People;
  /** It is called when somebody was removed: what else the page shows has changed too. */
  readonly removed: () => void;
}

export function Everyone({ first, removed }: EveryoneProps) {
  const shown = useSignal(first);
  const searched = useSignal<Asked>({ search: '', role: '' });
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const said = useSignal('');
  useEffect(() => {
    shown.value = first;
  }, [first]);
  const find = async (asked: Asked) => {
    const page = await ask('people', { body: asked });
    if (page.ok) {
      shown.value = page.value;
      searched.value = asked;
      const n = page.value.people.length;
      said.value = n === 0 ? words.nobody : fill(page.value.next === null ? words.found : words.foundMore, { n });
    }
    return page;
  };
  const of = useForm({
    values: { search: '', role: '' },
    check: ({ values }) => ok({ search: values.search.trim(), role: roleSaid(values.role) }),
    send: find,
  });
  const more = async () => {
    busy.value = true;
    const page = await ask('people', { body: { ...searched.value, after: shown.value.next ?? '' } });
    busy.value = false;
    failure.value = page.ok ? null : page.error;
    if (page.ok) shown.value = { people: [...shown.value.people, ...page.value.people], next: page.value.next };
  };
  const change = (person: Person, now: Person | null) => {
    shown.value = {
      ...shown.value,
      people: shown.value.people.flatMap((each) => (each.id === person.id ? (now ?? []) : each)),
    };
    said.value = fill(now === null ? words.removed : words.signedOut, { name: person.name });
    if (now === null) removed();
  };
  return (
    <Topic id="everyone" title={words.title}>
      <ErrorSummary form={of.form} labels={{ search: words.search, role: words.role }} />
      <form class="stack one-line" role="search" noValidate onSubmit={of.submit}>
        <Field of={of} name="search" label={words.search} input={{ maxLength: 120 }} />
        <Select
          of={of}
          name="role"
          label={words.role}
          options={[['', words.everyRole], ...Object.entries(roleNames)]}
        />
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.find}
        </button>
      </form>
      <p class="small" role="status">
        {said.value}
      </p>
      <ul class="people" aria-label={words.title}>
        {shown.value.people.map((person) => (
          <OnePerson key={person.id} person={person} change={(now) => change(person, now)} />
        ))}
      </ul>
      <Trouble failure={failure.value} />
      {shown.value.next !== null && (
        <p>
          <button type="button" class="quiet" disabled={busy.value} onClick={() => void more()}>
            {busy.value ? appWords.sending : words.more}
          </button>
        </p>
      )}
    </Topic>
  );
}

interface OnePersonProps {
  readonly person: Person;
  readonly change: (now: Person | null) => void;
}

function OnePerson({ person, change }: OnePersonProps) {
  const isYou = person.id === me.value?.id;
  return (
    <li>
      <div>
        <p>
          <strong>{isYou ? fill(roleWords.you, { name: person.name }) : person.name}</strong>{' '}
          <span class="small">{words.access[person.access]}</span>
        </p>
        {person.address !== null && (
          <p class="small address">
            <bdi>{person.address}</bdi>
          </p>
        )}
        <p class="small">{rolesOf(person)}</p>
        {person.usedDay !== null ? (
          <p class="small">{fill(words.used, { day: day(person.usedDay) })}</p>
        ) : (
          person.access !== 'signed-in' && <p class="small">{words.unused}</p>
        )}
      </div>
      {!isYou && <EndAccess person={person} change={change} />}
    </li>
  );
}

const roleSaid = (value: string): Asked['role'] => (value in roleNames ? (value as keyof typeof roleNames) : '');

/** The first few roles, because some people teach many courses. */
function rolesOf({ roles }: Person): string {
  if (roles.length === 0) return words.noRole;
  const said = roles
    .slice(0, MOST_ROLES)
    .map(({ role, of }) => (of === null ? roleNames[role] : fill(words.roleOf, { role: roleNames[role], of })));
  const rest = roles.length - said.length;
  return [...said, ...(rest > 0 ? [fill(words.moreRoles, { n: rest })] : [])].join(' · ');
}

const MOST_ROLES = 4;
