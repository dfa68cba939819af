/** Reads the CPU time of a process, as the kernel counts it (Linux). */
import { readFileSync } from 'node:fs';

/** This is USER_HZ, which is 100 on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/** User and system time since the process began, in milliseconds; undefined if there is no /proc. */
export function cpuMs(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the process may contain spaces. After it, fields 14 and 15 of proc(5) are the ticks of user and
    // system time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
  } catch {
    return undefined;
  }
}
