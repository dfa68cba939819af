/** Shows administrators who administers the institution, who leads a programme, and everyone on the staff (E6.4). */
import type { ProgrammeList } from '../../../schema/contract/programmes.ts';
import type { Offices, People, Stranded } from '../../../schema/contract/team.ts';
import { appWords } from '../ui/words.ts';
import { officeWords as words } from './office-words.ts';
import { roleWords } from './words.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { me } from '../server/me.ts';
import { DropRole } from './drop-role.tsx';
import { Everyone } from './everyone.tsx';
import { Invite } from '../ui/invite.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { Pending } from '../ui/pending.tsx';
import { StrandedCourses } from './stranded-courses.tsx';
import { Topic } from '../ui/topic.tsx';
import type { Failure } from '../server/failure.ts';
import { isAdmin } from '../server/grants.ts';
import { go } from '../app/router.ts';

type Person = Offices['people'][number];
type Role = Person['grants'][number]['role'];

interface Shown {
  readonly people: readonly Person[];
  readonly invitations: Offices['invitations'];
  readonly programmes: ProgrammeList['programmes'];
  readonly stranded: Stranded;
  readonly everyone: People;
}

export function PeoplePage() {
  return (
    <Load from={load}>
      {(shown, renew) => {
        const { people, invitations, programmes, stranded, everyone } = shown;
        const dropped = (person: Person, at: number) => () => {
          if (!isAdmin(me.value?.grants ?? [])) return go(to.courses);
          renew({
            ...shown,
            people: people.map((one) =>
              one === person ? { ...one, grants: one.grants.filter((_, i) => i !== at) } : one,
            ),
          });
        };
        const removed = async () => {
          const now = await load();
          if (now.ok) renew({ ...now.value, everyone });
        };
        const invited = async () => {
          const now = await ask('offices');
          if (now.ok) renew({ ...shown, ...now.value });
        };
        const ofProgrammes = invitations.filter(({ role }) => role === 'programme-lead');
        const nameOf = (scope: string | null) => programmes.find(({ id }) => id === scope)?.name;
        const admins = holding(people, 'institution-admin');
        return (
          <Page title={words.title} above={<a href={to.institution}>{appWords.institution}</a>} wide>
            <p class="lead">{words.lead}</p>
            <Topic id="admins" title={words.admins}>
              <Holders of={admins} about={() => null} dropped={dropped} isLast={admins.length === 1} />
              {admins.length === 1 && <p class="note">{words.onlyYou}</p>}
              <Pending
                invitations={invitations.filter(({ role }) => role === 'institution-admin')}
                mayInvite
                changed={() => void invited()}
              />
              <Invite
                label={words.inviteAdmin}
                grant={{ role: 'institution-admin', scope: null }}
                invited={() => void invited()}
              />
            </Topic>
            <Topic id="leads" title={words.leads}>
              {holding(people, 'programme-lead').length === 0 ? (
                <p>
                  {words.noLeads} <a href={to.programmes}>{appWords.toProgrammes}</a>
                </p>
              ) : (
                <Holders
                  of={holding(people, 'programme-lead')}
                  about={(scope) => nameOf(scope) ?? null}
                  dropped={dropped}
                  isLast={false}
                />
              )}
              <Pending invitations={ofProgrammes} nameOf={nameOf} mayInvite changed={() => void invited()} />
            </Topic>
            <StrandedCourses {...stranded} />
            <Everyone first={everyone} removed={() => void removed()} />
          </Page>
        );
      }}
    </Load>
  );
}

async function load(): Promise<Result<Shown, Failure>> {
  const [offices, list, stranded, everyone] = await Promise.all([
    ask('offices'),
    ask('programmes'),
    ask('strandedCourses'),
    ask('people'),
  ]);
  if (!offices.ok) return offices;
  if (!list.ok) return list;
  if (!stranded.ok) return stranded;
  return everyone.ok
    ? ok({
        ...offices.value,
        programmes: list.value.programmes,
        stranded: stranded.value,
        everyone: everyone.value,
      })
    : everyone;
}

interface Held {
  readonly person: Person;
  /** This is the place of the grant among the person's grants. */
  readonly at: number;
}

const holding = (people: readonly Person[], role: Role): readonly Held[] =>
  people.flatMap((person) => person.grants.flatMap((grant, at) => (grant.role === role ? [{ person, at }] : [])));

interface HoldersProps {
  readonly of: readonly Held[];
  readonly about: (scope: string | null) => string | null;
  readonly dropped: (person: Person, at: number) => () => void;
  /** True if only one is left, who cannot be removed. */
  readonly isLast: boolean;
}

function Holders({ of, about, dropped, isLast }: HoldersProps) {
  return (
    <ul class="people">
      {of.map(({ person, at }) => {
        const grant = person.grants[at];
        if (grant === undefined) return null;
        return (
          <li key={`${person.id} ${grant.scope}`}>
            <p>
              <strong>{person.id === me.value?.id ? fill(roleWords.you, { name: person.name }) : person.name}</strong>{' '}
              <span class="small">{about(grant.scope)}</span>
            </p>
            <div class="people-do">
              {!isLast && <DropRole person={person} grant={grant} dropped={dropped(person, at)} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
