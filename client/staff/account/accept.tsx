/**
 * Shows what an invitation offers and from whom, and the ways in that are switched on (H1.5). Whoever is signed in can take the
 * role as the person they are, so that nobody becomes two people (E6.4).
 */
import type { ComponentChildren } from 'preact';
import type { Me, SignInCheck } from '../../../schema/contract/account.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { isDeadLink } from '../server/failure.ts';
import type * as ComeIn from '../ui/come-in.tsx';
import { Page } from '../ui/page.tsx';
import { PasskeyButton } from '../ui/passkey-button.tsx';
import { canUsePasskeys, signInWithPasskey } from '../ui/passkey.ts';
import { Trouble } from '../ui/trouble.tsx';
import { appWords, rolesInText, signedOutWords } from '../ui/words.ts';
import { DeadLink } from './dead-link.tsx';
import { useLink, type LinkHandle } from './use-link.ts';
import { signInWords as words } from './words.ts';

export interface AcceptProps {
  readonly token: string;
  readonly invited: SignInCheck;
  readonly invitation: NonNullable<SignInCheck['invitation']>;
  readonly now: Me | null;
  /** The ways in that few institutions have switched on; null where there are none. */
  readonly others: typeof ComeIn | null;
  /** It is called when somebody has signed in with a passkey, who then can take the role as the person they are (H1.5). */
  readonly signedIn: (now: Me) => void;
}

export function Accept(props: AcceptProps) {
  const { token, invited, invitation, now } = props;
  const { by, role, of, address, isKnown } = invitation;
  const { name, institution, ways } = invited;
  const link = useLink(token);
  if (link.failure !== null && isDeadLink(link.failure)) return <DeadLink words={words} />;
  const offer = { by, name, institution, role: rolesInText[role] };
  return (
    <Page title={words.invitedTitle} bare>
      <p class="lead">{of === null ? fill(words.invites, offer) : fill(words.invitesTo, { ...offer, of })}</p>
      {!ways.onlyProvider && <p>{words.lead}</p>}
      {now === null && address !== null && <p>{ofAddress(address)}</p>}
      <Trouble failure={link.failure} />
      {isKnown && <AsKnown {...{ invited, now, link }} />}
      {!isKnown && now !== null && <AsNow {...{ ...props, now, link }} />}
      {!isKnown && now === null && <AsNew {...props} link={link} />}
    </Page>
  );
}

/** Only somebody new gets the address; whoever is signed in keeps the ways in that they have (H1.5). */
const ofAddress = ({ text, isTaken }: NonNullable<AcceptProps['invitation']['address']>): string =>
  fill(isTaken ? words.addressTaken : words.address, { address: text });

/** Whoever came by a link that was mailed to the address that they have here. */
function AsKnown({
  invited: { id, name },
  now,
  link: { busy, spend },
}: Pick<AcceptProps, 'invited' | 'now'> & { readonly link: LinkHandle }) {
  return (
    <>
      {now !== null && now.id !== id && (
        <div class="note">
          <p>{fill(words.now, now)}</p>
        </div>
      )}
      <p class="actions">
        <button type="button" disabled={busy} onClick={() => void spend('signIn')}>
          {busy ? appWords.sending : fill(words.take, { name })}
        </button>
      </p>
      <p class="small">{fill(words.notYou, { name })}</p>
    </>
  );
}

/** Somebody is signed in, who may be the one who is meant. */
function AsNow({
  token,
  invited: { name, ways },
  invitation: { address },
  now,
  others,
  link: { busy, spend },
}: AcceptProps & { readonly now: Me; readonly link: LinkHandle }) {
  return (
    <>
      <div class="note">
        <p>{fill(words.takeAs, now)}</p>
      </div>
      <ByProvider {...{ token, ways, others: ways.onlyProvider ? others : null }}>
        <button type="button" disabled={busy} onClick={() => void spend('acceptInvitation')}>
          {busy ? appWords.sending : fill(words.take, now)}
        </button>
        {!ways.onlyProvider && (
          <button type="button" class="quiet" disabled={busy} onClick={() => void spend('signIn')}>
            {fill(words.newPerson, { name })}
          </button>
        )}
      </ByProvider>
      {!ways.onlyProvider && (
        <p class="small">
          {fill(words.newPersonText, { now: now.name })} {address !== null && ofAddress(address)}
        </p>
      )}
    </>
  );
}

/** Nobody is signed in: it is somebody new, or somebody who has an account here already. */
function AsNew({
  token,
  invited: { name, ways },
  invitation: { role, address },
  others,
  link: { busy, spend },
  signedIn,
}: AcceptProps & { readonly link: LinkHandle }) {
  // There is no address of a student anywhere (H2.4).
  const byMail = ways.mail && !ways.onlyProvider && role !== 'student-representative';
  return (
    <>
      {ways.onlyProvider ? (
        <ByProvider {...{ token, ways, others }} />
      ) : (
        <ByProvider {...{ token, ways, others }}>
          <button type="button" disabled={busy} onClick={() => void spend('signIn')}>
            {busy ? appWords.sending : words.accept}
          </button>
        </ByProvider>
      )}
      <p class="small">{fill(words.notYou, { name })}</p>
      {!ways.onlyProvider && canUsePasskeys() && (
        <>
          <h2>{words.hereAlready}</h2>
          <p>{words.hereText}</p>
          <PasskeyButton
            label={signedOutWords.passkey}
            unable={signedOutWords.noPasskey}
            isQuiet
            run={signInWithPasskey}
            done={signedIn}
          />
        </>
      )}
      {byMail && others !== null && (
        <others.AcceptByMail invitation={token} address={address?.isTaken === true ? address.text : ''} />
      )}
    </>
  );
}

/** The button to the provider, beside the one that takes the role by the link itself. */
function ByProvider({
  token,
  ways: { provider, onlyProvider },
  others,
  children,
}: Pick<AcceptProps, 'token' | 'others'> & Pick<SignInCheck, 'ways'> & { readonly children?: ComponentChildren }) {
  if (provider === null || others === null) return <p class="actions">{children}</p>;
  return (
    <others.AcceptByProvider invitation={token} {...{ provider, onlyProvider }}>
      {children}
    </others.AcceptByProvider>
  );
}
