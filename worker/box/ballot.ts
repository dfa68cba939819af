/**
 * Reads a submitted form against the frozen definition and returns typed answers, or the first thing that is wrong with
 * it (privacy.md R4.2).
 */
import type { CastReply, Fields, Receipt } from '../../schema/contract/box-office.ts';
import { fromBase64url } from '../../schema/contract/base64url.ts';
import { parseSlip, type Slip, type SubmissionKey } from '../../schema/contract/ids.ts';
import {
  fieldNames,
  POINTS_BY_SCALE,
  type Breakdown,
  type Definition,
  type Item,
  type Question,
} from '../../schema/contract/pulse.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { Codes } from './layout.ts';

/** One person's answers; it lives for one request and is stored nowhere. */
export interface Ballot {
  readonly key: SubmissionKey;
  readonly codes: Codes;
  /** Index of the answer's category in the breakdown; it is 0 if the pulse has no breakdown. */
  readonly group: number;
  /** The printed code as it was typed. It is undefined if the text cannot be a code. */
  readonly slip: Slip | undefined;
  /** A token as bytes (R5.3). It is undefined if none was sent; whether it is one, Rights says. */
  readonly token: Uint8Array | undefined;
}

export type Malformed = Extract<CastReply, { kind: 'malformed' }>;

const KEY = /^[0-9a-f]{32}$/;
const NONE_OF_THESE = 'none';

/**
 * Reads the form fields (architecture.md). `key` is the submission key. Each item has its id as a field, with `1` …
 * `5`, or `n` for "no answer"; a blank item is left out. An option of a tick-list says `1` when it is ticked. Once
 * anything in the list is marked, also "none of these" (`<list>` = `none`), every option without a tick counts as no;
 * otherwise every option counts as "no answer" (I2.10). `code` is a printed code (R5.2), `token` a token as
 * base64url (R5.3). The breakdown's id carries one
 * of its categories; a blank counts as the last one, "prefer not to say" (R2.6). Fields that the form does not have are
 * left alone (R4.2).
 */
export class BallotReader {
  readonly #questions: readonly Question[];
  readonly #breakdown: Breakdown | null;
  readonly #known: ReadonlySet<string>;

  constructor(definition: Definition) {
    this.#questions = definition.questions;
    this.#breakdown = definition.breakdown;
    this.#known = fieldNames(definition);
  }

  read(fields: Fields): Result<Ballot, Malformed> {
    const values = new Map<string, string>();
    for (const [name, value] of fields) {
      // An extension of the browser may have put a field of its own into the form. It is not read.
      if (!this.#known.has(name)) continue;
      const before = values.size;
      values.set(name, value);
      if (values.size === before) return malformed(name, 'field sent twice');
    }
    const key = values.get('key');
    if (key === undefined) return malformed('key', 'field missing');
    if (!KEY.test(key)) return malformed('key', 'not an answer to this question');
    const codes: number[] = [];
    for (const question of this.#questions) {
      const wrong =
        question.kind === 'rating' ? readRating(question.item, values, codes) : readTicks(question, values, codes);
      if (wrong !== null) return malformed(wrong, 'not an answer to this question');
    }
    const group = this.#breakdown ? readGroup(this.#breakdown, values) : ok(0);
    if (!group.ok) return group;
    return ok({
      key: key as SubmissionKey,
      codes,
      group: group.value,
      slip: readSlip(values),
      token: readToken(values),
    });
  }
}

export const isBlank = (codes: Codes): boolean => codes.every((code) => code === 0);

/** Lists what was added to the tally, item by item, in frozen order (E4.7). */
export const receiptOf = (items: readonly Item[], codes: Codes): Receipt =>
  items.map((item, i) => ({ item: item.id, code: codes[i] ?? 0 }));

/** Adds the code of a rating. @returns the field that holds no answer to this question, or null */
function readRating({ id, scale }: Item, values: ReadonlyMap<string, string>, codes: number[]): string | null {
  const value = values.get(id);
  if (value === undefined || value === 'n') {
    codes.push(0);
    return null;
  }
  const code = value.length === 1 ? value.charCodeAt(0) - DIGIT_0 : 0;
  if (code < 1 || code > POINTS_BY_SCALE[scale]) return id;
  codes.push(code);
  return null;
}

const DIGIT_0 = 48;
const YES = 1;
const NO = 2;

/** Adds the codes of a tick-list's options. @returns the field that holds no answer to this question, or null */
function readTicks(
  list: Extract<Question, { kind: 'ticklist' }>,
  values: ReadonlyMap<string, string>,
  codes: number[],
): string | null {
  const none = values.get(list.id);
  if (none !== undefined && none !== NONE_OF_THESE) return list.id;
  for (const option of list.options) {
    const value = values.get(option.id);
    if (value !== undefined && value !== '1') return option.id;
  }
  const ticked = list.options.map((option) => values.has(option.id));
  const answered = none !== undefined || ticked.includes(true);
  for (const yes of ticked) codes.push(answered ? (yes ? YES : NO) : 0);
  return null;
}

function readGroup({ id, categories }: Breakdown, values: ReadonlyMap<string, string>): Result<number, Malformed> {
  const value = values.get(id);
  if (value === undefined) return ok(categories.length - 1);
  const group = categories.indexOf(value);
  return group === -1 ? malformed(id, 'not an answer to this question') : ok(group);
}

/** Most forms have no printed code, and then there is nothing to read. */
function readSlip(values: ReadonlyMap<string, string>): Slip | undefined {
  const typed = values.get('code') ?? '';
  return typed === '' ? undefined : parseSlip(typed);
}

/** What is no base64url is a token that no box has signed. */
function readToken(values: ReadonlyMap<string, string>): Uint8Array | undefined {
  const token = values.get('token') ?? '';
  return token === '' ? undefined : (fromBase64url(token) ?? new Uint8Array(0));
}

const malformed = (field: string, why: Malformed['why']): Result<never, Malformed> =>
  fail({ kind: 'malformed', field, why });
