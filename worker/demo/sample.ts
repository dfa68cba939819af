/** What a made-up course is described by: what it asked, what students said, what became of it. */
import type { Owner } from '../../schema/contract/loop.ts';
import type { NewPulse, NewCustomItem } from '../../schema/contract/pulse-plan.ts';
import type { Signal } from '../../schema/instrument/signals.ts';
import type { Crowd } from './crowd.ts';

export interface SampleCourse {
  readonly name: string;
  readonly classSize: number;
  /** On which it asks. Monday is 0. */
  readonly weekday: number;
  readonly signals?: readonly Signal[];
  /** The earliest first. */
  readonly pulses: readonly PastPulse[];
  /** Open at this moment. */
  readonly now?: Asked;
  /** Planned for the coming week. */
  readonly next?: SamplePlan;
}

interface Asked {
  /** How it differs from the usual pulse: the core form, open to anyone with the link. */
  readonly plan?: SamplePlan;
  readonly crowds: readonly Crowd[];
}

export interface PastPulse extends Asked {
  /** Before the present week. */
  readonly weeksAgo: number;
  readonly openHours?: number;
  readonly acts?: readonly SampleAct[];
  /** "You said, we did", a week after the pulse. */
  readonly told?: SampleTold;
}

export type SamplePlan = Partial<Omit<NewPulse, 'custom'>> & {
  readonly custom?: readonly Pick<NewCustomItem, 'text' | 'doer'>[];
};

/** Planned a week after the pulse. */
export type SampleAct = (FromLibrary | OwnAct) & {
  /** The published item that it answers to. */
  readonly item: string;
  readonly owner: Owner;
  /** After the pulse. */
  readonly dueInWeeks: number;
  /** Done when it was due, passed on to a role at once, or still to do. */
  readonly becomes?: 'done' | { readonly passedTo: string };
  readonly shared?: boolean;
};
interface FromLibrary {
  readonly library: string;
}
interface OwnAct {
  readonly library: null;
  readonly title: string;
  readonly how: string;
}

export interface SampleTold {
  readonly good: string;
  readonly hard: string;
  readonly promises: readonly { readonly act: string; readonly owner: Owner; readonly inWeeks: number }[];
  readonly cannot?: string;
  readonly why?: string;
  readonly passedTo?: string;
  readonly again: string;
}
