/** Shows whose address a link confirms. Only whoever is signed in as that person can do it (H1.1). */
import { useSignal } from '@preact/signals';
import type { Me, SignInCheck } from '../../../schema/contract/account.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { go } from '../app/router.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import { isDeadLink, type Failure } from '../server/failure.ts';
import { confirmAddressWords as words } from '../ui/come-in-words.ts';
import { Page } from '../ui/page.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { appWords } from '../ui/words.ts';
import { DeadLink } from './dead-link.tsx';
import { signInWords } from './words.ts';

export interface ConfirmAddressProps {
  readonly token: string;
  readonly link: SignInCheck;
  readonly address: string;
  readonly now: Me | null;
}

async function isMine(address: string): Promise<boolean> {
  const heard = await ask('sessions');
  return heard.ok && heard.value.address?.address === address;
}

export function ConfirmAddress({ token, link: { id, name }, address, now }: ConfirmAddressProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const confirm = async () => {
    busy.value = true;
    failure.value = null;
    const done = await ask('confirmAddress', { body: { token } });
    // If the answer to an earlier press was lost, the link is spent and the address counts (E7.0).
    const counts = done.ok || (isDeadLink(done.error) && (await isMine(address)));
    busy.value = false;
    if (counts) go(to.me, { replace: true });
    else if (!done.ok) failure.value = done.error;
  };
  if (failure.value !== null && isDeadLink(failure.value)) return <DeadLink words={signInWords} />;
  return (
    <Page title={words.title} bare>
      <p class="lead">{fill(words.text, { address, name })}</p>
      <Trouble failure={failure.value} />
      {now?.id === id ? (
        <p class="actions">
          <button type="button" disabled={busy.value} onClick={() => void confirm()}>
            {busy.value ? appWords.sending : words.button}
          </button>
        </p>
      ) : (
        <div class="note">
          <p>{fill(words.elsewhere, { name })}</p>
        </div>
      )}
      {now === null && (
        <p class="actions">
          <a class="button" href={to.courses}>
            {signInWords.title}
          </a>
        </p>
      )}
    </Page>
  );
}
