/**
 * Finds the language of ours for the tag of a wish: a variant for a country or a script gets the one that we have, so that
 * `sv-FI` is Swedish and `zh-TW` Chinese. Pure.
 */
import { TAGS, type Tag } from './tags.ts';

const base = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** @returns undefined if we have nothing like it */
export const nearestTag = (wanted: string): Tag | undefined =>
  TAGS.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ?? TAGS.find((tag) => base(tag) === base(wanted));
