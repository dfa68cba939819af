/** Finds moments of a process as its disk sees them. A kill between two writes is the one that could lose something. */
import { watch } from 'node:fs';

/** Resolves at the n-th change to a file in these folders from now on, or when nothing has changed for `quietMs`. */
export function nthWrite(folders: readonly string[], n: number, quietMs: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    const done = (): void => {
      clearTimeout(quiet);
      for (const watcher of watchers) watcher.close();
      resolve();
    };
    const quiet = setTimeout(done, quietMs);
    const onChange = (): void => {
      seen += 1;
      if (seen >= n) return done();
      quiet.refresh();
    };
    const watchers = folders.map((folder) => watch(folder, onChange));
  });
}
