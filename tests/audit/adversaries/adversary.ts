/** Describes an adversary who writes and measures (privacy.md R9.2a), and what comes of letting one loose. */
import type { Chance } from '../chance.ts';
import type { Conditions, OpenHost } from '../host.ts';
import type { Options } from '../options.ts';
import type { Ground } from './ground.ts';

export interface Adversary {
  readonly name: string;
  /** The rules that keep this adversary from learning anything. */
  readonly rules: string;
  readonly engines: readonly Options['engine'][];
  /** Whether the verdict depends on time: on reply times, or on a long wait. Such an adversary runs in `npm run audit` only. */
  readonly timed?: boolean;
  /** The tests within `npm test` that hold the same rule. Such an adversary runs in `npm run audit` only too, to save time. */
  readonly heldBy?: string;
  /** Opens the host that this adversary needs, if it is not the usual one. */
  readonly open?: OpenHost;
  /** What the host must be like. Only the Node host can be changed. */
  readonly conditions?: Conditions;
  readonly run: (ground: Ground, chance: Chance, effort: Effort) => Promise<Outcome>;
}

/** How many pulses and rounds an adversary may use: few within `npm test`, many in the long run. */
export type Effort = 'short' | 'long';

export interface Outcome {
  /** What the adversary did, and what was measured. */
  readonly figure: string;
  /** What may be measured at most. */
  readonly bound: string;
  /** Whether the adversary learned more than the bound allows. */
  readonly found: boolean;
}

/** A flawed product, in which one adversary must find something. */
export interface Flaw {
  readonly name: string;
  readonly breaks: string;
  /** The adversary who must notice. */
  readonly sought: Adversary;
  readonly conditions: () => Conditions;
}
