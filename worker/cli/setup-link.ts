/** Asks the running server for a new single-use link. Everyone who can read the key store may do so (E6.1). */
import { fail, ok } from '../../schema/result.ts';
import { askServer, nobodyAt, NOBODY, serverOf, type Asked } from './ask-server.ts';
import type { Outcome } from './outcome.ts';

export async function setupLink(asked: Asked): Promise<Outcome> {
  const server = serverOf(asked);
  if (!server.ok) return server;
  const reply = await askServer(server.value, '/api/setup/link');
  if (!reply.ok) return fail(reply.error === NOBODY ? nobodyAt(server.value) : reply.error);
  const { link } = (await reply.value.json()) as { link: string };
  return ok({
    says: `This link works once. It sets the server up, or lets an administrator in again: ${link}`,
    told: { link },
  });
}
