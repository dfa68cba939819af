/** Limits how often somebody gives a list of students: boxes hash a list at once, while answers wait (privacy.md R5.6). */
import type { StaffId } from '../../../schema/contract/ids.ts';
import { changeLimit } from '../access/change-limit.ts';
import type { Foundation } from '../record/foundation.ts';

/** Of all pulses of one person together. Nobody types so many, and who tries them by a script soon waits. */
const LISTS = { burst: 20, perSecond: 0.1 };

export function listsIn({ host }: Pick<Foundation, 'host'>) {
  const lists = changeLimit(() => host.now(), LISTS);
  return {
    /** @returns 0 if this person may give a list now, else the whole seconds to wait */
    takeList: (by: StaffId): number => lists.take(by),
  };
}
