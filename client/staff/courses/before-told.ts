/** Finds the planned pulse that opens by itself before students have heard what came of the last one (E8.4). Pure. */
import type { LoopPage } from '../../../schema/contract/loop.ts';
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { isOver } from '../ui/is-over.ts';

export interface AskingBeforeTold {
  /** The pulse whose students wait. */
  readonly untold: string;
  readonly opensAtMs: number;
}

/** @returns null if everybody has heard, or nothing is planned. A pulse that published nothing owes nothing (E8.4). */
export function askingBeforeTold(
  pulses: readonly PulseSummary[],
  { pulses: closed }: Pick<LoopPage, 'pulses'>,
): AskingBeforeTold | null {
  const last = closed.find(({ published }) => published);
  if (last === undefined || last.told !== null) return null;
  const openings = pulses
    .filter(({ stage }) => !isOver(stage) && (stage === 'armed' || stage === 'draft'))
    .flatMap(({ schedule: { opensAtMs } }) => opensAtMs ?? []);
  return openings.length === 0 ? null : { untold: last.code, opensAtMs: Math.min(...openings) };
}
