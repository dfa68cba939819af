/**
 * Measures P12: the memory of a server with many pulses and answers, beside the bare server that stored as many
 * answers.
 */
import { readFileSync } from 'node:fs';
import { readForm } from '../story/form.ts';
import { freePort } from '../story/free-port.ts';
import { BROKEN, Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { sendCrowd } from './crowd.ts';
import type { Figure } from './figures.ts';
import { startFloor } from './submissions.ts';

const PULSES = 200;
const ANSWERS = 10_000;
/** How many answers are under way at once. */
const AT_ONCE = 500;
/**
 * How much two figures may differ. V8 keeps some garbage for longer, so the same work never leaves exactly the same
 * memory.
 */
const STEADY = 1.1;

export async function measureMemory(): Promise<readonly Figure[]> {
  const [port, floorPort] = [await freePort(), await freePort()];
  const server = new Server(port);
  const network = new Network(server.origin);
  try {
    await server.start();
    const { codes, items } = await openPulses(network, await server.setupLink());
    const send = (to: number, paths: readonly string[], pid: number) =>
      sendCrowd({ port: to, paths, items, concurrent: AT_ONCE, durationMs: 0 }, pid);
    const paths = codes.map((code) => `/s/${code}`);
    const reply = await send(port, paths, server.pid);
    const floor = await startFloor(server.folder, floorPort, items.length, reply);
    const { pid = 0 } = floor;
    const fill = async (): Promise<Record<'product' | 'floor', number>> => {
      for (let sent = 0; sent < ANSWERS; sent += AT_ONCE) {
        await send(port, paths, server.pid);
        await send(floorPort, paths, pid);
      }
      return { product: megabytesOf(server.pid), floor: megabytesOf(pid) };
    };
    try {
      const first = await fill();
      const second = await fill();
      const answers = ANSWERS.toLocaleString('en');
      const row = { target: 'P12', unit: 'MB' } as const;
      return [
        {
          ...row,
          what: `memory (PSS) after ${answers} answers to ${PULSES} pulses`,
          goal: '≤ 1.8 × floor',
          measured: first.product,
          floor: first.floor,
          isMet: first.product <= 1.8 * first.floor,
        },
        {
          ...row,
          what: `the same after ${answers} more`,
          goal: '≤ 1.1 × before',
          measured: second.product,
          floor: second.floor,
          isMet: second.product <= STEADY * first.product,
        },
      ];
    } finally {
      floor.disconnect();
    }
  } finally {
    network.hangUp();
    await server.discard();
  }
}

async function openPulses(
  network: Network,
  setupLink: string,
): Promise<{ readonly codes: readonly string[]; readonly items: readonly string[] }> {
  const teacher = new Teacher(network);
  await teacher.claim(setupLink);
  const codes: string[] = [];
  for (let i = 1; i <= PULSES; i += 1) codes.push(await teacher.openPulse(`Memory ${i}`, 1000));
  const page = await network.send({ method: 'GET', path: `/s/${codes[0] ?? ''}` });
  const form = page === BROKEN ? undefined : readForm(page.body);
  if (form === undefined) throw new Error('The pulse shows no form');
  return { codes, items: [...form.choices.keys()] };
}

/**
 * The share of a process in the machine's memory: PSS of proc(5), which divides a page that several processes use among
 * them. Linux only.
 */
function megabytesOf(pid: number): number {
  const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
  if (kilobytes === undefined) throw new Error(`The kernel does not tell the memory of process ${pid}`);
  return Number(kilobytes) / 1024;
}
