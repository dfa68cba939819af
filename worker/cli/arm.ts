/** Makes the boxes of planned pulses that have none, after a restore was cut off in the middle (institution.md H6.2). */
import { fail, ok } from '../../schema/result.ts';
import { askServer, nobodyAt, NOBODY, serverOf, type Asked, type Server } from './ask-server.ts';
import type { Outcome } from './outcome.ts';

export async function arm(asked: Asked): Promise<Outcome> {
  const server = serverOf(asked);
  if (!server.ok) return server;
  const failed = await armAll(server.value);
  return failed === null ? ok({ says: 'All planned pulses have their boxes.', told: {} }) : fail(failed);
}

/** Some at a time, because a request at the edge may make a thousand calls. @returns a sentence if it ended before all were made */
export async function armAll(server: Server): Promise<string | null> {
  for (;;) {
    const reply = await askServer(server, '/operator/arm');
    if (!reply.ok) return reply.error === NOBODY ? nobodyAt(server) : reply.error;
    const { left } = (await reply.value.json()) as { left: number };
    if (left === 0) return null;
  }
}
