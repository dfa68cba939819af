/** Makes the small trends of courses for the home: the published values of its last pulses (I3.3, E9.4, A7). */
import type { SmallTrend } from '../../../schema/contract/courses.ts';
import type { Code } from '../../../schema/contract/ids.ts';
import type { Construct } from '../../../schema/results/asked.ts';
import { isShown, trends, type TrendPoint, type TrendPulse } from '../../../schema/results/trend.ts';
import type { KeptPulse } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import { releasedFrom } from '../../gate/released.ts';

/** More would not be told apart in a drawing as small as that, and each costs a read of the ledger. */
const MOST_PULSES = 5;

/**
 * Makes the trends of several courses with one read of the ledger.
 * @param courses the pulses of each course, the latest closing first
 */
export async function smallTrendsOf(
  engine: Engine,
  courses: readonly (readonly KeptPulse[])[],
): Promise<readonly SmallTrend[][]> {
  const drawn = courses.map((pulses) =>
    pulses
      .filter(({ closed, resultsDeleted, resultsLost }) => closed && !resultsDeleted && !resultsLost)
      .slice(0, MOST_PULSES)
      .toReversed(),
  );
  const ids = drawn.flatMap((pulses) => pulses.map(({ definition: { id } }) => id));
  const entries = await engine.directory.published.entriesOfEach(ids);
  const entriesById = new Map(ids.map((id, i) => [id, entries[i] ?? []]));
  return drawn.map((pulses) =>
    smallTrendOf(
      pulses.map(({ definition: { id, code, eligible }, schedule: { closesAtMs } }) => ({
        code,
        closesAtMs,
        eligible,
        releases: (entriesById.get(id) ?? []).map((entry) => releasedFrom(entry).release),
      })),
    ),
  );
}

function smallTrendOf(pulses: readonly (TrendPulse & { readonly code: Code })[]): SmallTrend[] {
  const lines = trends(pulses);
  return pulses.map(({ code }, at) => {
    const valueOf = (construct: Construct) => shareOf(lines.find((line) => line.construct === construct)?.points[at]);
    return { code, mattering: valueOf('mattering'), belonging: valueOf('belonging'), trust: valueOf('trust') };
  });
}

function shareOf(point: TrendPoint | undefined): [number, number] | null {
  if (point === undefined || !isShown(point.value)) return null;
  const { value } = point;
  switch (value.kind) {
    case 'exact':
      return [value.share, value.share];
    case 'range':
      return [...value.range];
  }
}
