/** Finds what somebody typed among courses, acts, guides and pages. It is pure. */

export const GROUPS = ['courses', 'acts', 'guides', 'pages'] as const;
export type Group = (typeof GROUPS)[number];

export interface Entry {
  readonly group: Group;
  readonly title: string;
  /** More words in which something is found, and one line of which is shown. */
  readonly text: string;
  readonly href: string;
}

/** More of one kind are not shown: whoever wants another types another word. */
export const MOST_OF_A_GROUP = 6;

/**
 * @returns the groups that hold something, in their order, each with its best entries first. An entry fits if it holds
 * every word that was typed; without a word, nothing fits.
 */
export function find(entries: readonly Entry[], typed: string): readonly (readonly [Group, readonly Entry[]])[] {
  const words = plain(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const fits = entries.flatMap((entry) => {
    const rank = rankOf(entry, words);
    return rank === null ? [] : [{ entry, rank }];
  });
  return GROUPS.flatMap((group) => {
    const found = fits
      .filter(({ entry }) => entry.group === group)
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_OF_A_GROUP)
      .map(({ entry }) => entry);
    return found.length === 0 ? [] : [[group, found] as const];
  });
}

/** The title counts more than the text, and the beginning of a word more than its middle. @returns null if it does not fit */
function rankOf({ title, text }: Entry, words: readonly string[]): number | null {
  const [inTitle, inText] = [` ${plain(title)}`, ` ${plain(text)}`];
  let rank = 0;
  for (const word of words) {
    if (inTitle.includes(` ${word}`)) continue;
    if (inTitle.includes(word)) rank += 1;
    else if (inText.includes(` ${word}`)) rank += 2;
    else if (inText.includes(word)) rank += 3;
    else return null;
  }
  return rank;
}

/** Capitals and accents make no difference, and a mark between two words is no word. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
