/** Finds acts of the library that fit one question. It is loaded when a row is first opened, since the library is large. */
import { acts, type Act } from '../../../schema/instrument/acts.ts';
import { actsFor, withoutPlanned } from '../../../schema/loop/findings.ts';
import { ask } from '../server/api.ts';

/** More would make the row a page of its own; the plan has all of them. */
const MOST = 3;

/** The shortest come first, and none that the course has planned already (E8.1, I5.2). */
export async function fittingActs(course: string, item: string): Promise<readonly Act[]> {
  const loop = await ask('loop', { at: { course } });
  return withoutPlanned(actsFor(item, acts), loop.ok ? loop.value.acts : []).slice(0, MOST);
}
