/** Shows the page "My account": your name, roles and sign-ins, and what to do if you lose access (E6.2, section 7). */
import { useSignal } from '@preact/signals';
import type { CourseList } from '../../../schema/contract/courses.ts';
import type { ApiTokens } from '../../../schema/contract/api-token.ts';
import type { Me, Sessions } from '../../../schema/contract/account.ts';
import type { OwnWalls } from '../../../schema/contract/wall.ts';
import type { ProgrammeList } from '../../../schema/contract/programmes.ts';
import { appWords, fieldWords, roleNames, wallWords } from '../ui/words.ts';
import { meWords as words } from './words.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { me } from '../server/me.ts';
import type { MailChoices as Chosen } from '../../../schema/contract/mail.ts';
import { MailChoices } from './mail-choices.tsx';
import { CalendarAddress } from './calendar-address.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { day } from '../ui/day.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { Load } from '../ui/load.tsx';
import { OnceLink } from '../ui/once-link.tsx';
import { WallList } from '../ui/own-walls.tsx';
import { Page } from '../ui/page.tsx';
import { deviceZone } from '../ui/time.ts';
import { toldApart } from '../ui/told-apart.ts';
import { Tokens } from '../ui/tokens.tsx';
import { Topic } from '../ui/topic.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { OwnLanguage } from './own-language.tsx';
import { Ways } from './ways.tsx';
import { useForm } from '../ui/use-form.ts';
import { emptyFields } from '../ui/form.ts';
import { routes } from '../../../schema/contract/routes.ts';
import { isAdmin, isOnStaff } from '../server/grants.ts';
import { dayAt } from '../../../schema/calendar.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';

interface Shown {
  readonly person: Me;
  readonly sessions: Sessions['sessions'];
  readonly hasCalendar: boolean;
  readonly ways: Omit<Sessions, 'sessions' | 'hasCalendar'>;
  readonly places: ReadonlyMap<string, string>;
  readonly walls: OwnWalls['walls'];
  /** Null for somebody who does not work here. */
  readonly tokens: ApiTokens | null;
  /** Null while this server sends no mail (H4.1). */
  readonly mails: Chosen | null;
}

export function MePage() {
  return (
    <Load from={load}>
      {({ person, sessions, hasCalendar, ways, places, walls, tokens, mails }) => (
        <Page title={words.title} wide>
          <Topic id="you" title={words.you}>
            {person.grants.length > 0 && <NameForm person={person} />}
            <OwnLanguage />
          </Topic>
          <Roles person={person} places={places} />
          {person.grants.length > 0 && <Ways ways={ways} isAdmin={isAdmin(person.grants)} />}
          <Signed sessions={sessions} />
          {walls.length > 0 && <Walls walls={walls} />}
          {/* Where only the provider lets people in, no link does (H1.4). */}
          {person.grants.length > 0 && !ways.ways.onlyProvider && <Device />}
          {isOnStaff(person.grants) && <CalendarAddress exists={hasCalendar} />}
          {tokens !== null && <Tokens loaded={tokens} scope="read" />}
          {mails !== null && <MailChoices chosen={mails} />}
          <Topic id="stored" title={words.stored} about={words.storedText}>
            <p>
              <a class="button quiet" href={routes.storedAboutMe.path} download>
                {words.storedLink}
              </a>
            </p>
          </Topic>
        </Page>
      )}
    </Load>
  );
}

async function load(): Promise<Result<Shown, Failure>> {
  const [person, heard] = await Promise.all([ask('me'), ask('sessions')]);
  if (!person.ok) return person;
  if (!heard.ok) return heard;
  const { sessions, hasCalendar, ...ways } = heard.value;
  const account = { person: person.value, sessions, hasCalendar, ways };
  // Somebody without a role may see nothing else, and a student representative only where they represent.
  const { grants, mailIsOn } = person.value;
  const represented = grants.some(({ role }) => role === 'student-representative') ? await ask('represented') : null;
  if (represented !== null && !represented.ok) return represented;
  const elsewhere = (represented?.value.courses ?? []).map(({ id, name }) => [id, name] as const);
  if (!isOnStaff(grants)) return ok({ ...account, places: new Map(elsewhere), walls: [], tokens: null, mails: null });
  const [courses, programmes, own, tokens, mails] = await Promise.all([
    ask('courses'),
    ask('programmes'),
    ask('ownWalls'),
    ask('ownTokens'),
    ask('mailChoices'),
  ]);
  if (!courses.ok) return courses;
  if (!programmes.ok) return programmes;
  if (!own.ok) return own;
  if (!tokens.ok) return tokens;
  if (!mails.ok) return mails;
  const places = new Map([...elsewhere, ...placesIn(courses.value, programmes.value)]);
  return ok({ ...account, places, ...own.value, tokens: tokens.value, mails: mailIsOn ? mails.value : null });
}

const placesIn = ({ courses }: CourseList, { programmes }: ProgrammeList): Shown['places'] =>
  new Map([...toldApart(courses), ...programmes.map(({ id, name }) => [id, name] as const)]);

function NameForm({ person }: Pick<Shown, 'person'>) {
  const saved = useSignal(false);
  const of = useForm({
    values: { name: person.name },
    check: (form) => {
      saved.value = false;
      const errors = emptyFields(form, fieldWords.empty);
      return Object.keys(errors).length > 0 ? fail(errors) : ok({ name: form.values.name.trim() });
    },
    send: async (body) => {
      const renamed = await ask('rename', { body });
      if (renamed.ok) {
        me.value = renamed.value;
        saved.value = true;
      }
      return renamed;
    },
  });
  return (
    <>
      <ErrorSummary form={of.form} labels={{ name: words.name }} />
      <form class="stack one-line" noValidate onSubmit={of.submit}>
        <Field
          of={of}
          name="name"
          label={words.name}
          hint={words.nameHint}
          input={{ autocomplete: 'name', maxLength: 120 }}
        />
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.save}
        </button>
        <p class="small" role="status">
          {saved.value && words.saved}
        </p>
      </form>
    </>
  );
}

function Roles({ person, places }: Pick<Shown, 'person' | 'places'>) {
  return (
    <Topic id="roles" title={words.roles}>
      {person.grants.length === 0 ? (
        <p>{words.noRoles}</p>
      ) : (
        <ul class="lines">
          {person.grants.map(({ role, scope }) => (
            <li key={`${role} ${scope}`}>
              {fill(words.of, {
                role: roleNames[role],
                where: scope === null ? person.institution : (places.get(scope) ?? scope),
              })}
            </li>
          ))}
        </ul>
      )}
    </Topic>
  );
}

/** We store nothing about a browser, so a sign-in is known only by its last day. */
function Signed({ sessions }: Pick<Shown, 'sessions'>) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const out = async () => {
    busy.value = true;
    failure.value = null;
    const done = await ask('signOutEverywhere');
    busy.value = false;
    // Loading the app again clears the session from memory. An answer that you are signed out is just what was wanted.
    if (done.ok || isProblemOf(done.error, 'signed-out')) location.assign(to.courses);
    else failure.value = done.error;
  };
  const until = ({ untilMs, endsThen }: Shown['sessions'][number]) =>
    fill(endsThen ? words.untilThen : words.until, { day: day(dayAt(untilMs, deviceZone())) });
  return (
    <Topic id="sessions" title={words.sessions}>
      <ul class="rows">
        {sessions.map((session, i) => (
          <li key={i}>
            <span>{session.current ? words.here : words.elsewhere}</span> <span class="small">{until(session)}</span>
          </li>
        ))}
      </ul>
      <Trouble failure={failure.value} />
      <Confirm
        label={words.everywhere}
        title={words.everywhereTitle}
        text={words.everywhereText}
        yes={words.everywhereYes}
        no={words.everywhereNo}
        busy={busy.value}
        confirmed={() => void out()}
      />
    </Topic>
  );
}

/** Computers in lecture halls that may show a pulse, and how to end that (E7.8). */
function Walls({ walls: before }: Pick<Shown, 'walls'>) {
  const walls = useSignal(before);
  return (
    <Topic id="walls" title={wallWords.title}>
      <WallList
        walls={walls.value}
        changed={(now) => {
          walls.value = [...now];
        }}
      />
    </Topic>
  );
}

function Device() {
  const link = useSignal<string | null>(null);
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const make = async () => {
    busy.value = true;
    failure.value = null;
    const made = await ask('makeOwnLink');
    busy.value = false;
    if (made.ok) link.value = made.value.link;
    else failure.value = made.error;
  };
  return (
    <Topic id="device" title={words.device} about={words.deviceText}>
      <Trouble failure={failure.value} />
      {link.value !== null && (
        <div class="note" key={link.value}>
          <OnceLink title={words.yourLink} link={link.value} />
          <p>{words.linkHint}</p>
        </div>
      )}
      <p>
        <button type="button" class="quiet" disabled={busy.value} onClick={() => void make()}>
          {link.value === null ? words.makeLink : words.another}
        </button>
      </p>
    </Topic>
  );
}
