/**
 * Shows what an invitation offers and from whom. Whoever is signed in can take the role as the person they are, so that
 * nobody becomes two people (E6.4).
 */
import type { Me, SignInCheck } from '../../../schema/contract/account.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { isDeadLink } from '../server/failure.ts';
import { Page } from '../ui/page.tsx';
import { PasskeyButton } from '../ui/passkey-button.tsx';
import { canUsePasskeys, signInWithPasskey } from '../ui/passkey.ts';
import { Trouble } from '../ui/trouble.tsx';
import { appWords, rolesInText, signedOutWords } from '../ui/words.ts';
import { DeadLink } from './dead-link.tsx';
import { useLink } from './use-link.ts';
import { signInWords as words } from './words.ts';

export interface AcceptProps {
  readonly token: string;
  readonly invited: SignInCheck;
  readonly invitation: NonNullable<SignInCheck['invitation']>;
  readonly now: Me | null;
  /** It is called when somebody has signed in with a passkey, who then can take the role as the person they are (H1.5). */
  readonly signedIn: (now: Me) => void;
}

export function Accept({
  token,
  invited: { name, institution },
  invitation: { by, role, of, address },
  now,
  signedIn,
}: AcceptProps) {
  const { failure, busy, spend } = useLink(token);
  if (failure !== null && isDeadLink(failure)) return <DeadLink words={words} />;
  const offer = { by, name, institution, role: rolesInText[role] };
  return (
    <Page title={words.title} bare>
      <p class="lead">{of === null ? fill(words.invites, offer) : fill(words.invitesTo, { ...offer, of })}</p>
      <p>{words.lead}</p>
      {now === null && address !== null && <p>{ofAddress(address)}</p>}
      <Trouble failure={failure} />
      {now === null ? (
        <>
          <p class="actions">
            <button type="button" disabled={busy} onClick={() => void spend('signIn')}>
              {busy ? appWords.sending : words.accept}
            </button>
          </p>
          <p class="small">{fill(words.notYou, { name })}</p>
          {canUsePasskeys() && (
            <>
              <p>{words.hereAlready}</p>
              <PasskeyButton
                label={signedOutWords.passkey}
                unable={signedOutWords.noPasskey}
                isQuiet
                run={signInWithPasskey}
                done={signedIn}
              />
            </>
          )}
        </>
      ) : (
        <>
          <div class="note">
            <p>{fill(words.takeAs, now)}</p>
          </div>
          <p class="actions">
            <button type="button" disabled={busy} onClick={() => void spend('acceptInvitation')}>
              {busy ? appWords.sending : fill(words.take, now)}
            </button>
            <button type="button" class="quiet" disabled={busy} onClick={() => void spend('signIn')}>
              {fill(words.newPerson, { name })}
            </button>
          </p>
          <p class="small">
            {fill(words.newPersonText, { now: now.name })} {address !== null && ofAddress(address)}
          </p>
        </>
      )}
    </Page>
  );
}

/** Only somebody new gets the address; whoever is signed in keeps the ways in that they have (H1.5). */
const ofAddress = ({ text, isTaken }: NonNullable<AcceptProps['invitation']['address']>): string =>
  fill(isTaken ? words.addressTaken : words.address, { address: text });
