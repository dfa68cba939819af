/** Lets a person choose which mails they get (H4.2). Whether this server sends any is known from `me` (H4.1). */
import { useSignal } from '@preact/signals';
import { MAIL_CHOICES, type MailChoice } from '../../../schema/contract/mail-choices.ts';
import type { MailChoices as Chosen } from '../../../schema/contract/mail.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ok } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { Choice } from '../ui/choice.tsx';
import { Choices } from '../ui/choices.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Topic } from '../ui/topic.tsx';
import { useForm } from '../ui/use-form.ts';
import { appWords } from '../ui/words.ts';
import { mailChoiceWords as words } from './words.ts';

const WANTED = 'yes';

/** Each kind is a field, because a form holds texts; the group stands for what may be wrong with all of them. */
type Field = MailChoice | 'mails';

const valuesOf = (off: readonly MailChoice[]): Readonly<Record<Field, string>> => ({
  ...(Object.fromEntries(MAIL_CHOICES.map((kind) => [kind, off.includes(kind) ? '' : WANTED])) as Record<
    MailChoice,
    string
  >),
  mails: '',
});

export function MailChoices({ chosen: { address, undelivered, off } }: { readonly chosen: Chosen }) {
  const saved = useSignal(false);
  const of = useForm<Field, { off: MailChoice[] }>({
    values: valuesOf(off),
    check: ({ values }) => {
      saved.value = false;
      return ok({ off: MAIL_CHOICES.filter((kind) => values[kind] !== WANTED) });
    },
    send: async (body) => {
      const done = await ask('saveMailChoices', { body });
      saved.value = done.ok;
      return done;
    },
  });
  return (
    <Topic id="mail" title={words.title} about={words.text}>
      <p>{address === null ? words.noAddress : fill(words.goesTo, { address })}</p>
      {address !== null && undelivered && (
        <div class="note">
          <p>{fill(words.undelivered, { address })}</p>
        </div>
      )}
      <ErrorSummary form={of.form} labels={{ ...words.kinds, mails: words.legend }} />
      <form class="stack" noValidate onSubmit={of.submit}>
        <Choices of={of} name="mails" legend={words.legend}>
          {MAIL_CHOICES.map((kind) => {
            const isWanted = of.form.values[kind] === WANTED;
            return (
              <Choice
                key={kind}
                type="checkbox"
                name={kind}
                label={words.kinds[kind]}
                checked={isWanted}
                choose={() => of.type(kind, isWanted ? '' : WANTED)}
              />
            );
          })}
        </Choices>
        <p>
          <button class="quiet" disabled={of.form.sending}>
            {of.form.sending ? appWords.sending : words.save}
          </button>
        </p>
        <p class="small" role="status">
          {saved.value && words.saved}
        </p>
      </form>
    </Topic>
  );
}
