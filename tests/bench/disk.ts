/**
 * Measures how long this disk takes to flush. The figure stands beside every measurement that writes (performance.md).
 */
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './rounds.ts';

const PAGE = Buffer.alloc(4096, 1);
const FLUSHES = 200;

/** @returns the median time to write one page of 4 KiB and flush it, in milliseconds */
export function flushMs(folder: string): number {
  const path = join(folder, 'flush');
  const file = openSync(path, 'w');
  try {
    return median(
      Array.from({ length: FLUSHES }, () =>
        timed(() => {
          writeSync(file, PAGE, 0, PAGE.length, 0);
          fsyncSync(file);
        }),
      ),
    );
  } finally {
    closeSync(file);
    rmSync(path);
  }
}

function timed(work: () => void): number {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
}
