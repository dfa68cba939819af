/** Makes the room of mail: what staff are to be told, until it has left (H4.1). Its rows hold no text and no token. */
import type { Foundation } from '../record/foundation.ts';
import { aboutIn } from './about.ts';
import { lastRoleIn } from './last-role.ts';
import { noticesIn } from './notices.ts';
import { optOutsIn } from './opt-outs.ts';
import { outboxIn } from './outbox.ts';

export type Mail = ReturnType<typeof mailIn>;

export function mailIn(foundation: Foundation) {
  const outbox = outboxIn(foundation);
  const { wants, ...optOuts } = optOutsIn(foundation);
  return {
    ...outbox,
    ...optOuts,
    ...aboutIn(foundation, { wants }),
    ...noticesIn(foundation, outbox),
    ...lastRoleIn(foundation, { outbox, wants }),
  };
}
