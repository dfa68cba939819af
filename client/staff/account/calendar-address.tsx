/**
 * Makes the address from which your calendar reads when your pulses open and close, shows it once, and deletes it
 * (E7.4).
 */
import { useSignal } from '@preact/signals';
import { calendarAddressWords as words } from './words.ts';
import type { Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { Confirm } from '../ui/confirm.tsx';
import { OnceLink } from '../ui/once-link.tsx';
import { Topic } from '../ui/topic.tsx';
import { Trouble } from '../ui/trouble.tsx';

export function CalendarAddress({ exists: existedBefore }: { readonly exists: boolean }) {
  const exists = useSignal(existedBefore);
  const link = useSignal<string | null>(null);
  const said = useSignal('');
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const change = async <T,>(send: () => Promise<Result<T, Failure>>, changed: (given: T) => void): Promise<void> => {
    busy.value = true;
    failure.value = null;
    said.value = '';
    const done = await send();
    busy.value = false;
    if (done.ok) changed(done.value);
    else failure.value = done.error;
  };
  const make = () =>
    change(
      () => ask('makeCalendar'),
      (given) => {
        exists.value = true;
        link.value = given.link;
      },
    );
  const drop = () =>
    change(
      () => ask('dropCalendar'),
      () => {
        exists.value = false;
        link.value = null;
        said.value = words.dropped;
      },
    );
  return (
    <Topic id="calendar" title={words.title} about={words.text}>
      {exists.value && link.value === null && <p>{words.exists}</p>}
      <Trouble failure={failure.value} />
      {link.value !== null && (
        <div class="note" key={link.value}>
          <OnceLink title={words.yours} link={link.value} />
          <p>{words.hint}</p>
        </div>
      )}
      <p>
        <button type="button" class="quiet" disabled={busy.value} onClick={() => void make()}>
          {exists.value ? words.makeNew : words.make}
        </button>
      </p>
      {exists.value && (
        <Confirm
          label={words.drop}
          title={words.dropTitle}
          text={words.dropText}
          yes={words.dropYes}
          no={words.dropNo}
          busy={busy.value}
          confirmed={() => void drop()}
        />
      )}
      <p class="small" role="status">
        {said.value}
      </p>
    </Topic>
  );
}
