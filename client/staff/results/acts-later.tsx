/**
 * Lists, in an opened row of the figure, a few acts that fit its question; each link begins the plan with one of them
 * (E9.2a, I5.4). The library is large, so it is loaded when a row is first opened (row 22). Without it, the row still
 * has its link to the whole plan.
 */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Act } from '../../../schema/instrument/shapes.ts';
import { to } from '../app/links.ts';
import { resultsWords as words } from './words.ts';

export interface ActsLaterProps {
  readonly code: string;
  readonly course: string;
  /** The id of the question. */
  readonly item: string;
}

export function ActsLater({ code, course, item }: ActsLaterProps) {
  const place = useRef<HTMLDivElement>(null);
  const acts = useSignal<readonly Act[]>([]);
  useEffect(() => {
    const row = place.current?.closest('details');
    const opened = () => {
      if (row?.open !== true || acts.value.length > 0) return;
      void fitting(course, item).then((found) => {
        acts.value = found;
      });
    };
    row?.addEventListener('toggle', opened);
    return () => row?.removeEventListener('toggle', opened);
  }, []);
  return (
    <div class="fitting screen-only" ref={place}>
      {acts.value.length > 0 && (
        <>
          <p class="small">{words.fitting}</p>
          <ul>
            {acts.value.map(({ id, title }) => (
              <li key={id}>
                <a href={to.planWith(code, item, id)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={to.plan(code)}>{acts.value.length > 0 ? words.allActs : words.acts}</a>
      </p>
    </div>
  );
}

/** @returns nothing if the library does not arrive: the row is complete without it */
async function fitting(course: string, item: string): Promise<readonly Act[]> {
  try {
    return await (await import('./fitting.ts')).fittingActs(course, item);
  } catch {
    return [];
  }
}
