/** Shows how somebody comes in again: their passkeys, and always a second way (H1.1, H1.2). */
import { useSignal } from '@preact/signals';
import type { Passkey, Sessions } from '../../../schema/contract/account.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { isOnStaff } from '../server/grants.ts';
import { me } from '../server/me.ts';
import type { Failure } from '../server/failure.ts';
import { Confirm } from '../ui/confirm.tsx';
import { day } from '../ui/day.ts';
import { PasskeyButton } from '../ui/passkey-button.tsx';
import { addPasskey } from '../ui/passkey.ts';
import { Topic } from '../ui/topic.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { signedOutWords } from '../ui/words.ts';
import { OwnAddress, OwnIdentities, type OwnWaysShown } from './own-ways.tsx';
import { waysWords as words } from './words.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { listed } from '../ui/joined.ts';

export interface WaysProps {
  readonly ways: Pick<Sessions, 'passkeys' | 'helpers'> & OwnWaysShown;
  readonly isAdmin: boolean;
}

export function Ways({ ways, isAdmin }: WaysProps) {
  const shown = useSignal(ways);
  const said = useSignal('');
  const changed = (now: WaysProps['ways'], sentence: string) => {
    shown.value = now;
    said.value = sentence;
  };
  const { passkeys, helpers } = shown.value;
  const names = listed(helpers);
  // Only the provider lets people in: what else somebody has can be removed, and nothing is added to it (H1.4).
  const { onlyProvider } = shown.value.ways;
  return (
    <Topic id="ways" title={words.title} {...(!onlyProvider && { about: words.text })}>
      {passkeys.length === 0 ? (
        !onlyProvider && <p>{words.none}</p>
      ) : (
        <ul class="people" aria-label={words.list}>
          {passkeys.map((passkey, at) => (
            <OnePasskey
              key={passkey.id}
              passkey={passkey}
              name={fill(words.passkey, { n: at + 1 })}
              isLast={passkeys.length === 1}
              names={names}
              removed={(now) => changed(now, words.removed)}
            />
          ))}
        </ul>
      )}
      {!onlyProvider && (
        <PasskeyButton
          label={passkeys.length === 0 ? words.add : words.addAnother}
          unable={words.unable}
          isQuiet
          run={addPasskey}
          done={(now) => changed(now, words.saidAdded)}
        />
      )}
      <p class="small" role="status">
        {said.value}
      </p>
      {/* There is no address of a student anywhere, so a representative has none (H2.4). */}
      {isOnStaff(me.value?.grants ?? []) && <OwnAddress ways={shown.value} changed={changed} />}
      <OwnIdentities ways={shown.value} changed={changed} />
      {(!onlyProvider || isAdmin) && <h3>{words.second}</h3>}
      {!onlyProvider && <p>{helpers.length === 0 ? words.noHelpers : fill(words.helpers, { names })}</p>}
      {isAdmin && (
        <>
          <p>{words.operator}</p>
          <p class="command">
            <code>{signedOutWords.command}</code>
          </p>
        </>
      )}
    </Topic>
  );
}

interface OnePasskeyProps {
  readonly passkey: Passkey;
  /** We know no names of devices, so they are counted. */
  readonly name: string;
  readonly isLast: boolean;
  readonly names: string;
  readonly removed: (now: Sessions) => void;
}

function OnePasskey({ passkey: { id, synced, addedDay, usedDay }, name, isLast, names, removed }: OnePasskeyProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const remove = async () => {
    busy.value = true;
    failure.value = null;
    const done = await ask('removePasskey', { body: { passkey: id } });
    busy.value = false;
    if (done.ok) removed(done.value);
    else failure.value = done.error;
  };
  const facts = [
    synced ? words.synced : words.single,
    fill(words.added, { day: day(addedDay) }),
    usedDay === null ? words.unused : fill(words.used, { day: day(usedDay) }),
  ];
  return (
    <li>
      <p>
        <strong>{name}</strong> <span class="small">{listed(facts)}</span>
      </p>
      <div class="people-do">
        <Confirm
          label={words.remove}
          about={name}
          title={words.removeTitle}
          text={
            isLast && names !== ''
              ? joinSentences([words.removeText, fill(words.removeLast, { names })])
              : words.removeText
          }
          yes={words.removeYes}
          no={words.removeNo}
          busy={busy.value}
          confirmed={() => void remove()}
        />
      </div>
      <Trouble failure={failure.value} />
    </li>
  );
}
