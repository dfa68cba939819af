/**
 * Lets the lead of a course make a code with which whoever teaches it at a learning platform connects the two, and undo what
 * was connected (lms.md L6.5).
 */
import { useSignal } from '@preact/signals';
import type { Gives } from '../../../schema/contract/api.ts';
import type { Team } from '../../../schema/contract/team.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { connectWords as words, teamWords } from './words.ts';

interface ConnectProps {
  readonly course: string;
  readonly platforms: Team['platforms'];
  /** It gets the new team. */
  readonly changed: (team: Team) => void;
}

export function ConnectCode({ course, platforms, changed }: ConnectProps) {
  const made = useSignal<Gives<'makeConnectCode'> | null>(null);
  const failure = useSignal<Failure | null>(null);
  const busy = useSignal(false);
  const make = async () => {
    busy.value = true;
    failure.value = null;
    const answer = await ask('makeConnectCode', { at: { course } });
    busy.value = false;
    if (answer.ok) made.value = answer.value;
    else failure.value = answer.error;
  };
  const undo = async (platform: Team['platforms'][number]['id']) => {
    busy.value = true;
    failure.value = null;
    const answer = await ask('disconnect', { at: { course }, body: { platform } });
    busy.value = false;
    if (answer.ok) changed(answer.value);
    else failure.value = answer.error;
  };
  return (
    <>
      {platforms.length > 0 && (
        <>
          <h3 id="connected">{words.connected}</h3>
          <ul class="people" aria-labelledby="connected">
            {platforms.map(({ id, name }) => (
              <li key={id}>
                <p>
                  <strong>
                    <bdi>{name}</bdi>
                  </strong>
                </p>
                <div class="people-do">
                  <Confirm
                    label={words.undo}
                    about={name}
                    title={fill(words.undoTitle, { name })}
                    text={words.undoText}
                    yes={words.undoYes}
                    no={teamWords.no}
                    busy={busy.value}
                    confirmed={() => void undo(id)}
                  />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <details class="fold">
        <summary>{words.title}</summary>
        <p>{words.text}</p>
        {made.value !== null && (
          <div class="note" role="status">
            <p translate={false}>
              <strong>{made.value.code.replace(/(.{4})(?=.)/g, '$1-')}</strong>
            </p>
            <p class="small">{words.once}</p>
          </div>
        )}
        <p>
          <button type="button" disabled={busy.value} onClick={() => void make()}>
            {words.make}
          </button>
        </p>
      </details>
      <Trouble failure={failure.value} />
    </>
  );
}
