/**
 * Renders the part of the Sent page that differs: what the server wrote, line by line, and the fields that take it back
 * (E4.7, E4.9).
 */
import type { Fields, Receipt } from '../../schema/contract/box-office.ts';
import { parseSlip } from '../../schema/contract/ids.ts';
import type { Definition, Question } from '../../schema/contract/pulse.ts';
import { TOKEN_CHARACTERS } from '../../schema/contract/token.ts';
import { ask } from '../../schema/instrument/wording.ts';
import { say, type Language } from '../../schema/languages/language.ts';
import type { Piece } from '../engines/engine.ts';

/** The id of the take-back form, which the receipt with its fields is a part of. */
export const TAKE_BACK = 'take-back';

/** Makes the lines of what was counted, by item and code. */
export interface ReceiptLines {
  readonly lineOf: (item: string, code: number) => Piece;
  /** The fields besides the key and the items that a take-back must repeat. */
  readonly besides: readonly string[];
  /** The length in bytes of the longest possible receipt. */
  readonly longest: number;
}

const NO_LINE: Piece = { text: '', bytes: 0 };

/** The finished lines of questions, by language, place and question. Pulses that ask the same share them. */
export type FinishedLines = Map<string, readonly Piece[]>;

/** @param finished where finished lines are kept; without it, each line is made when it is needed */
export function receiptLines(
  language: Language,
  definition: Pick<Definition, 'questions' | 'breakdown' | 'eligibility'>,
  finished?: FinishedLines,
): ReceiptLines {
  const places = new Map(
    definition.questions.flatMap((question, i) =>
      itemsIn(question).map((item, option): [string, Place] => [item, { question, number: i + 1, option }]),
    ),
  );
  const kept = finished && new Map([...places].map(([item, place]) => [item, finish(language, place, finished)]));
  const besides = [
    ...(definition.eligibility === 'roster' ? ['token'] : []),
    ...(definition.eligibility === 'open' ? [] : ['code']),
    ...(definition.breakdown ? [definition.breakdown.id] : []),
  ];
  const largest: Fields = [
    ['key', '0'.repeat(32)],
    ...besides.map((name) => [name, '0'.repeat(longestOf(name))] as const),
  ];
  const around = byteLength(`${echo(largest, ['key', ...besides])}${LIST}${LIST_END}`);
  const longest = [...places.values()].reduce(
    (sum, place) => sum + Math.max(...codesOf(place).map((code) => lineAt(language, place, code).bytes)),
    around,
  );
  return {
    lineOf: (item, code) => {
      const place = places.get(item);
      return place === undefined ? NO_LINE : (kept?.get(item)?.[code] ?? lineAt(language, place, code));
    },
    besides,
    longest,
  };
}

/**
 * @param fields what was sent, and checked by the box before it counted; a take-back repeats its key, printed code or
 * token, and group
 * @param size the length in bytes to fill up to, so that the length of the page says nothing about the answers (E4.1)
 */
export function renderReceipt(
  { lineOf, besides }: ReceiptLines,
  fields: Fields,
  receipt: Receipt,
  size: number,
): readonly Piece[] {
  const begin = pieceOf(`${echo(fields, ['key', ...besides])}${LIST}`);
  const pieces = [begin];
  let bytes = begin.bytes + LIST_END.length + COMMENT;
  for (const { item, code } of receipt) {
    const line = lineOf(item, code);
    pieces.push(line);
    bytes += line.bytes;
  }
  pieces.push(COMMENT_BEGINS, dots(size - bytes), COMMENT_ENDS);
  return pieces;
}

const LIST = '<ul>';
const LIST_END = '</ul>';
const COMMENT_BEGINS = pieceOf(`${LIST_END}<!--`);
const COMMENT_ENDS = pieceOf('-->');

/** A part of one long text, so that nothing is copied. It is as long as a slot can be. */
const dots = (count: number): Piece => ({ text: DOTS.slice(0, count), bytes: count });
const DOTS = '.'.repeat(0xffff);

/** The length in bytes of the empty comment that fills a receipt up. */
export const COMMENT = '<!---->'.length;

function pieceOf(text: string): Piece {
  return { text, bytes: byteLength(text) };
}

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

/** Writes text as HTML, as the renderer does. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A printed code may come with all that people paste around it; the box has matched every other value to the letter. */
const LONGEST_ECHO = 32;
/** Keys and categories are letters and digits; a token also has these two marks. */
const NOT_OURS = /[^\w-]/g;
const longestOf = (name: string): number => (name === 'token' ? TOKEN_CHARACTERS : LONGEST_ECHO);
const echoed = (name: string, value: string): string =>
  name === 'code' ? (parseSlip(value) ?? '') : value.replace(NOT_OURS, '').slice(0, longestOf(name));

const echo = (fields: Fields, names: readonly string[]): string =>
  fields
    .filter(([name]) => names.includes(name))
    .map(([name, value]) => hiddenField(name, echoed(name, value)))
    .join('');

/** The receipt is a part of the take-back form, so no field has to name it: each byte here is sent uncompressed (P4). */
const hiddenField = (name: string, value: string): string => `<input type="hidden" name="${name}" value="${value}"/>`;

/** Where an item stands in the form. */
interface Place {
  readonly question: Question;
  readonly number: number;
  /** The place of a tick-list's option in its list; 0 for a rating. */
  readonly option: number;
}

const itemsIn = (question: Question): readonly string[] =>
  question.kind === 'rating' ? [question.item.id] : question.options.map(({ id }) => id);

/**
 * Makes the line of an item for an answer code; code 0 is "no answer". A blank, "does not apply" and "prefer not to say"
 * are one code, so they share one line (I2.6).
 */
const lineAt = (language: Language, place: Place, code: number): Piece => pieceOf(htmlAt(language, place, code));

function htmlAt(language: Language, { question, number, option: at }: Place, code: number): string {
  const asked = ask(question, language.wording);
  switch (asked.kind) {
    case 'rating': {
      const answer = asked.labels[code - 1];
      if (answer === undefined) return line(say(language, 'receiptNothing', { number }), asked);
      return line(say(language, 'receiptLine', { answer, number }), asked, [asked.id, String(code)]);
    }
    case 'ticklist': {
      const { id = '', text: option = '' } = asked.options[at] ?? {};
      // The words of the list stand at its first option; those of an option are in its own line.
      const words = at === 0 ? { text: asked.stem } : undefined;
      if (code === 1) return line(say(language, 'receiptTicked', { option, number }), words, [id, '1']);
      // Options without a tick send nothing, so the first one also says that the list was answered (I2.10).
      const answered = at === 0 ? ([asked.id, 'none'] as const) : undefined;
      if (code === 2) return line(say(language, 'receiptNotTicked', { option, number }), words, answered);
      // A list that was left blank says so only once.
      return at === 0 ? line(say(language, 'receiptNothing', { number }), words) : '';
    }
  }
}

function finish(language: Language, place: Place, finished: FinishedLines): readonly Piece[] {
  const name = `${language.tag} ${place.number} ${place.option} ${JSON.stringify(place.question)}`;
  const lines = finished.get(name) ?? codesOf(place).map((code) => lineAt(language, place, code));
  finished.set(name, lines);
  return lines;
}

/** The codes that an item can have: no answer, and each answer; a tick or none. */
const codesOf = ({ question }: Place): readonly number[] =>
  question.kind === 'ticklist' ? [0, 1, 2] : [0, 1, 2, 3, 4, 5];

/**
 * Writes a line with the words of its question by hand: every Send needs some, and a renderer of whole pages would take most of the time of the reply.
 */
function line(
  text: string,
  asked: { readonly text: string; readonly lang?: string } | undefined,
  field?: readonly [name: string, value: string],
): string {
  const lang = asked?.lang === undefined ? '' : ` lang="${escape(asked.lang)}"`;
  const words = asked === undefined ? '' : `<bdi${lang}>${escape(asked.text)}</bdi>`;
  const hidden = field === undefined ? '' : hiddenField(escape(field[0]), escape(field[1]));
  return `<li>${escape(text)}${words}${hidden}</li>`;
}
