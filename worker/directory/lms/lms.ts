/**
 * Makes the room of learning platforms: who they are, which of their courses are ours, launches that have begun, our keys
 * and theirs (lms.md section 4). No method takes or gives anything of a person (L4.2).
 */
import type { Foundation } from '../record/foundation.ts';
import { bindingsIn, type UpperRooms } from './bindings.ts';
import { deploymentsIn } from './deployments.ts';
import { flowsIn } from './flows.ts';
import { invitesIn } from './invites.ts';
import { listsIn } from './lists.ts';
import { ourKeysIn } from './our-keys.ts';
import { platformsIn } from './platforms.ts';
import { theirKeysIn } from './their-keys.ts';

export type Lms = ReturnType<typeof lmsIn>;

export function lmsIn(foundation: Foundation, upper: UpperRooms) {
  const { find, ...platforms } = platformsIn(foundation);
  const { leads, spend, ...invites } = invitesIn(foundation);
  return {
    ...platforms,
    ...deploymentsIn(foundation),
    ...flowsIn(foundation, { find }),
    ...invites,
    ...bindingsIn(foundation, { ...upper, find, leads, spend }),
    ...listsIn(foundation),
    ...ourKeysIn(foundation),
    ...theirKeysIn(foundation),
  };
}
