/**
 * Where tests keep files that need not outlive the machine. Both engines wait for the disk at every commit, and a test
 * that is not about disks would spend most of its time waiting.
 */
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const MEMORY = '/dev/shm';
/** Containers may have only 64 MiB in this folder, and a browser needs some of it. */
const ROOM_BYTES = 1024 ** 3;

export const IN_MEMORY = hasRoom() ? MEMORY : tmpdir();

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM_BYTES;
  } catch {
    return false;
  }
}
