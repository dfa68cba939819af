/**
 * Makes a link that lets a person in again, signs them out everywhere, or removes them, after saying what will happen (E6.1,
 * docs/decisions/0036).
 */
import { useSignal } from '@preact/signals';
import type { People } from '../../../schema/contract/team.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { Confirm } from '../ui/confirm.tsx';
import { OnceLink } from '../ui/once-link.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { everyoneWords as words } from './office-words.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { listed, quoted } from '../ui/joined.ts';

export type Person = People['people'][number];

export interface EndAccessProps {
  readonly person: Person;
  /** It gets the person as they are now; null if they were removed. */
  readonly change: (now: Person | null) => void;
}

export function EndAccess({ person, change }: EndAccessProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const link = useSignal<string | null>(null);
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
  const letIn = async () => {
    busy.value = true;
    failure.value = null;
    const made = await ask('makePersonLink', { body: { person: person.id } });
    busy.value = false;
    if (made.ok) link.value = made.value.link;
    else if (isProblemOf(made.error, 'not-found')) change(null);
    else failure.value = made.error;
  };
  return (
    <div>
      <div class="people-do">
        {person.roles.length > 0 && (
          <Confirm
            label={words.link}
            about={person.name}
            title={fill(words.linkTitle, person)}
            text={fill(words.linkText, person)}
            yes={words.linkYes}
            no={words.no}
            busy={busy.value}
            confirmed={() => void letIn()}
          />
        )}
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
      {link.value !== null && (
        <div class="note" key={link.value}>
          <OnceLink title={fill(words.linkMade, person)} link={link.value} />
          <p>{fill(words.linkOnce, person)}</p>
        </div>
      )}
    </div>
  );
}

/** Says what removing does to this person, and to the courses that nobody else leads. */
function whatHappens({ name, leadsAlone }: Person): string {
  const courses =
    leadsAlone.length === 0
      ? words.removeNoCourse
      : fill(words.removeCourses, { courses: listed(leadsAlone.map(quoted)) });
  return joinSentences([fill(words.removeText, { name }), courses, words.removeStays]);
}
