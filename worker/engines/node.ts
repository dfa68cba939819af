/** The engine of one machine: SQLite files, key files, timers (architecture.md A3, A12). */
import { mkdirSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import migrations from '../../schema/tables/directory/migrations/migrations.js';
import type { Trouble } from '../box/host.ts';
import { Directory } from '../directory/directory.ts';
import type { Engine } from './engine.ts';
import { nodeAssets } from './node-assets.ts';
import { NodeBoxes } from './node-boxes.ts';
import { openDatabase, type OpenDatabase } from './node-database.ts';
import { nodeKeyStore, operatorSecret } from './node-keys.ts';
import { press } from './node-press.ts';
import type { NodeSettings } from './node-settings.ts';
import { callMethod, remote } from './remote.ts';

export interface NodeEngine extends Engine {
  /** Closes every file; acknowledged answers are on the disk already. */
  readonly shut: () => Promise<void>;
}

export interface NodeHost {
  readonly settings: NodeSettings;
  readonly version: string;
  /** Folder of the built client. */
  readonly clientFolder: string;
  /** Only the demo and tests pass another clock than the machine's (A10). */
  readonly now: () => number;
  readonly report: (trouble: Trouble) => void;
}

/** @throws if the data folder is in use by another server (code SQLITE_BUSY), or a folder cannot be written */
export async function openNodeEngine({ settings, version, clientFolder, now, report }: NodeHost): Promise<NodeEngine> {
  const assets = nodeAssets(clientFolder);
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const database = await openDatabase(join(settings.dataDir, 'directory.sqlite'), migrations);
  const directory = new Directory(database.db, { now, randomBytes });
  const boxes = new NodeBoxes(join(settings.dataDir, 'boxes'), {
    now,
    nextTurn: setImmediate,
    randomBytes,
    keys: nodeKeyStore(settings.keyDir),
    ledger: {
      append: async (entry) => directory.appendEntry(entry),
      read: async (pulseId, seq) => directory.readEntry(pulseId, seq),
    },
    answerLimit: settings.answerLimit,
    report,
  });
  await boxes.resume();
  return {
    now,
    randomBytes,
    boxes,
    directory: remote(Directory.prototype, async (method, args) => callMethod(directory, method, args)),
    assets,
    settings: { publicUrl: settings.publicUrl, version, operatorSecret: operatorSecret(settings.keyDir) },
    troubles: async () => troublesOf(database, now),
    press,
    shut: async () => {
      await boxes.shut();
      database.close();
    },
  };
}

/** A write that is rolled back shows that disk and lock are there; a clock before this code was written is wrong. */
function troublesOf({ db }: OpenDatabase, now: () => number): readonly string[] {
  const troubles: string[] = [];
  try {
    db.run(sql`BEGIN IMMEDIATE`);
    db.run(sql`ROLLBACK`);
  } catch {
    troubles.push('storage');
  }
  if (now() < Date.UTC(2026, 0, 1)) troubles.push('clock');
  return troubles;
}
