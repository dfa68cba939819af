/** Sends one crowd (load.ts) to one server, and reports what that took. This is the parent's side of the benchmark. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { cpuMs } from './cpu.ts';
import type { Order, Report } from './load.ts';

export interface Round extends Report {
  readonly perSecond: number;
  /** CPU time of the server for each accepted submission; undefined if the kernel does not tell. */
  readonly serverCpuMs: number | undefined;
}

/** @throws if any submission was refused, because then the figures mean nothing */
export async function sendCrowd(order: Order, serverPid: number): Promise<Round> {
  const child = fork(join(import.meta.dirname, 'load.ts'));
  const cpuBefore = cpuMs(serverPid);
  child.send(order);
  const [report] = (await once(child, 'message')) as [Report];
  const cpuAfter = cpuMs(serverPid);
  if (report.refused > 0)
    throw new Error(`${report.refused} of ${report.accepted + report.refused} submissions were refused`);
  return {
    ...report,
    perSecond: report.accepted / report.seconds,
    serverCpuMs:
      cpuBefore === undefined || cpuAfter === undefined ? undefined : (cpuAfter - cpuBefore) / report.accepted,
  };
}
