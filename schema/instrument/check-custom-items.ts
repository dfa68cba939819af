/**
 * Checks whether a course's own questions may be asked (I6.2). It is pure, and the server and the form "New pulse" both
 * use it.
 */
import { checkCustomItem, unconfirmed, type CustomItemDraft } from './custom-items.ts';

/**
 * The part of a question that has to change: its sentence, who can act on it, or a point that its author has not
 * confirmed.
 */
export type CustomPart = 'text' | 'doer' | 'confirmed';

export interface CustomFault {
  /** The index of the question, from 0. */
  readonly at: number;
  readonly part: CustomPart;
  /** What to do about it; for a point to confirm, the point itself. */
  readonly message: string;
  /** The words that are at fault, if there are any. */
  readonly words: string | null;
}

export interface CustomSetting {
  /** Every sentence that the product itself may ask. */
  readonly bank: readonly string[];
  /** The names of those who teach the course. */
  readonly people: readonly string[];
}

/** This is the only rule that is not about the sentence. */
const DOER_RULE = 'CR3';
export const partOf = (rule: string): CustomPart => (rule === DOER_RULE ? 'doer' : 'text');

/**
 * @returns all faults, question by question; check-plan.ts reports a question without a text, so it is left out here
 */
export function checkCustomItems(
  drafts: readonly CustomItemDraft[],
  { bank, people }: CustomSetting,
): readonly CustomFault[] {
  return drafts.flatMap((draft, at): CustomFault[] => {
    if (draft.text === '') return [];
    // If two questions say the same, the later one is the copy.
    const others = [...bank, ...drafts.slice(0, at).map(({ text }) => text)];
    const refusals = checkCustomItem(draft, { others, people }).filter(({ level }) => level === 'block');
    return [
      ...refusals.map(({ rule, message, words }) => ({ at, part: partOf(rule), message, words })),
      ...unconfirmed(draft).map(({ text }) => ({ at, part: 'confirmed' as const, message: text, words: null })),
    ];
  });
}
