/** Makes the small trend of a course for the home: the published values of its last pulses (I3.3, E9.4, A7). */
import type { SmallTrend } from '../../../schema/contract/courses.ts';
import type { Construct } from '../../../schema/results/asked.ts';
import { isShown, trends, type TrendPoint } from '../../../schema/results/trend.ts';
import type { KeptPulse } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import { releasesOf } from '../released.ts';

/** More would not be told apart in a drawing as small as that, and each costs a read of the ledger. */
const MOST_PULSES = 5;

/** @param pulses of one course, the latest closing first */
export async function smallTrendOf(engine: Engine, pulses: readonly KeptPulse[]): Promise<SmallTrend[]> {
  const kept = pulses.filter(({ closed, resultsDeleted, resultsLost }) => closed && !resultsDeleted && !resultsLost);
  const read = kept
    .slice(0, MOST_PULSES)
    .toReversed()
    .map(async ({ definition: { id, code, eligible }, schedule: { closesAtMs } }) => ({
      code,
      closesAtMs,
      eligible,
      releases: await releasesOf(engine, id),
    }));
  const all = await Promise.all(read);
  const lines = trends(all);
  return all.map(({ code }, at) => {
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
