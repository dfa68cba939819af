/** Lets staff change or discard a pulse that has not opened yet (E7.6). */
import { useSignal } from '@preact/signals';
import { fill } from '../../../schema/languages/fill.ts';
import type { Outgrown } from '../../../schema/contract/courses.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { to } from '../app/links.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { courseWords } from './course-words.ts';

const words = courseWords.planned;

export interface PlannedPulseProps {
  readonly code: string;
  /** What it and its class no longer have in common, if anything. */
  readonly outgrown?: Outgrown | undefined;
  readonly discarded: () => void;
}

export function PlannedPulse({ code, outgrown, discarded }: PlannedPulseProps) {
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
      {outgrown !== undefined && <p class="note alert">{sayOutgrown(outgrown)}</p>}
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

const sayOutgrown = ({ what, k, size, planned }: Outgrown): string =>
  what === 'too-small' ? fill(words.tooSmall, { size, k }) : fill(words.otherSize, { planned, size });
