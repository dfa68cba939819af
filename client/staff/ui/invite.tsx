/**
 * Asks for a colleague's name, and an address where mail is on, and makes the link that signs them in once. Only this page's memory holds the link (E6.2,
 * E6.4).
 */
import { useSignal } from '@preact/signals';
import type { Grant } from '../../../schema/contract/grants.ts';
import { appWords, fieldWords, inviteWords as words } from './words.ts';
import { fail, ok } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { mailIsOn } from '../server/me.ts';
import { ErrorSummary } from './error-summary.tsx';
import { Field } from './field.tsx';
import { OnceLink } from './once-link.tsx';
import { useForm } from './use-form.ts';

export interface InviteProps {
  readonly label: string;
  readonly grant: Grant;
  /** It is said above the form. */
  readonly about?: string;
  /** It is called when a link was made: somebody more is invited. */
  readonly invited: () => void;
}

interface Made {
  readonly name: string;
  /** Where the invitation goes by mail; null for the link alone. */
  readonly address: string | null;
  readonly link: string;
}

export function Invite({ label, grant, about, invited }: InviteProps) {
  const made = useSignal<Made | null>(null);
  // The form comes with the first look inside: folded forms would have the same labels as the one that is open.
  const wasOpened = useSignal(false);
  return (
    <details
      class="fold"
      onToggle={({ currentTarget }) => {
        wasOpened.value ||= currentTarget.open;
      }}
    >
      <summary>{label}</summary>
      {about !== undefined && made.value === null && <p class="note">{about}</p>}
      {made.value !== null && (
        <LinkMade
          {...made.value}
          again={() => {
            made.value = null;
          }}
        />
      )}
      {made.value === null && wasOpened.value && (
        <InviteForm
          grant={grant}
          done={(now) => {
            made.value = now;
            invited();
          }}
        />
      )}
    </details>
  );
}

function InviteForm({ grant, done }: Pick<InviteProps, 'grant'> & { readonly done: (made: Made) => void }) {
  // A page can have several of these forms, so each field needs a name of its own.
  const fields = { name: `name-${grant.role}`, address: `address-${grant.role}` } as const;
  const of = useForm<string, { readonly name: string; readonly address: string | null }>({
    values: { [fields.name]: '', [fields.address]: '' },
    check: ({ values }) => {
      const [name = '', address = ''] = [values[fields.name]?.trim(), values[fields.address]?.trim()];
      const errors = {
        ...(name === '' && { [fields.name]: fieldWords.empty }),
        ...(!looksLikeAddress(address) && { [fields.address]: words.addressWrong }),
      };
      return Object.keys(errors).length > 0 ? fail(errors) : ok({ name, address: address === '' ? null : address });
    },
    send: async ({ name, address }) => {
      const made = await ask('invite', { body: { name, address, ...grant } });
      if (made.ok) done({ name, address, link: made.value.link });
      return made;
    },
  });
  return (
    <>
      <ErrorSummary form={of.form} labels={{ [fields.name]: words.name, [fields.address]: words.address }} />
      <form class="stack" noValidate onSubmit={of.submit}>
        <Field of={of} name={fields.name} label={words.name} hint={words.nameHint} input={{ maxLength: 120 }} />
        {mailIsOn.value && grant.role !== 'student-representative' && (
          <Field
            of={of}
            name={fields.address}
            label={words.address}
            hint={words.addressHint}
            input={{ type: 'email', maxLength: 254, autocomplete: 'off', dir: 'ltr' }}
          />
        )}
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.make}
        </button>
      </form>
    </>
  );
}

function LinkMade({ name, address, link, again }: Made & { readonly again: () => void }) {
  return (
    <div class="note">
      {address !== null && <p>{fill(words.mailed, { address })}</p>}
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

/** An empty field is a link alone. What an address is exactly, the server says. */
const looksLikeAddress = (text: string): boolean => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
