/**
 * Gives questions in a course's own words their ids, and checks whether the rules allow them (instrument.md section 6).
 * It is pure.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { z } from 'zod';
import { lettersFromBytes } from '../../../schema/contract/ids.ts';
import { CUSTOM_PREFIX, type Question } from '../../../schema/contract/pulse.ts';
import type { newCustomItemSchema } from '../../../schema/contract/pulse-plan.ts';
import { checkCustomItems } from '../../../schema/instrument/check-custom-items.ts';
import { bareWords } from '../../../schema/instrument/custom-items.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';

type Wanted = z.output<typeof newCustomItemSchema>;

export interface CustomRefusal {
  readonly kind: 'custom-item';
  readonly field: `custom.${number}`;
  /** The index of the question, from 0. */
  readonly at: number;
  /** What to do about it. */
  readonly says: string;
}

/**
 * The same words are the same item, and other words are another item (I2.17). So a trend, a roll-up or the 72 hours never
 * take one for the other, whoever asks it and in whichever course. Case, spacing and punctuation do not count: one more
 * full stop makes no new item.
 */
export function customId(text: string): string {
  return CUSTOM_PREFIX + lettersFromBytes(sha256(utf8ToBytes(bareWords(text))).slice(0, ID_LETTERS));
}

/** They make 30 bits, so that two texts of one course never get the same id by chance. */
const ID_LETTERS = 6;

export function customQuestions(wanted: readonly Wanted[]): Question[] {
  return wanted.map(({ text, lang }) => ({
    kind: 'rating',
    item: { id: customId(text), scale: 'five', custom: { text, lang } },
  }));
}

/** @param people the names of those who teach the course */
export function checkCustomQuestions(
  wanted: readonly Wanted[],
  people: readonly string[],
): Result<null, CustomRefusal> {
  const [fault] = checkCustomItems(wanted, { bank: BANK, people });
  if (fault === undefined) return ok(null);
  const { at, part, message, words } = fault;
  const said = words === null ? message : `“${words}”: ${message}`;
  const says = part === 'confirmed' ? `Please confirm: ${message}` : said;
  return fail({ kind: 'custom-item', field: `custom.${at}`, at, says });
}

/** Everything that the product itself may ask, in any form and in every language, whichever one the author names (R2.4b). */
const BANK: readonly string[] = LANGUAGES.flatMap(({ wording }) => Object.values(wording.items));
