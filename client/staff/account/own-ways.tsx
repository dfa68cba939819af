/** Shows a person's e-mail address and their accounts at the institution's provider, which are ways in too (H1.1). */
import { useSignal } from '@preact/signals';
import type { Sessions } from '../../../schema/contract/account.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { comeInWords, ownWaysWords as words } from '../ui/come-in-words.ts';
import { looksLikeAddress, ProviderButton } from '../ui/come-in.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { day } from '../ui/day.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { listed } from '../ui/joined.ts';
import { Trouble } from '../ui/trouble.tsx';
import { useForm } from '../ui/use-form.ts';
import { appWords } from '../ui/words.ts';
import { waysWords } from './words.ts';

export type OwnWaysShown = Pick<Sessions, 'address' | 'addressWanted' | 'identities' | 'ways'>;

export interface OwnWaysProps {
  readonly ways: OwnWaysShown;
  readonly changed: (now: Sessions, sentence: string) => void;
}

const usedOn = (usedDay: string | null): string =>
  usedDay === null ? waysWords.unused : fill(waysWords.used, { day: day(usedDay) });

export function OwnAddress({ ways: { address, addressWanted, ways }, changed }: OwnWaysProps) {
  if (!ways.mail && address === null) return null;
  return (
    <>
      <h3>{words.address}</h3>
      {!ways.onlyProvider && <p>{ways.mail ? words.addressText : words.mailOff}</p>}
      {address === null ? (
        <p>{words.noAddress}</p>
      ) : (
        <>
          <p>
            <strong>{address.address}</strong>{' '}
            <span class="small">
              {listed([fill(words.confirmed, { day: day(address.addedDay) }), usedOn(address.usedDay)])}
            </span>
          </p>
          <Remove
            label={words.removeAddress}
            title={fill(words.removeAddressTitle, address)}
            text={words.removeAddressText}
            run={() => ask('dropAddress')}
            done={(now) => changed(now, words.addressRemoved)}
          />
        </>
      )}
      {ways.mail && <NewAddress changed={changed} />}
      <p role="status">{addressWanted !== null && fill(words.waits, { address: addressWanted })}</p>
    </>
  );
}

function NewAddress({ changed }: Pick<OwnWaysProps, 'changed'>) {
  const of = useForm({
    values: { address: '' },
    check: ({ values }) =>
      looksLikeAddress(values.address) ? ok({ address: values.address }) : fail({ address: comeInWords.wrong }),
    send: async (body) => {
      const asked = await ask('wantAddress', { body });
      if (asked.ok) changed(asked.value, '');
      return asked;
    },
  });
  return (
    <>
      <ErrorSummary form={of.form} labels={{ address: words.newAddress }} />
      <form class="stack one-line" noValidate onSubmit={of.submit}>
        <Field
          of={of}
          name="address"
          label={words.newAddress}
          input={{ type: 'email', autocomplete: 'email', maxLength: 254 }}
        />
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.ask}
        </button>
      </form>
    </>
  );
}

export function OwnIdentities({ ways: { identities, ways }, changed }: OwnWaysProps) {
  const { provider, onlyProvider } = ways;
  if (provider === null && identities.length === 0) return null;
  return (
    <>
      <h3>{words.account}</h3>
      {provider !== null && onlyProvider && <p>{fill(words.only, provider)}</p>}
      {identities.length === 0 ? (
        <p>{words.noAccount}</p>
      ) : (
        <ul class="people" aria-label={words.account}>
          {identities.map(({ id, name, addedDay, usedDay }) => (
            <li key={id}>
              <p>
                <strong>{name}</strong>{' '}
                <span class="small">{listed([fill(waysWords.added, { day: day(addedDay) }), usedOn(usedDay)])}</span>
              </p>
              <div class="people-do">
                <Remove
                  label={words.removeAccount}
                  title={words.removeAccountTitle}
                  text={words.removeAccountText}
                  run={() => ask('dropIdentity', { body: { identity: id } })}
                  done={(now) => changed(now, words.accountRemoved)}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      {provider !== null && !identities.some(({ name }) => name === provider.name) && (
        <ProviderButton label={fill(words.addAccount, provider)} add />
      )}
    </>
  );
}

interface RemoveProps {
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly run: () => Promise<Result<Sessions, Failure>>;
  readonly done: (now: Sessions) => void;
}

function Remove({ label, title, text, run, done }: RemoveProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const remove = async () => {
    busy.value = true;
    failure.value = null;
    const removed = await run();
    busy.value = false;
    if (removed.ok) done(removed.value);
    else failure.value = removed.error;
  };
  return (
    <>
      <Confirm
        label={label}
        title={title}
        text={text}
        yes={words.yes}
        no={words.no}
        busy={busy.value}
        confirmed={() => void remove()}
      />
      <Trouble failure={failure.value} />
    </>
  );
}
