/**
 * Lists tokens of other programs, makes one, and ends one: those that import on the page of administrators, and those that read
 * on the page of whoever makes them (institution.md H3.2, H5.2).
 */
import { useSignal } from '@preact/signals';
import type { ApiTokens, TokenScope } from '../../../schema/contract/api-token.ts';
import { LONGEST_TOKEN_DAYS } from '../../../schema/contract/defaults.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { sayDay } from '../../../schema/languages/moment.ts';
import { fail, ok } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { staffDates } from '../server/language.ts';
import { Confirm } from './confirm.tsx';
import { CopyLine } from './copy-line.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Field } from './field.tsx';
import { parseWhole } from './form.ts';
import { OnceLink } from './once-link.tsx';
import { tokenWords as words } from './token-words.ts';
import { Topic } from './topic.tsx';
import { Trouble } from './trouble.tsx';
import { useForm } from './use-form.ts';
import { appWords } from './words.ts';

type Token = ApiTokens['tokens'][number];

/** The routes of each page. An administrator sees and ends all tokens, and others their own. */
const ROUTES = {
  read: { make: 'makeOwnToken', end: 'endOwnToken' },
  import: { make: 'makeApiToken', end: 'endApiToken' },
} as const;

const COMMANDS: Readonly<Record<TokenScope, (token: string) => string>> = {
  read: (token) => `curl -H 'Authorization:Bearer ${token}' ${location.origin}/api/courses`,
  import: (token) =>
    `curl -X POST -H 'Authorization:Bearer ${token}' -H 'Content-Type:text/csv' --data-binary @courses.csv ${location.origin}/api/import`,
};

interface Props {
  readonly loaded: ApiTokens;
  /** What the tokens are for that are made here. */
  readonly scope: TokenScope;
}

export function Tokens({ loaded, scope }: Props) {
  const tokens = useSignal(loaded.tokens);
  const made = useSignal<{ readonly name: string; readonly token: string } | null>(null);
  const about = words[scope];
  const of = useForm({
    // On "Me" another field is called `name`.
    values: { program: '', days: String(LONGEST_TOKEN_DAYS) },
    check: ({ values }) => {
      const days = parseWhole(values.days);
      if (values.program.trim() === '') return fail({ program: words.nameMissing });
      if (days === null || days < 1 || days > LONGEST_TOKEN_DAYS)
        return fail({ days: fill(words.daysWrong, { most: LONGEST_TOKEN_DAYS }) });
      return ok({ name: values.program.trim(), days });
    },
    send: async (body) => {
      const answer = await ask(ROUTES[scope].make, { body });
      if (answer.ok) {
        tokens.value = answer.value.tokens;
        made.value = { name: body.name, token: answer.value.token };
        of.type('program', '');
      }
      return answer;
    },
  });
  return (
    <Topic id="tokens" title={about.title} about={about.about}>
      {tokens.value.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="rows" aria-label={words.list}>
          {tokens.value.map((token) => (
            <OneToken
              key={token.id}
              token={token}
              on={scope}
              ended={(left) => {
                tokens.value = left;
              }}
            />
          ))}
        </ul>
      )}
      {scope === 'import' && tokens.value.some((token) => token.scope === 'read') && <p class="small">{words.all}</p>}
      {made.value !== null && (
        <div class="note" key={made.value.token}>
          <OnceLink title={fill(words.made, { name: made.value.name })} link={made.value.token} />
          <p>{words.once}</p>
          <p>{about.how}</p>
          <CopyLine text={COMMANDS[scope](made.value.token)} />
        </div>
      )}
      <details class="fold">
        <summary>{words.make}</summary>
        <ErrorSummary form={of.form} labels={{ program: words.name, days: words.days }} />
        <form class="stack" noValidate onSubmit={of.submit}>
          <Field of={of} name="program" label={words.name} hint={about.nameHint} input={{ maxLength: 120 }} />
          <Field
            of={of}
            name="days"
            label={words.days}
            hint={fill(about.daysHint, { most: LONGEST_TOKEN_DAYS })}
            input={{ inputMode: 'numeric', class: 'short' }}
          />
          <button class="quiet" disabled={of.form.sending}>
            {of.form.sending ? appWords.sending : words.make}
          </button>
        </form>
      </details>
      <p>
        <a href="/api/docs" target="_blank" rel="noreferrer">
          {words.docs}
        </a>
      </p>
    </Topic>
  );
}

interface OneProps {
  readonly token: Token;
  /** Which page it is on. */
  readonly on: TokenScope;
  readonly ended: (left: ApiTokens['tokens']) => void;
}

function OneToken({ token, on, ended }: OneProps) {
  const failure = useSignal<Failure | null>(null);
  const busy = useSignal(false);
  const { id, name, scope, by, untilDay, usedDay } = token;
  const end = async () => {
    busy.value = true;
    const answer = await ask(ROUTES[on].end, { body: { token: id } });
    busy.value = false;
    if (answer.ok) ended(answer.value.tokens);
    else failure.value = answer.error;
  };
  const says = [
    // On one's own page there are only one's own.
    ...(on === 'import' ? [words.scopes[scope]] : []),
    fill(words.until, { day: sayDay(staffDates, untilDay) }),
    usedDay === null ? words.unused : fill(words.used, { day: sayDay(staffDates, usedDay) }),
    ...(on === 'import' ? [fill(words.by, { name: by })] : []),
  ];
  return (
    <li>
      <div>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <p class="small">{says.join(' · ')}</p>
        <Trouble failure={failure.value} />
      </div>
      <Confirm
        label={words.end}
        about={name}
        title={fill(words.endTitle, { name })}
        text={words[scope].endText}
        yes={words.endYes}
        no={words.no}
        busy={busy.value}
        confirmed={() => void end()}
      />
    </li>
  );
}
