/**
 * Ends what is planned in courses that are about to be archived (H3.4). Each box decides whether its pulse has opened; from then
 * on students may be answering, and the course stays as it is.
 */
import type { CourseId, StaffId } from '../../../schema/contract/ids.ts';
import type { Engine } from '../../engines/engine.ts';
import type { StudentMemory } from '../student/student-memory.ts';
import { standingOf } from './standing.ts';

export async function endPlanned(
  engine: Engine,
  { pulses }: Pick<StudentMemory, 'pulses'>,
  by: StaffId,
  ids: readonly CourseId[],
): Promise<void> {
  const allowed = await engine.directory.courses.archivable(by, ids);
  for (const { pulses: all } of await engine.directory.pulses.inCourses(allowed)) {
    const living = all.filter(({ closed }) => !closed);
    const standings = await Promise.all(living.map((pulse) => standingOf(engine, pulse)));
    // With a pulse that runs the course is not archived, so what is planned after it stays too.
    const isWaiting = standings.every(
      (at) => at === null || at.stage === 'armed' || at.stage === 'draft' || at.stage === 'lost',
    );
    if (!isWaiting) continue;
    for (const { definition } of living) {
      const done = await engine.boxes.discard(definition.code, definition.id, null);
      if (!done.ok) continue;
      pulses.forget(definition.code);
      await engine.directory.pulses.noteDiscarded(by, definition.code);
    }
  }
}
