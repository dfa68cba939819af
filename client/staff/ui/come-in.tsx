/** Shows the ways in that the institution has switched on: its provider, and a link by mail (H1.3, H1.4). */
import { useSignal } from '@preact/signals';
import type { WaysOffered } from '../../../schema/contract/account.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { fail, ok } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { comeInWords as words } from './come-in-words.ts';
import { ErrorSummary } from './error-summary.tsx';
import { Field } from './field.tsx';
import { Trouble } from './trouble.tsx';
import { useForm } from './use-form.ts';
import { appWords } from './words.ts';

export interface ComeInProps {
  readonly ways: WaysOffered;
}

export function ComeIn({ ways: { mail, provider, onlyProvider } }: ComeInProps) {
  return (
    <>
      {provider !== null && <ProviderButton label={fill(words.provider, provider)} add={false} />}
      {provider !== null && onlyProvider && <p class="small">{fill(words.only, provider)}</p>}
      {mail && !onlyProvider && <ByMail />}
    </>
  );
}

export interface ProviderButtonProps {
  readonly label: string;
  /** Whether somebody who is signed in adds their account; otherwise it signs in. */
  readonly add: boolean;
}

/** Leads to the institution's provider, and from there back to a page of ours. */
export function ProviderButton({ label, add }: ProviderButtonProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const leave = async () => {
    busy.value = true;
    failure.value = null;
    const begun = await ask('startProvider', { body: { add } });
    if (begun.ok) return location.assign(begun.value.to);
    busy.value = false;
    failure.value = begun.error;
  };
  return (
    <>
      <p>
        <button type="button" class={add ? 'quiet' : ''} disabled={busy.value} onClick={() => void leave()}>
          {busy.value ? appWords.sending : label}
        </button>
      </p>
      <Trouble failure={failure.value} />
    </>
  );
}

/** An address as far as a browser can tell; the server looks again. */
export const looksLikeAddress = (typed: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.trim());

function ByMail() {
  const sent = useSignal(false);
  const of = useForm({
    values: { address: '' },
    check: ({ values }) => {
      sent.value = false;
      return looksLikeAddress(values.address) ? ok({ address: values.address }) : fail({ address: words.wrong });
    },
    send: async (body) => {
      const asked = await ask('askForLink', { body });
      sent.value = asked.ok;
      return asked;
    },
  });
  return (
    <>
      <h2>{words.title}</h2>
      <ErrorSummary form={of.form} labels={{ address: words.label }} />
      <form class="stack one-line" noValidate onSubmit={of.submit}>
        <Field
          of={of}
          name="address"
          label={words.label}
          hint={words.hint}
          input={{ type: 'email', autocomplete: 'email', maxLength: 254 }}
        />
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.send}
        </button>
        <p role="status">{sent.value && words.sent}</p>
      </form>
    </>
  );
}
