/** What staff of a programme did about what they heard: loops closed and what was passed on, of no course alone (I1.51). */
import type { RollUp } from '../../../schema/contract/programmes.ts';
import { loopsClosedWords as words } from './words.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';

export function LoopsClosed({ pulses, told, passedOn }: NonNullable<RollUp['loops']>) {
  return (
    <section aria-labelledby="loops">
      <h2 id="loops">{words.title}</h2>
      <p>{fill(words.told, { told, all: pulses })}</p>
      <p>{passedOn === 0 ? words.none : counted(words.passedOn, passedOn)}</p>
    </section>
  );
}
