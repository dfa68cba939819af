/** A disk of a few megabytes that a test fills, in the memory of the machine. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BALLAST = 'ballast';

export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @returns null where this user may not mount anything: then the test must be skipped, and say so */
  static mount(folder: string, options: string): SmallDisk | null {
    mkdirSync(folder, { recursive: true });
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
    return status === 0 ? new SmallDisk(folder) : null;
  }

  /** Leaves no byte free. */
  fill(): void {
    const file = openSync(join(this.folder, BALLAST), 'w');
    try {
      for (const bytes of [new Uint8Array(64 * 1024), new Uint8Array(512)])
        for (;;)
          try {
            writeSync(file, bytes);
          } catch {
            break;
          }
    } finally {
      closeSync(file);
    }
  }

  makeRoom(): void {
    rmSync(join(this.folder, BALLAST), { force: true });
  }

  unmount(): void {
    spawnSync('umount', ['-l', this.folder]);
  }
}

/** Whether this user may mount a disk. Root may, unless it runs in a container without that right. */
export function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'));
  const disk = SmallDisk.mount(folder, 'size=64k');
  disk?.unmount();
  rmdirSync(folder);
  if (disk === null)
    console.warn('NOT RUN: this user may not mount a small disk, so nothing was tried on a full one (H6.8).');
  return disk !== null;
}
