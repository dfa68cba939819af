/** Warns early that a planned pulse asks students again who have not heard what came of the last one (E8.4, decision 0114). */
import type { LoopPage } from '../../../schema/contract/loop.ts';
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { when } from '../ui/time.ts';
import { courseWords } from './course-words.ts';
import { askingBeforeTold } from './before-told.ts';

const words = courseWords.planned;

export interface UntoldBeforeProps {
  readonly pulses: readonly PulseSummary[];
  readonly loop: LoopPage;
  readonly zone: string;
}

export function UntoldBefore({ pulses, loop, zone }: UntoldBeforeProps) {
  const asking = askingBeforeTold(pulses, loop);
  if (asking === null) return null;
  return (
    <div class="note alert">
      <p>{fill(words.untold, { when: when(asking.opensAtMs, zone) })}</p>
      <p>
        <a href={to.told(asking.untold)}>{words.tell}</a>
      </p>
    </div>
  );
}
