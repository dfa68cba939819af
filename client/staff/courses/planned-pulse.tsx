/** Lets staff change or discard a pulse that has not opened yet (E7.6). */
import { useSignal } from '@preact/signals';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { to } from '../app/links.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { courseWords } from './course-words.ts';

const words = courseWords.planned;

export interface PlannedPulseProps {
  readonly code: string;
  readonly discarded: () => void;
}

export function PlannedPulse({ code, discarded }: PlannedPulseProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const discard = async () => {
    busy.value = true;
    failure.value = null;
    const done = await ask('discardPulse', { at: { code } });
    busy.value = false;
    // The answer to an earlier attempt was lost, or somebody else was faster.
    if (done.ok || isProblemOf(done.error, 'not-found')) discarded();
    else failure.value = done.error;
  };
  return (
    <>
      <Trouble failure={failure.value} />
      <div class="actions">
        <p>
          <a class="button quiet" href={to.changePulse(code)}>
            {words.change}
          </a>
        </p>
        <Confirm
          label={words.discard}
          title={words.discardTitle}
          text={fill(words.discardText, { code })}
          yes={words.discardYes}
          no={words.discardNo}
          busy={busy.value}
          confirmed={() => void discard()}
        />
      </div>
    </>
  );
}
