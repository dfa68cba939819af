/**
 * Shows everyone on a course who works on it. Its lead can invite and remove people, and hand the course over (E6.4).
 */
import { useSignal } from '@preact/signals';
import type { Team as People } from '../../../schema/contract/team.ts';
import { roleNames } from '../ui/words.ts';
import { roleWords, teamWords as words } from './words.ts';
import { ok } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { me, meet } from '../server/me.ts';
import { go } from '../app/router.ts';
import type { Failure } from '../server/failure.ts';
import { leadsCourse } from '../server/grants.ts';
import { Confirm } from '../ui/confirm.tsx';
import { ConnectCode } from './connect-code.tsx';
import { DropRole } from './drop-role.tsx';
import { Invite } from '../ui/invite.tsx';
import { Pending } from '../ui/pending.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { listed } from '../ui/joined.ts';

type Person = People['people'][number];

/** A larger team is folded behind its number. */
const MOST_LISTED = 4;

/** @param team is loaded by the course page with everything else, so that nothing on the page jumps */
export function Team({ course, team }: { readonly course: string; readonly team: People }) {
  const shown = useSignal(team);
  const failure = useSignal<Failure | null>(null);
  const mayLead = leadsCourse(me.value?.grants ?? [], course);
  const changed = async (now: People | null) => {
    const heard = now === null ? await ask('team', { at: { course } }) : ok(now);
    if (heard.ok) shown.value = heard.value;
    failure.value = heard.ok ? null : heard.error;
  };
  const { people } = shown.value;
  const members = <Members course={course} people={people} mayLead={mayLead} changed={(now) => void changed(now)} />;
  return (
    <section aria-labelledby="team">
      <h2 id="team">{words.title}</h2>
      {people.length === 0 ? (
        <p>{words.nobody}</p>
      ) : people.length > MOST_LISTED ? (
        <details class="fold">
          <summary>{fill(words.count, { n: people.length })}</summary>
          {members}
        </details>
      ) : (
        members
      )}
      <Trouble failure={failure.value} again={() => void changed(null)} />
      <Pending invitations={shown.value.invitations} mayInvite={mayLead} changed={() => void changed(null)} />
      {mayLead && (
        <>
          <p>{words.coTeacher}</p>
          <Invite
            label={words.inviteCoTeacher}
            grant={{ role: 'co-teacher', scope: course }}
            invited={() => void changed(null)}
          />
          <p>{words.representative}</p>
          <Invite
            label={words.inviteRepresentative}
            grant={{ role: 'student-representative', scope: course }}
            about={words.representativeConsent}
            invited={() => void changed(null)}
          />
          <ConnectCode course={course} platforms={shown.value.platforms} changed={(now) => void changed(now)} />
        </>
      )}
    </section>
  );
}

interface MembersProps {
  readonly course: string;
  readonly people: readonly Person[];
  readonly mayLead: boolean;
  /** It gets the new team, or null if the team has to be loaded again. */
  readonly changed: (team: People | null) => void;
}

function Members({ course, people, mayLead, changed }: MembersProps) {
  const own = me.value?.id;
  return (
    <ul class="people" aria-label={words.people}>
      {people.map((person) => (
        <li key={person.id}>
          <p>
            <strong>{person.id === own ? fill(roleWords.you, { name: person.name }) : person.name}</strong>{' '}
            <span class="small">{listed(person.roles.map((role) => roleNames[role]))}</span>
          </p>
          <div class="people-do">
            {mayLead && person.id !== own && person.roles.some(teaches) && (
              <HandOver course={course} person={person} done={changed} />
            )}
            {person.roles.map(
              (role) =>
                (mayLead || person.id === own) &&
                !(role === 'course-lead' && person.id === own && isOnlyLead(people)) && (
                  <DropRole
                    key={role}
                    person={person}
                    grant={{ role, scope: course }}
                    dropped={() => {
                      if (person.id === own && !mayLead) go(to.courses);
                      else changed(null);
                    }}
                  />
                ),
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

const teaches = (role: Person['roles'][number]): boolean => role === 'course-lead' || role === 'co-teacher';

const isOnlyLead = (people: readonly Person[]): boolean =>
  people.filter(({ roles }) => roles.includes('course-lead')).length === 1;

function HandOver({
  course,
  person,
  done,
}: {
  readonly course: string;
  readonly person: Person;
  readonly done: MembersProps['changed'];
}) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const handOver = async () => {
    busy.value = true;
    failure.value = null;
    const handed = await ask('handOver', { at: { course }, body: { to: person.id } });
    busy.value = false;
    if (!handed.ok) failure.value = handed.error;
    // Both people's roles have changed. If no answer came, we cannot know, so we load the team to find out.
    if (!handed.ok && handed.error.kind === 'offline') return;
    await meet();
    done(handed.ok ? handed.value : null);
  };
  return (
    <>
      <Confirm
        label={words.handOver}
        about={person.name}
        title={fill(words.handOverTitle, { name: person.name })}
        text={fill(words.handOverText, { name: person.name })}
        yes={words.handOverYes}
        no={words.no}
        busy={busy.value}
        confirmed={() => void handOver()}
      />
      <Trouble failure={failure.value} />
    </>
  );
}
