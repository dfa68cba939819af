/** Shows the ways in that the institution has switched on: its provider, and a link by mail (H1.3, H1.4). */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { WaysOffered } from '../../../schema/contract/account.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { fail, ok } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { comeInWords as words } from './come-in-words.ts';
import { ErrorSummary } from './error-summary.tsx';
import { Field } from './field.tsx';
import { keepInvitation } from './left-invitation.ts';
import { Trouble } from './trouble.tsx';
import { useForm } from './use-form.ts';
import { appWords } from './words.ts';

export interface ComeInProps {
  readonly ways: WaysOffered;
  /** What needs one press stands before what needs an address. */
  readonly children?: ComponentChildren;
}

/** They are on the page for whoever is signed out. */
export function ComeIn({ ways: { mail, provider, onlyProvider }, children }: ComeInProps) {
  return (
    <>
      {provider !== null && <ProviderButton label={fill(words.provider, provider)} />}
      {provider !== null && onlyProvider && <p class="small">{fill(words.only, provider)}</p>}
      {children}
      {mail && !onlyProvider && <ByMail title={words.title} hint={words.hint} sent={words.sent} />}
    </>
  );
}

export interface AcceptByProps {
  readonly provider: NonNullable<WaysOffered['provider']>;
  readonly onlyProvider: boolean;
  /** The token of the invitation's link. */
  readonly invitation: string;
  /** Buttons that take the role another way. Without any, the provider's is the one that stands out. */
  readonly children?: ComponentChildren;
}

/** Leads from an invitation to the provider: whoever comes back takes its role (H1.5). */
export const AcceptByProvider = ({ provider, onlyProvider, invitation, children }: AcceptByProps) => (
  <>
    <ProviderButton
      label={fill(words.acceptWith, provider)}
      isQuiet={children !== undefined}
      invitation={invitation}
      beside={children}
    />
    {onlyProvider && <p class="small">{fill(words.only, provider)}</p>}
  </>
);

/** Mails a link from an invitation: whoever comes by it takes its role (H1.5). */
export const AcceptByMail = ({ invitation, address }: { readonly invitation: string; readonly address: string }) => (
  <ByMail
    title={words.acceptByMail}
    hint={words.acceptHint}
    sent={words.acceptSent}
    invitation={invitation}
    address={address}
  />
);

export interface ProviderButtonProps {
  readonly label: string;
  /** Whether somebody who is signed in adds their account; otherwise it signs in. */
  readonly add?: boolean;
  readonly isQuiet?: boolean;
  /** The token of the invitation's link whose role whoever comes back takes; null without one (H1.5). */
  readonly invitation?: string | null;
  /** Another button, before it. */
  readonly beside?: ComponentChildren;
}

/** Leads to the institution's provider, and from there back to a page of ours. */
export function ProviderButton({ label, add = false, isQuiet = add, invitation = null, beside }: ProviderButtonProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const leave = async () => {
    busy.value = true;
    failure.value = null;
    const begun = await ask('startProvider', { body: { add, invitation } });
    keepInvitation(invitation);
    if (begun.ok) return location.assign(begun.value.to);
    busy.value = false;
    failure.value = begun.error;
  };
  return (
    <>
      <Trouble failure={failure.value} />
      <p class={beside === undefined ? '' : 'actions'}>
        {beside}
        <button type="button" class={isQuiet ? 'quiet' : ''} disabled={busy.value} onClick={() => void leave()}>
          {busy.value ? appWords.sending : label}
        </button>
      </p>
    </>
  );
}

/** An address as far as a browser can tell; the server looks again. */
export const looksLikeAddress = (typed: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.trim());

interface ByMailProps {
  readonly title: string;
  readonly hint: string;
  /** It is said once a link is asked for, whoever has the address. */
  readonly sent: string;
  readonly invitation?: string | null;
  /** What stands in the field at first. */
  readonly address?: string;
}

function ByMail({ title, hint, sent: said, invitation = null, address = '' }: ByMailProps) {
  const sent = useSignal(false);
  const of = useForm({
    values: { address },
    check: ({ values }) => {
      sent.value = false;
      return looksLikeAddress(values.address)
        ? ok({ address: values.address, invitation })
        : fail({ address: words.wrong });
    },
    send: async (body) => {
      const asked = await ask('askForLink', { body });
      sent.value = asked.ok;
      return asked;
    },
  });
  return (
    <>
      <h2>{title}</h2>
      <ErrorSummary form={of.form} labels={{ address: words.label }} />
      <form class="stack one-line" noValidate onSubmit={of.submit}>
        <Field
          of={of}
          name="address"
          label={words.label}
          hint={hint}
          input={{ type: 'email', autocomplete: 'email', maxLength: 254 }}
        />
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.send}
        </button>
        <p role="status">{sent.value && said}</p>
      </form>
    </>
  );
}
