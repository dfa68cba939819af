/** What a result needs to know of the item it is about; the instrument supplies it in the reader's language. */

export interface Asked {
  readonly id: string;
  readonly text: string;
  readonly scale: 'freq5' | 'extent5' | 'tick';
  /** Answer words in code order. */
  readonly labels: readonly string[];
  /** Core and standard items count in a construct; module and own items stand alone (I3.3). */
  readonly construct: Construct | null;
  /** Harm is told only as "some students reported this" (I2.3). */
  readonly polarity: 'positive' | 'indicator';
}

export type Construct = 'mattering' | 'belonging' | 'trust';

/** In the order in which results name them. */
export const CONSTRUCTS: readonly Construct[] = ['mattering', 'belonging', 'trust'];
