/** Finds the pulse that students of a course can answer now, or when the next one opens, and which one was the last (lms.md L6.6). */
import type { CourseId } from '../../../schema/contract/ids.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Engine } from '../../engines/engine.ts';
import { standingOf } from '../staff/standing.ts';

export interface PulsesOfCourse {
  readonly open: Definition | null;
  /** When the next one opens; null if no time is set. */
  readonly opensAtMs: number | null;
  /** The last one that has closed; null if there is none. */
  readonly last: Definition | null;
}

export async function pulsesOf(engine: Engine, course: CourseId): Promise<PulsesOfCourse> {
  const [found] = await engine.directory.pulses.inCourses([course]);
  const pulses = found?.pulses ?? [];
  const standings = await Promise.all(
    pulses.map(async (pulse) => ({ definition: pulse.definition, standing: await standingOf(engine, pulse) })),
  );
  const at = (...stages: readonly string[]) =>
    standings.filter(({ standing }) => standing !== null && stages.includes(standing.stage));
  const planned = at('armed', 'draft').flatMap(({ standing }) => standing?.schedule.opensAtMs ?? []);
  return {
    open: at('open')[0]?.definition ?? null,
    opensAtMs: planned.length === 0 ? null : Math.min(...planned),
    // They come with the latest closing first.
    last: at('closed')[0]?.definition ?? null,
  };
}
