/**
 * Finds the language of ours for the tag of a wish: a variant for a country or a script gets the one that we have, so that
 * `sv-FI` is Swedish and `zh-TW` Chinese. Pure.
 */
import { TAGS, type Tag } from './tags.ts';

const base = (tag: string): string => tag.split('-', 1)[0] ?? '';

/** Both know tags in lower case. The first tag with a base stands for all others that have it. */
const byTag = new Map(TAGS.map((tag) => [tag.toLowerCase(), tag]));
const byBase = new Map([...TAGS].reverse().map((tag) => [base(tag.toLowerCase()), tag]));

/** @returns undefined if we have nothing like it */
export function nearestTag(wanted: string): Tag | undefined {
  const tag = wanted.toLowerCase();
  return byTag.get(tag) ?? byBase.get(base(tag));
}
