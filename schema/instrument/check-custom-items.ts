/** What stands in the way of asking a course's own questions (I6.2). Pure; the server and the form "New pulse" ask the same. */
import { checkCustomItem, unconfirmed, type CustomItemDraft } from './custom-items.ts';

/** What has to change about a question: its sentence, who can act on it, or a point that its author has not confirmed. */
export type CustomPart = 'text' | 'doer' | 'confirmed';

export interface CustomFault {
  /** Which of the questions, from 0. */
  readonly at: number;
  readonly part: CustomPart;
  /** What to do about it; of a point to confirm, the point itself. */
  readonly message: string;
  /** The words that are meant, where there are some. */
  readonly words: string | null;
}

export interface CustomSetting {
  /** Every sentence that the product itself may ask. */
  readonly bank: readonly string[];
  /** Names of those who teach the course. */
  readonly people: readonly string[];
}

/** The one rule that is not about the sentence. */
const DOER_RULE = 'CR3';
export const partOf = (rule: string): CustomPart => (rule === DOER_RULE ? 'doer' : 'text');

/** @returns all faults, question by question; one without a text is the plan's fault (check-plan.ts) and not judged here */
export function checkCustomItems(
  drafts: readonly CustomItemDraft[],
  { bank, people }: CustomSetting,
): readonly CustomFault[] {
  return drafts.flatMap((draft, at): CustomFault[] => {
    if (draft.text === '') return [];
    // Of two that say the same, the later one is the copy.
    const others = [...bank, ...drafts.slice(0, at).map(({ text }) => text)];
    const refusals = checkCustomItem(draft, { others, people }).filter(({ level }) => level === 'block');
    return [
      ...refusals.map(({ rule, message, words }) => ({ at, part: partOf(rule), message, words })),
      ...unconfirmed(draft).map(({ text }) => ({ at, part: 'confirmed' as const, message: text, words: null })),
    ];
  });
}
