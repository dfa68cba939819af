/** Makes the boxes of planned pulses that have none, as after a restore, or after a crash before they were made (E7.13, H6.2). */
import type { Engine } from '../engines/engine.ts';
import { armLate } from './staff/standing.ts';

/** A request at the edge may make a thousand calls, and each pulse takes a few. */
const AT_ONCE = 100;

/** @returns how many are left for the next time; those that could not be made now are not counted */
export async function armWaiting(engine: Engine): Promise<number> {
  const { codes, more } = await engine.directory.pulses.waiting(AT_ONCE);
  let made = 0;
  for (const { code, schedule } of codes) if ((await armLate(engine, code, schedule)) !== null) made += 1;
  return made === 0 ? 0 : more;
}
