/** Shows a button that opens the browser's prompt for a passkey, and says what to do if that leads nowhere (H1.2). */
import { useSignal } from '@preact/signals';
import type { Result } from '../../../schema/result.ts';
import { isFailure, type Failure } from '../server/failure.ts';
import { canUsePasskeys, type PasskeyTrouble } from './passkey.ts';
import { Trouble } from './trouble.tsx';
import { appWords, passkeyWords as words } from './words.ts';

export interface PasskeyButtonProps<T> {
  readonly label: string;
  /** It is said instead where the browser knows no passkeys, as on pages without https. */
  readonly unable: string;
  readonly isQuiet?: boolean;
  readonly run: () => Promise<Result<T, Failure | PasskeyTrouble>>;
  readonly done: (given: T) => void;
}

export function PasskeyButton<T>({ label, unable, isQuiet = false, run, done }: PasskeyButtonProps<T>) {
  const busy = useSignal(false);
  const trouble = useSignal<Failure | PasskeyTrouble | null>(null);
  if (!canUsePasskeys()) return <p class="small">{unable}</p>;
  const press = async () => {
    busy.value = true;
    trouble.value = null;
    const ran = await run();
    busy.value = false;
    if (ran.ok) done(ran.value);
    else trouble.value = ran.error;
  };
  const said = trouble.value;
  return (
    <>
      <p>
        <button type="button" class={isQuiet ? 'quiet' : ''} disabled={busy.value} onClick={() => void press()}>
          {busy.value ? appWords.sending : label}
        </button>
      </p>
      {said === null || isFailure(said) ? (
        <Trouble failure={said} />
      ) : (
        <div class="note alert" role="alert">
          <p>{words.trouble[said.kind]}</p>
        </div>
      )}
    </>
  );
}
