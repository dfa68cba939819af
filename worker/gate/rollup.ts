/** Sums over courses, made of published atoms alone, so that they can tell nothing that was not told (privacy.md R2.7). Pure. */
import type { RolledItem } from '../../schema/contract/rollup.ts';
import { CUSTOM_PREFIX, type Scale } from '../../schema/contract/pulse.ts';
import { addUp, type Part } from '../../schema/results/item-result.ts';
import type { Released } from './released.ts';

/** Fewer courses than this tell too much about each. */
export const FEWEST_COURSES = 3;
/** No course may give more than this share of the answers. */
const LARGEST_SHARE_PERCENT = 70;

/**
 * @param courses per course its releases in the term; one that has published nothing about an item adds nothing to it,
 *   and is not missed
 * @returns one line per item that any course has asked, in order of first appearance
 */
export function rollUp(courses: readonly (readonly Released[])[]): readonly RolledItem[] {
  const scaleById = new Map(courses.flat().flatMap(({ release }) => release.items.filter(isOfBank).map((item) => [item.id, item.scale] as const)));
  return [...scaleById].map(([id, scale]) => ({ id, scale, told: tell(courses.map((releases) => partsOf(releases, id)), scale) }));
}

function tell(byCourse: readonly (readonly Part[])[], scale: Scale): RolledItem['told'] {
  const telling = byCourse.filter((parts) => parts.length > 0);
  const sizes = telling.map((parts) => parts.reduce((n, { published }) => n + ('n' in published ? published.n : 0), 0));
  const n = sizes.reduce((a, b) => a + b, 0);
  if (telling.length < FEWEST_COURSES || sizes.some((size) => size * 100 > LARGEST_SHARE_PERCENT * n)) return { form: 'hidden' };
  const sum = addUp(telling.flat(), scale);
  switch (sum.form) {
    case 'exact':
      return { form: 'exact', courses: telling.length, n, bins: [...sum.bins] };
    case 'bands':
    case 'at-least':
      return { form: 'ranges', courses: telling.length, n, sides: sum.sides.map(([lo, hi]) => [lo, hi]) };
    case 'withheld':
    case 'indicated':
      return { form: 'hidden' };
  }
}

/** What a course asks in its own words stays with the course, even if three courses write the same (I6.4). */
const isOfBank = ({ id }: { readonly id: string }): boolean => !id.startsWith(CUSTOM_PREFIX);

const partsOf = (releases: readonly Released[], id: string): readonly Part[] =>
  releases.flatMap(({ release: { outcome } }) => (outcome.kind === 'published' ? outcome.atoms : [])).flatMap(({ respondents, items }) => {
    const published = items[id];
    return published === undefined || published.form === 'X' || published.form === 'H' ? [] : [{ respondents, published }];
  });
