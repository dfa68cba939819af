/** Signs a person out everywhere, or removes them, after saying what will happen (docs/decisions/0036). */
import { useSignal } from '@preact/signals';
import type { People } from '../../../schema/contract/team.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { everyoneWords as words } from './words.ts';

export type Person = People['people'][number];

export interface EndAccessProps {
  readonly person: Person;
  /** It gets the person as they are now; null if they were removed. */
  readonly change: (now: Person | null) => void;
}

export function EndAccess({ person, change }: EndAccessProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const end = async (route: 'signOutPerson' | 'removePerson', now: Person | null) => {
    busy.value = true;
    failure.value = null;
    const done = await ask(route, { body: { person: person.id } });
    busy.value = false;
    // If the person is not found, they were removed already, perhaps by an earlier attempt whose answer was lost.
    if (done.ok) change(now);
    else if (isProblemOf(done.error, 'not-found')) change(null);
    else failure.value = done.error;
  };
  return (
    <div>
      <div class="people-do">
        {person.access !== 'out' && (
          <Confirm
            label={words.signOut}
            about={person.name}
            title={fill(words.signOutTitle, person)}
            text={fill(words.signOutText, person)}
            yes={words.signOutYes}
            no={words.no}
            busy={busy.value}
            confirmed={() => void end('signOutPerson', { ...person, access: 'out' })}
          />
        )}
        <Confirm
          label={words.remove}
          about={person.name}
          title={fill(words.removeTitle, person)}
          text={whatHappens(person)}
          yes={words.removeYes}
          no={words.no}
          busy={busy.value}
          confirmed={() => void end('removePerson', null)}
        />
      </div>
      <Trouble failure={failure.value} />
    </div>
  );
}

/** Says what removing does to this person, and to the courses that nobody else leads. */
function whatHappens({ name, leadsAlone }: Person): string {
  const courses =
    leadsAlone.length === 0
      ? words.removeNoCourse
      : fill(words.removeCourses, { courses: leadsAlone.map((course) => `“${course}”`).join(', ') });
  return `${fill(words.removeText, { name })} ${courses} ${words.removeStays}`;
}
