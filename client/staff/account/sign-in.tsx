/**
 * Shows the page a link to sign in leads to: as whom it signs in, and who is signed in now. Opening the link does not
 * spend it; pressing the button does (E6.2).
 */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Me, SignInCheck } from '../../../schema/contract/account.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { appWords } from '../ui/words.ts';
import { signInWords as words } from './words.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import type * as ComeIn from '../ui/come-in.tsx';
import { Accept } from './accept.tsx';
import { ConfirmAddress } from './confirm-address.tsx';
import { DeadLink } from './dead-link.tsx';
import { FailurePage } from '../ui/failure-page.tsx';
import { Page } from '../ui/page.tsx';
import { SignedOut } from '../ui/signed-out.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { useLink } from './use-link.ts';
import { go } from '../app/router.ts';
import { me } from '../server/me.ts';
import { isDeadLink, isProblemOf, type Failure } from '../server/failure.ts';

interface Known {
  readonly link: SignInCheck;
  /** Who is signed in in this browser, or null. */
  readonly now: Me | null;
  /** The ways in that few institutions have switched on, for the page of an invitation; else null (P15). */
  readonly others?: typeof ComeIn | null;
}

export function SignInPage() {
  // The browser never sends the fragment to a server (E6.1). It stays in the address bar so that a reload still works.
  const token = useSignal(location.hash.slice(1)).value;
  const known = useSignal<Result<Known, Failure> | null>(null);
  const look = async () => {
    if (token === '') return;
    known.value = null;
    known.value = await lookAt(token);
  };
  useEffect(() => void look(), []);
  // Without a link this is the page to sign in with a passkey.
  if (token === '') return <SignedOut retry={() => go(to.courses)} />;
  if (known.value === null)
    return (
      <Page title={words.title} bare>
        <p role="status">{words.checking}</p>
      </Page>
    );
  if (known.value.ok) {
    const { link, now, others = null } = known.value.value;
    if (link.confirms !== null) return <ConfirmAddress token={token} link={link} address={link.confirms} now={now} />;
    if (link.invitation === null) return <SignIn token={token} link={link} now={now} />;
    return (
      <Accept
        token={token}
        invited={link}
        invitation={link.invitation}
        now={now}
        others={others}
        signedIn={(person) => {
          me.value = person;
          known.value = ok({ link, now: person, others });
        }}
      />
    );
  }
  return isDeadLink(known.value.error) ? (
    <DeadLink words={words} />
  ) : (
    <FailurePage failure={known.value.error} retry={() => void look()} />
  );
}

async function lookAt(token: string): Promise<Result<Known, Failure>> {
  const [link, now] = await Promise.all([ask('checkSignIn', { body: { token } }), ask('me')]);
  if (!link.ok) return link;
  if (!now.ok && !isProblemOf(now.error, 'signed-out')) return now;
  const { invitation, ways } = link.value;
  const hasOthers = invitation !== null && (ways.mail || ways.provider !== null);
  const others = hasOthers ? await import('../ui/come-in.tsx').catch(() => null) : null;
  return ok({ link: link.value, now: now.ok ? now.value : null, others });
}

function SignIn({ token, link, now }: Known & { readonly token: string }) {
  const { failure, busy, spend } = useLink(token);
  if (failure !== null && isDeadLink(failure)) return <DeadLink words={words} />;
  return (
    <Page title={words.title} bare>
      <p class="lead">{fill(words.as, link)}</p>
      <p>{words.lead}</p>
      {now !== null && (
        <div class="note">
          <p>{now.id === link.id ? words.nowYourself : fill(words.now, now)}</p>
        </div>
      )}
      <Trouble failure={failure} />
      <p class="actions">
        <button type="button" disabled={busy} onClick={() => void spend('signIn')}>
          {busy ? appWords.sending : words.button}
        </button>
        {now !== null && (
          <a class="button quiet" href={to.courses}>
            {fill(words.stay, now)}
          </a>
        )}
      </p>
      {now === null && <p class="small">{fill(words.notYou, link)}</p>}
    </Page>
  );
}
