/** Sends a request over a bare connection, so that it can come slowly, or end before all of it has come. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How a connection ends: the phone hangs up, its network is gone, or it has nothing more to say and waits for a reply. */
export type Ending = 'destroy' | 'resetAndDestroy' | 'end';

/**
 * @param pieces parts of the request, sent one after the other
 * @param arrived waits until the server has a piece
 * @returns what the server replied before the connection closed
 */
export async function sendRaw(
  port: number,
  pieces: readonly string[],
  ending: Ending,
  arrived: () => Promise<unknown> = () => pause(20),
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let reply = '';
  socket.on('data', (chunk: Buffer) => (reply += chunk.toString()));
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  for (const piece of pieces) {
    socket.write(piece);
    await arrived();
  }
  const closed = once(socket, 'close');
  socket[ending]();
  await closed;
  return reply;
}
