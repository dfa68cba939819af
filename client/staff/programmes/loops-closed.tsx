/**
 * Says how often staff of a programme told students what came of a pulse, and what was passed on. No course is shown
 * alone (I1.51).
 */
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
