/** Makes the small trends of courses for the home: the published values of its last pulses (I3.3, E9.4, A7). */
import type { SmallTrend } from '../../../schema/contract/courses.ts';
import type { Code } from '../../../schema/contract/ids.ts';
import type { Construct } from '../../../schema/results/asked.ts';
import { isShown, trends, type TrendPoint, type TrendPulse } from '../../../schema/results/trend.ts';
import type { CourseAtHome } from '../../directory/loop/home.ts';
import { releasedFrom } from '../../gate/released.ts';

/** @param trend the last closed pulses of a course, the oldest first, each with what it has published */
export const smallTrendOf = (trend: CourseAtHome['trend']): SmallTrend[] =>
  drawn(
    trend.map(({ pulse: { code, eligible, schedule }, entries }) => ({
      code,
      closesAtMs: schedule.closesAtMs,
      eligible,
      releases: entries.map((entry) => releasedFrom(entry).release),
    })),
  );

function drawn(pulses: readonly (TrendPulse & { readonly code: Code })[]): SmallTrend[] {
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
