/** Kills the real server again and again while phones answer. Each phone tries again with the same key, as a browser does. */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Network } from '../story/network.ts';
import type { Server } from '../story/server.ts';
import { comeAndAnswer, type Visitor } from './visitor.ts';

/** So long a server lives at least and at most after it serves. */
const SHORTEST_LIFE_MS = 20;
const LONGEST_LIFE_MS = 800;

export interface Survived {
  readonly visitors: readonly Visitor[];
  readonly seconds: number;
}

/** In each life of the server as many phones come, so that there are always some in the middle of their answer. */
export async function answerThroughKills(
  server: Server,
  codes: readonly string[],
  phones: number,
  kills: number,
): Promise<Survived> {
  const network = new Network(server.origin, 256);
  const startMs = performance.now();
  const coming = Array.from({ length: phones }, () => codes).flat();
  const perLife = Math.ceil(coming.length / kills);
  const visitors: Promise<Visitor>[] = [];
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      for (const code of coming.splice(0, perLife)) visitors.push(comeLater(network, code));
      await pause(randomInt(SHORTEST_LIFE_MS, LONGEST_LIFE_MS));
      await server.end('SIGKILL');
      await server.start();
    }
    return { visitors: await Promise.all(visitors), seconds: (performance.now() - startMs) / 1000 };
  } finally {
    network.hangUp();
  }
}

async function comeLater(network: Network, code: string): Promise<Visitor> {
  await pause(randomInt(LONGEST_LIFE_MS));
  return comeAndAnswer(network, code, randomInt(2 * LONGEST_LIFE_MS));
}
