/**
 * Lists the invitations that nobody has accepted yet, where they were made: each can get a new link, and be withdrawn
 * (E6.4).
 */
import { useSignal } from '@preact/signals';
import type { Invitation } from '../../../schema/contract/team.ts';
import { dayAt } from '../../../schema/calendar.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { mailIsOn } from '../server/me.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { Confirm } from './confirm.tsx';
import { day } from './day.ts';
import { OnceLink } from './once-link.tsx';
import { deviceZone } from './time.ts';
import { Trouble } from './trouble.tsx';
import { appWords, inviteWords as words, roleNames } from './words.ts';
import { named } from './joined.ts';

export interface PendingProps {
  readonly invitations: readonly Invitation[];
  /** The name of the course or programme, where one list has invitations to several. */
  readonly nameOf?: (scope: string) => string | undefined;
  /** False for those who may see the list and not change it. */
  readonly mayInvite: boolean;
  /** It loads the list again: something has changed. */
  readonly changed: () => void;
}

export function Pending({ invitations, nameOf, mayInvite, changed }: PendingProps) {
  const said = useSignal('');
  return (
    <>
      {invitations.length > 0 && (
        <>
          <h3>{words.pending}</h3>
          <ul class="people" aria-label={words.pending}>
            {invitations.map((invitation) => (
              <OneInvitation
                key={invitation.id}
                invitation={invitation}
                of={invitation.scope === null ? undefined : nameOf?.(invitation.scope)}
                mayInvite={mayInvite}
                changed={changed}
                withdrawn={() => {
                  said.value = fill(words.withdrawn, invitation);
                  changed();
                }}
              />
            ))}
          </ul>
        </>
      )}
      <p class="small" role="status">
        {said.value}
      </p>
    </>
  );
}

interface OneInvitationProps extends Pick<PendingProps, 'mayInvite' | 'changed'> {
  readonly invitation: Invitation;
  readonly of: string | undefined;
  readonly withdrawn: () => void;
}

function OneInvitation({ invitation, of, mayInvite, changed, withdrawn }: OneInvitationProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const link = useSignal<string | null>(null);
  const { id, name, address, undelivered, role, by, untilMs } = invitation;
  const attempt = async <T,>(send: () => Promise<T>): Promise<T> => {
    busy.value = true;
    failure.value = null;
    const answer = await send();
    busy.value = false;
    return answer;
  };
  const renew = async () => {
    const made = await attempt(() => ask('renewInvitation', { body: { invitation: id } }));
    if (made.ok) link.value = made.value.link;
    // Somebody has accepted it meanwhile, or withdrawn it. The list says so.
    else if (isProblemOf(made.error, 'not-found')) changed();
    else failure.value = made.error;
  };
  const withdraw = async () => {
    const done = await attempt(() => ask('withdrawInvitation', { body: { invitation: id } }));
    if (done.ok || isProblemOf(done.error, 'not-found')) withdrawn();
    else failure.value = done.error;
  };
  const said = { role: roleNames[role], by, ...(of !== undefined && { of }) };
  return (
    <li>
      <div>
        <p>
          <strong>{name}</strong>{' '}
          <span class="small">
            {of === undefined ? fill(words.invitedBy, said) : fill(words.invitedAs, { ...said, of })}
          </span>
        </p>
        {address !== null && (
          <p class="small">
            <bdi>{fill(words.mailedTo, { address })}</bdi>
          </p>
        )}
        {address !== null && undelivered && link.value === null && <p>{fill(words.undelivered, { address })}</p>}
        <p class="small">
          {untilMs > Date.now() || link.value !== null
            ? link.value === null && fill(words.until, { day: day(dayAt(untilMs, deviceZone())) })
            : words.over}
        </p>
      </div>
      {mayInvite && (
        <div class="people-do">
          <p>
            <button
              type="button"
              class="quiet"
              disabled={busy.value}
              aria-label={named(words.again, name)}
              onClick={() => void renew()}
            >
              {busy.value ? appWords.sending : words.again}
            </button>
          </p>
          <Confirm
            label={words.withdraw}
            about={name}
            title={fill(words.withdrawTitle, { name })}
            text={fill(words.withdrawText, { name })}
            yes={words.withdrawYes}
            no={words.no}
            busy={busy.value}
            confirmed={() => void withdraw()}
          />
        </div>
      )}
      <Trouble failure={failure.value} />
      {link.value !== null && (
        <div class="note" key={link.value}>
          {address !== null && mailIsOn.value && <p>{fill(words.mailed, { address })}</p>}
          <OnceLink title={fill(words.made, { name })} link={link.value} />
          <p>{fill(words.once, { name })}</p>
        </div>
      )}
    </li>
  );
}
