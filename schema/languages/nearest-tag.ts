/**
 * Finds the language of ours for the tag of a wish: a variant for a country or a script gets the one that we have, so that
 * `sv-FI` is Swedish and `zh-TW` Chinese. Pure.
 */
import { TAGS, type Tag } from './tags.ts';

const base = (tag: string): string => tag.split('-', 1)[0] ?? '';

/** Each tag stands under itself in lower case, and the first one with a base under that. */
const known = new Map<string, Tag>();
for (const tag of TAGS) known.set(tag.toLowerCase(), tag);
for (const tag of TAGS) known.set(base(tag), known.get(base(tag)) ?? tag);

/** @returns undefined if we have nothing like it */
export const nearestTag = (wanted: string): Tag | undefined =>
  known.get(wanted.toLowerCase()) ?? known.get(base(wanted.toLowerCase()));
