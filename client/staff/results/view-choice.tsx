/** Chooses how exact counts are drawn: one choice for the whole page, kept while the page is open (I4.1, I4.3). */
import { resultsWords as words } from './words.ts';
import { extentOf } from '../../charts/sides-bar.tsx';
import { exactBins, type View } from '../../charts/view.ts';
import { SQUARES_BELOW } from '../../charts/unit-chart.tsx';
import type { Read } from '../../../schema/results/headline.ts';

export type ViewName = View['as'];

/** @returns the ways that can be chosen here; none if no item has exact counts to draw */
export function viewsOf(read: readonly Read[]): readonly ViewName[] {
  const exact = exactBins(read);
  if (exact.length === 0) return [];
  return exact.some((bins) => bins.reduce((a, b) => a + b, 0) < SQUARES_BELOW)
    ? ['bar', 'sides', 'squares']
    : ['bar', 'sides'];
}

/** Bars with two sides share one scale, so that they can be compared down the page. */
export const viewOf = (as: ViewName, read: readonly Read[]): View =>
  as === 'sides' ? { as, extent: extentOf(exactBins(read)) } : { as };

export interface ViewChoiceProps {
  readonly views: readonly ViewName[];
  readonly chosen: ViewName;
  readonly choose: (view: ViewName) => void;
}

export function ViewChoice({ views, chosen, choose }: ViewChoiceProps) {
  if (views.length === 0) return null;
  return (
    <fieldset class="views screen-only">
      <legend>{words.view}</legend>
      {views.map((view) => (
        <label key={view}>
          <input
            type="radio"
            name="view"
            value={view}
            checked={view === chosen}
            aria-describedby="view-hint"
            onChange={() => choose(view)}
          />
          <span>{words.views[view]}</span>
        </label>
      ))}
      <p class="hint" id="view-hint">
        {words.viewHints[chosen]}
      </p>
    </fieldset>
  );
}
