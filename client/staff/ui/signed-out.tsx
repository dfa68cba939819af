/** Says how to get back in. The address stays, so that signing in leads to the same place (E7.0). */
import { signedOutWords as words } from './words.ts';
import { Page } from './page.tsx';

export function SignedOut({ retry }: { readonly retry: () => void }) {
  return (
    <Page title={words.title} bare>
      <p>{words.text}</p>
      <p>{words.how}</p>
      <p class="command">
        <code>{words.command}</code>
      </p>
      <p>{words.afterwards}</p>
      <p>
        <button type="button" onClick={retry}>
          {words.reload}
        </button>
      </p>
    </Page>
  );
}
