/**
 * Renders the part of the Sent page that differs: what the server wrote, line by line, and the fields that take it back
 * (E4.7, E4.9).
 */
import { renderToString } from 'preact-render-to-string';
import type { Fields, Receipt } from '../../schema/contract/box-office.ts';
import type { Definition, Question } from '../../schema/contract/pulse.ts';
import { ask } from '../../schema/instrument/wording.ts';
import { say, type Language } from '../../schema/languages/language.ts';

/** The id of the take-back form; its fields are in the receipt. */
export const TAKE_BACK = 'take-back';

/** Finished lines of what was counted, by item and code. A request only joins whole texts. */
export interface ReceiptLines {
  readonly lineOf: (item: string, code: number) => string;
  /** The fields besides the key and the items that a take-back must repeat. */
  readonly besides: readonly string[];
  /** The length in bytes of the longest possible receipt. */
  readonly longest: number;
}

export function receiptLines(
  language: Language,
  definition: Pick<Definition, 'questions' | 'breakdown' | 'eligibility'>,
): ReceiptLines {
  const lines = new Map(definition.questions.flatMap((question, i) => linesOf(language, question, i + 1)));
  const besides = [
    ...(definition.eligibility === 'codes' ? ['code'] : []),
    ...(definition.breakdown ? [definition.breakdown.id] : []),
  ];
  const largest: Fields = [
    ['key', '0'.repeat(32)],
    ...besides.map((name) => [name, '0'.repeat(LONGEST_ECHO)] as const),
  ];
  const around = byteLength(wrap(echo(largest, ['key', ...besides]), ''));
  const longest = [...lines.values()].reduce((sum, byCode) => sum + Math.max(...byCode.map(byteLength)), around);
  return { lineOf: (item, code) => lines.get(item)?.[code] ?? '', besides, longest };
}

/**
 * @param fields what was sent, and checked by the box before it counted; a take-back repeats its key, printed code and
 * group
 * @param size the length in bytes to fill up to, so that the length of the page says nothing about the answers (E4.1)
 */
export function renderReceipt(
  { lineOf, besides }: ReceiptLines,
  fields: Fields,
  receipt: Receipt,
  size: number,
): string {
  const filled = wrap(echo(fields, ['key', ...besides]), receipt.map(({ item, code }) => lineOf(item, code)).join(''));
  return `${filled}<!--${'.'.repeat(size - byteLength(filled) - COMMENT)}-->`;
}

/** The length in bytes of the empty comment that fills a receipt up. */
export const COMMENT = '<!---->'.length;

/** Counts the bytes of UTF-8 without making them: they would be a copy of the answers that nobody overwrites (R3.10). */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes += 1;
    // Half of a surrogate pair stands for two of the pair's four bytes.
    if (unit > 0x7_ff && (unit < 0xd8_00 || unit > 0xdf_ff)) bytes += 1;
  }
  return bytes;
}

const wrap = (hidden: string, lines: string): string => `${hidden}<ul>${lines}</ul>`;

/**
 * A printed code may be typed with spaces, which the echo leaves out; the box has matched every other value to the
 * letter.
 */
const LONGEST_ECHO = 32;
const NOT_ALPHANUMERIC = /[^0-9A-Za-z]/g;

const echo = (fields: Fields, names: readonly string[]): string =>
  fields
    .filter(([name]) => names.includes(name))
    .map(
      ([name, value]) =>
        `<input type="hidden" form="${TAKE_BACK}" name="${name}" value="${value.replace(NOT_ALPHANUMERIC, '').slice(0, LONGEST_ECHO)}"/>`,
    )
    .join('');

/**
 * Makes the lines of an item by answer code, with "no answer" first. A blank, "does not apply" and "prefer not to say"
 * are one code, so they share one line (I2.6).
 */
function linesOf(language: Language, question: Question, number: number): [item: string, byCode: string[]][] {
  const asked = ask(question, language.wording);
  const nothing = say(language, 'receiptNothing', { number });
  switch (asked.kind) {
    case 'rating': {
      const counted = asked.labels.map((answer, i) =>
        line(say(language, 'receiptLine', { answer, number }), [asked.id, String(i + 1)]),
      );
      return [[asked.id, [line(nothing), ...counted]]];
    }
    case 'ticklist':
      return asked.options.map(({ id, text: option }, i) => {
        const ticked = line(say(language, 'receiptTicked', { option, number }), [id, '1']);
        // Options without a tick send nothing, so one of them also says that the list was answered (I2.10).
        const answered = i === 0 ? ([asked.id, 'none'] as const) : undefined;
        // A list that was left blank says so only once.
        return [
          id,
          [i === 0 ? line(nothing) : '', ticked, line(say(language, 'receiptNotTicked', { option, number }), answered)],
        ];
      });
  }
}

function line(text: string, field?: readonly [name: string, value: string]): string {
  return renderToString(
    <li>
      {text}
      {field !== undefined && <input type="hidden" form={TAKE_BACK} name={field[0]} value={field[1]} />}
    </li>,
  );
}
