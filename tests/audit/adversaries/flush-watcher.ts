/**
 * Asks the counter again and again from a thread of its own, so that it sees every moment in which the server is held
 * up. It imports nothing of the product, because Node runs it as it is.
 */
import { get, Agent } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const { url, untilMs } = workerData as { readonly url: string; readonly untilMs: number };
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const ask = (): Promise<void> =>
  new Promise((done, fail) => {
    get(url, { agent }, (response) => response.resume().on('end', done)).on('error', fail);
  });

const asked: { readonly fromMs: number; readonly tookMs: number }[] = [];
// Both threads read the same clock of the machine.
while (performance.timeOrigin + performance.now() < untilMs) {
  const fromMs = performance.timeOrigin + performance.now();
  await ask();
  asked.push({ fromMs, tookMs: performance.timeOrigin + performance.now() - fromMs });
}
agent.destroy();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(asked);
