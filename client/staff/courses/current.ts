/** Picks the pulse that a course is about now, and those that are planned after it. Pure. */
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { isOver } from '../ui/is-over.ts';

/** When it opens; who waits for a hand may open at once. */
const opening = ({ schedule }: PulseSummary): number => schedule.opensAtMs ?? 0;

/** The pulse that is open, or opens next; else the one that closed last. The server sends the latest closing first. */
export const currentOf = (pulses: readonly PulseSummary[]): PulseSummary | undefined => aheadOf(pulses)[0] ?? pulses[0];

/** Those that are planned after that one, the next first. */
export const laterOf = (pulses: readonly PulseSummary[]): readonly PulseSummary[] => aheadOf(pulses).slice(1);

const aheadOf = (pulses: readonly PulseSummary[]): readonly PulseSummary[] =>
  pulses.filter(({ stage }) => !isOver(stage)).sort((a, b) => opening(a) - opening(b));
