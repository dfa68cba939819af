/**
 * Makes the installation that the demo runs on: a throw-away folder, and a clock that can be moved (architecture.md
 * A10).
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground } from './demo/run.ts';
import { lineOf } from './engines/fault-line.ts';
import { openNodeEngine } from './engines/node.ts';
import type { NodeSettings } from './engines/node-settings.ts';

/** @param settings name folders for data and keys that hold nothing else, because both are removed at the end */
export async function openGround(settings: NodeSettings): Promise<Ground> {
  let clockIsLateByMs = 0;
  const engine = await openNodeEngine({
    // The demo plays a whole term in a moment.
    settings: { ...settings, changeLimit: { burst: 1e6, perSecond: 1 } },
    version: 'demo',
    clientFolder: join(import.meta.dirname, 'client'),
    now: () => Date.now() - clockIsLateByMs,
    report: (fault) => console.error(lineOf(fault)),
  });
  return {
    engine,
    setClock: (atMs) => (clockIsLateByMs = Date.now() - atMs),
    destroy: async () => {
      await engine.shut();
      for (const folder of [settings.keyDir, settings.dataDir]) rmSync(folder, { recursive: true });
    },
  };
}
