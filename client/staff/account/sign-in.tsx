/** Shows the page an invitation leads to. Opening the link does not spend it; pressing the button does (E6.2). */
import { useSignal } from '@preact/signals';
import { appWords } from '../ui/words.ts';
import { signInWords as words } from './words.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { me } from '../server/me.ts';
import { DeadLink } from './dead-link.tsx';
import { Page } from '../ui/page.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { useSpentHere } from './use-spent-here.ts';
import { go } from '../app/router.ts';
import { isDeadLink, type Failure } from '../server/failure.ts';
import { homeOf } from '../server/grants.ts';

export function SignInPage() {
  // The browser never sends the fragment to a server (E6.1). It stays in the address bar so that a reload still works.
  const token = useSignal(location.hash.slice(1)).value;
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const spentHere = useSpentHere();
  const signIn = async () => {
    busy.value = true;
    failure.value = null;
    const signedIn = await ask('signIn', { body: { token } });
    const person = signedIn.ok ? signedIn.value : await spentHere(signedIn.error);
    busy.value = false;
    if (person === null) {
      failure.value = signedIn.ok ? null : signedIn.error;
      return;
    }
    me.value = person;
    go(to[homeOf(person.grants)], { replace: true });
  };
  if (failure.value !== null && isDeadLink(failure.value)) return <DeadLink words={words} />;
  return (
    <Page title={words.title} bare>
      <p class="lead">{words.lead}</p>
      <Trouble failure={failure.value} />
      <p>
        <button type="button" disabled={busy.value} onClick={() => void signIn()}>
          {busy.value ? appWords.sending : words.button}
        </button>
      </p>
    </Page>
  );
}
