/** Shows one programme, term by term: administrators choose its courses, and whoever leads it sees their names and its roll-ups (E6.4). */
import type { Programme, ProgrammeList, Term } from '../../../schema/contract/programmes.ts';
import type { Offices } from '../../../schema/contract/team.ts';
import { programmesWords as words } from './words.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { to } from '../app/links.ts';
import { me } from '../server/me.ts';
import { days } from '../ui/day.ts';
import { Invite } from '../ui/invite.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { Pending } from '../ui/pending.tsx';
import { proposeWords } from '../ui/term-words.ts';
import { Topic } from '../ui/topic.tsx';
import { isAdmin, leadsProgramme } from '../server/grants.ts';
import { assignedTo } from './assignment.ts';
import { OwnCourses } from './own-courses.tsx';
import { NotFound } from '../ui/not-found.tsx';

export function ProgrammePage({ programme }: { readonly programme: string }) {
  return (
    <Load from={() => load(programme)}>
      {(shown, renew) => (
        <Shown
          {...shown}
          looked={(invitations) => renew({ ...shown, invitations })}
          found={shown.list.programmes.find(({ id }) => id === programme)}
        />
      )}
    </Load>
  );
}

interface Loaded {
  readonly list: ProgrammeList;
  readonly invitations: Offices['invitations'];
}

async function load(programme: string): Promise<Result<Loaded, Failure>> {
  const [list, offices] = await Promise.all([ask('programmes'), ask('offices')]);
  if (!list.ok) return list;
  // Whoever leads a programme and administers nothing invites nobody.
  if (!offices.ok) return isProblemOf(offices.error, 'forbidden') ? ok({ list: list.value, invitations: [] }) : offices;
  return ok({ list: list.value, invitations: offices.value.invitations.filter(({ scope }) => scope === programme) });
}

interface ShownProps extends Loaded {
  readonly found: Programme | undefined;
  readonly looked: (invitations: Loaded['invitations']) => void;
}

function Shown({ list, invitations, found, looked }: ShownProps) {
  if (found === undefined) return <NotFound />;
  const grants = me.value?.grants ?? [];
  const mayArrange = isAdmin(grants);
  return (
    <Page title={found.name} above={<a href={to.programmes}>{words.title}</a>} wide>
      {list.terms.length === 0 ? (
        <p>
          {mayArrange ? (
            <>
              {words.noTermsHere} <a href={to.programmes}>{words.addTerm}</a>
            </>
          ) : (
            words.noTermsLead
          )}
        </p>
      ) : (
        <ul class="cards">
          {[...list.terms].reverse().map((term) => (
            <li class="card" key={term.id}>
              <h2>{term.name}</h2>
              <p class="small">{days(term)}</p>
              {mayArrange ? (
                <Courses list={list} programme={found} term={term} />
              ) : (
                <OwnCourses programme={found.id} term={term} n={assignedTo(list, found.id, term.id)} />
              )}
              {assignedTo(list, found.id, term.id) > 0 && (
                <p>
                  <a href={to.proposeDates(found.id, term.id)}>{fill(proposeWords.link, { term: term.name })}</a>
                </p>
              )}
              {leadsProgramme(grants, found.id) && (
                <p>
                  <a class="button quiet" href={to.rollUp(found.id, term.id)}>
                    {fill(words.rollUp, { term: term.name })}
                  </a>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayArrange && (
        <Topic id="lead" title={words.lead} about={words.leads}>
          <Lead programme={found.id} invitations={invitations} looked={looked} />
        </Topic>
      )}
    </Page>
  );
}

/** The people invited to lead the programme are listed where they were invited (E6.4). */
function Lead({
  programme,
  invitations,
  looked,
}: Pick<ShownProps, 'invitations' | 'looked'> & { readonly programme: string }) {
  const look = async () => {
    const heard = await load(programme);
    if (heard.ok) looked(heard.value.invitations);
  };
  return (
    <>
      <Pending invitations={invitations} mayInvite changed={() => void look()} />
      <Invite
        label={words.inviteLead}
        grant={{ role: 'programme-lead', scope: programme }}
        invited={() => void look()}
      />
    </>
  );
}

function Courses({
  list,
  programme,
  term,
}: {
  readonly list: ProgrammeList;
  readonly programme: Programme;
  readonly term: Term;
}) {
  const n = assignedTo(list, programme.id, term.id);
  return (
    <p>
      {n === 0 ? words.noCourses : counted(words.courses, n)} ·{' '}
      <a href={to.assign(programme.id, term.id)}>{fill(words.chooseCourses, { term: term.name })}</a>
    </p>
  );
}
