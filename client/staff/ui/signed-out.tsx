/**
 * Says how to get back in, and before the server is set up, where its operator finds the first link. The address stays, so
 * that signing in leads to the same place (E6.1, E7.0).
 */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SetupState } from '../../../schema/contract/account.ts';
import type { Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { me } from '../server/me.ts';
import type * as ComeIn from './come-in.tsx';
import { Loading } from './loading.tsx';
import { Page } from './page.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { signInWithPasskey } from './passkey.ts';
import { notSetUpWords, signedOutWords as words } from './words.ts';

/** What the page shows if nobody could be asked. */
const NONE = { mail: false, provider: null } as const;
const UNKNOWN = { isSetUp: true, linkIsAt: null, ways: null } as const;

export function SignedOut({ retry }: { readonly retry: () => void }) {
  const state = useSignal<Result<SetupState, Failure> | null>(null);
  const others = useSignal<typeof ComeIn | null>(null);
  useEffect(
    () =>
      void ask('setupState').then(async (heard) => {
        // Most servers have neither mail nor a provider, so their first page does not bring these along (P15).
        const { mail, provider } = heard.ok ? heard.value.ways : NONE;
        if (mail || provider !== null) others.value = await import('./come-in.tsx').catch(() => null);
        state.value = heard;
      }),
    [],
  );
  if (state.value === null) return <Loading />;
  const { isSetUp, linkIsAt, ways } = state.value.ok ? state.value.value : UNKNOWN;
  // Only the provider lets people in, and the operator (H1.4).
  const isClosed = ways?.onlyProvider === true;
  if (!isSetUp && linkIsAt !== null) return <NotSetUp linkIsAt={linkIsAt} retry={retry} />;
  const byPasskey = !isClosed && (
    <PasskeyButton
      label={words.passkey}
      unable={words.noPasskey}
      isQuiet={ways !== null && ways.provider !== null}
      run={signInWithPasskey}
      done={(person) => {
        me.value = person;
        retry();
      }}
    />
  );
  return (
    <Page key="out" title={words.title} bare>
      <p>{words.text}</p>
      {others.value !== null && ways !== null ? (
        <others.value.ComeIn ways={ways}>{byPasskey}</others.value.ComeIn>
      ) : (
        byPasskey
      )}
      {!isClosed && <h2>{words.otherwise}</h2>}
      <ul>
        {!isClosed && <li>{words.link}</li>}
        {!isClosed && <li>{words.device}</li>}
        <li>
          {linkIsAt === 'setup-page' ? words.setupPage : words.console}
          {linkIsAt === 'console' && (
            <>
              {' '}
              <code>{words.command}</code>
            </>
          )}
        </li>
      </ul>
      <p>{words.afterwards}</p>
      <p>
        <button type="button" class="quiet" onClick={retry}>
          {words.reload}
        </button>
      </p>
    </Page>
  );
}

function NotSetUp({ linkIsAt, retry }: Pick<SetupState, 'linkIsAt'> & { readonly retry: () => void }) {
  return (
    <Page key="not-set-up" title={notSetUpWords.title} bare>
      <p>{notSetUpWords.text}</p>
      {linkIsAt === 'console' ? (
        <>
          <p>{notSetUpWords.console}</p>
          <p class="command">
            <code>{words.command}</code>
          </p>
        </>
      ) : (
        <p>
          {notSetUpWords.setupPage} <a href="/setup">{notSetUpWords.toSetupPage}</a>
        </p>
      )}
      <p>
        <button type="button" class="quiet" onClick={retry}>
          {words.reload}
        </button>
      </p>
    </Page>
  );
}
