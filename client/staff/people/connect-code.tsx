/**
 * Lets the lead of a course make a code with which whoever teaches it at a learning platform connects the two (lms.md L6.5).
 */
import { useSignal } from '@preact/signals';
import type { Gives } from '../../../schema/contract/api.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { Trouble } from '../ui/trouble.tsx';
import { connectWords as words } from './words.ts';

export function ConnectCode({ course }: { readonly course: string }) {
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
  return (
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
      <Trouble failure={failure.value} />
      <p>
        <button type="button" disabled={busy.value} onClick={() => void make()}>
          {words.make}
        </button>
      </p>
    </details>
  );
}
