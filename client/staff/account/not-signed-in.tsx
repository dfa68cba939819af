/** Tells whoever comes back from the institution's provider and is not let in why, and what to do (H1.4). */
import { isProviderRefusal } from '../../../schema/contract/provider-refusal.ts';
import { to } from '../app/links.ts';
import { notSignedInWords as words } from '../ui/come-in-words.ts';
import { leftInvitation } from '../ui/left-invitation.ts';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';

export function NotSignedInPage({ why }: { readonly why: string }) {
  if (!isProviderRefusal(why)) return <NotFound />;
  // Whoever came from an invitation may take it another way.
  const invitation = why === 'invitation-gone' ? null : leftInvitation();
  return (
    <Page title={words.title} bare>
      <p class="lead">{words[why]}</p>
      <p class="actions">
        {invitation !== null && (
          <a class="button" href={`${to.signIn}#${invitation}`}>
            {words.back}
          </a>
        )}
        <a class={invitation === null ? 'button' : 'button quiet'} href={to.courses}>
          {words.again}
        </a>
      </p>
    </Page>
  );
}
