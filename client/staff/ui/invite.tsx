/**
 * Asks for a colleague's name and makes the link that signs them in once. Only this page's memory holds the link (E6.2,
 * E6.4).
 */
import { useSignal } from '@preact/signals';
import type { Grant } from '../../../schema/contract/grants.ts';
import { appWords, fieldWords, inviteWords as words } from './words.ts';
import { fail, ok } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { emptyFields } from './form.ts';
import { ErrorSummary } from './error-summary.tsx';
import { Field } from './field.tsx';
import { OnceLink } from './once-link.tsx';
import { useForm } from './use-form.ts';

export interface InviteProps {
  readonly label: string;
  readonly grant: Grant;
  /** It is called when a link was made: somebody more is invited. */
  readonly invited: () => void;
}

interface Made {
  readonly name: string;
  readonly link: string;
}

export function Invite({ label, grant, invited }: InviteProps) {
  const made = useSignal<Made | null>(null);
  return (
    <details class="fold">
      <summary>{label}</summary>
      {made.value === null ? (
        <InviteForm
          grant={grant}
          done={(now) => {
            made.value = now;
            invited();
          }}
        />
      ) : (
        <LinkMade
          {...made.value}
          again={() => {
            made.value = null;
          }}
        />
      )}
    </details>
  );
}

function InviteForm({ grant, done }: Pick<InviteProps, 'grant'> & { readonly done: (made: Made) => void }) {
  const of = useForm({
    values: { name: '' },
    check: (form) => {
      const errors = emptyFields(form, fieldWords.empty);
      return Object.keys(errors).length > 0 ? fail(errors) : ok({ name: form.values.name.trim() });
    },
    send: async ({ name }) => {
      const made = await ask('invite', { body: { name, ...grant } });
      if (made.ok) done({ name, link: made.value.link });
      return made;
    },
  });
  return (
    <>
      <ErrorSummary form={of.form} labels={{ name: words.name }} />
      <form class="stack" noValidate onSubmit={of.submit}>
        <Field of={of} name="name" label={words.name} hint={words.nameHint} input={{ maxLength: 120 }} />
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.make}
        </button>
      </form>
    </>
  );
}

function LinkMade({ name, link, again }: Made & { readonly again: () => void }) {
  return (
    <div class="note">
      <OnceLink title={fill(words.made, { name })} link={link} />
      <p>{fill(words.once, { name })}</p>
      <p>
        <button type="button" class="plain" onClick={again}>
          {words.another}
        </button>
      </p>
    </div>
  );
}
