/** Lists the tokens with which other systems import, makes one, and ends one (institution.md H3.2, H5.2). */
import { useSignal } from '@preact/signals';
import { LONGEST_TOKEN_DAYS } from '../../../schema/contract/defaults.ts';
import type { ApiTokens } from '../../../schema/contract/import.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { sayDay } from '../../../schema/languages/moment.ts';
import { fail, ok } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { staffDates } from '../server/language.ts';
import { Confirm } from '../ui/confirm.tsx';
import { CopyLine } from '../ui/copy-line.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { parseWhole } from '../ui/form.ts';
import { OnceLink } from '../ui/once-link.tsx';
import { Topic } from '../ui/topic.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { useForm } from '../ui/use-form.ts';
import { appWords } from '../ui/words.ts';
import { tokenWords as words } from './words.ts';

type Token = ApiTokens['tokens'][number];

export function Tokens({ loaded }: { readonly loaded: ApiTokens }) {
  const tokens = useSignal(loaded.tokens);
  const made = useSignal<{ readonly name: string; readonly token: string } | null>(null);
  const of = useForm({
    values: { name: '', days: String(LONGEST_TOKEN_DAYS) },
    check: ({ values }) => {
      const days = parseWhole(values.days);
      if (values.name.trim() === '') return fail({ name: words.nameMissing });
      if (days === null || days < 1 || days > LONGEST_TOKEN_DAYS)
        return fail({ days: fill(words.daysWrong, { most: LONGEST_TOKEN_DAYS }) });
      return ok({ name: values.name.trim(), days });
    },
    send: async (body) => {
      const answer = await ask('makeApiToken', { body });
      if (answer.ok) {
        tokens.value = answer.value.tokens;
        made.value = { name: body.name, token: answer.value.token };
        of.type('name', '');
      }
      return answer;
    },
  });
  return (
    <Topic id="tokens" title={words.title} about={words.about}>
      {tokens.value.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="rows" aria-label={words.list}>
          {tokens.value.map((token) => (
            <OneToken
              key={token.id}
              token={token}
              ended={(left) => {
                tokens.value = left;
              }}
            />
          ))}
        </ul>
      )}
      {made.value !== null && (
        <div class="note" key={made.value.token}>
          <OnceLink title={fill(words.made, { name: made.value.name })} link={made.value.token} />
          <p>{words.once}</p>
          <p>{words.how}</p>
          <CopyLine text={commandFor(made.value.token)} />
        </div>
      )}
      <details class="fold">
        <summary>{words.make}</summary>
        <ErrorSummary form={of.form} labels={{ name: words.name, days: words.days }} />
        <form class="stack" noValidate onSubmit={of.submit}>
          <Field of={of} name="name" label={words.name} hint={words.nameHint} input={{ maxLength: 120 }} />
          <Field
            of={of}
            name="days"
            label={words.days}
            hint={fill(words.daysHint, { most: LONGEST_TOKEN_DAYS })}
            input={{ inputMode: 'numeric', class: 'short' }}
          />
          <button class="quiet" disabled={of.form.sending}>
            {of.form.sending ? appWords.sending : words.make}
          </button>
        </form>
      </details>
    </Topic>
  );
}

const commandFor = (token: string): string =>
  `curl -X POST -H 'Authorization:Bearer ${token}' -H 'Content-Type:text/csv' --data-binary @courses.csv ${location.origin}/api/import`;

function OneToken({ token, ended }: { readonly token: Token; readonly ended: (left: ApiTokens['tokens']) => void }) {
  const failure = useSignal<Failure | null>(null);
  const busy = useSignal(false);
  const { id, name, by, untilDay, usedDay } = token;
  const end = async () => {
    busy.value = true;
    const answer = await ask('endApiToken', { body: { token: id } });
    busy.value = false;
    if (answer.ok) ended(answer.value.tokens);
    else failure.value = answer.error;
  };
  const says = [
    fill(words.until, { day: sayDay(staffDates, untilDay) }),
    usedDay === null ? words.unused : fill(words.used, { day: sayDay(staffDates, usedDay) }),
    fill(words.by, { name: by }),
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
        text={words.endText}
        yes={words.endYes}
        no={words.no}
        busy={busy.value}
        confirmed={() => void end()}
      />
    </li>
  );
}
