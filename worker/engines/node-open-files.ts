/** Says how many files the system lets this process have open at once. */
import { readFileSync } from 'node:fs';

/** @returns infinity where the system does not tell, as on other systems than Linux */
export function mostOpenFiles(limits = limitsOfProcess()): number {
  const [, soft] = /^Max open files\s+(\d+)/m.exec(limits) ?? [];
  return soft === undefined ? Number.POSITIVE_INFINITY : Number(soft);
}

function limitsOfProcess(): string {
  try {
    return readFileSync('/proc/self/limits', 'utf8');
  } catch {
    return '';
  }
}
