/** The engine of one machine: SQLite files, key files, timers (architecture.md A3, A12). */
import { existsSync, mkdirSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { DAY_MS } from '../../schema/calendar.ts';
import migrations from '../../schema/tables/directory/migrations/migrations.js';
import type { BoxFault } from '../box/host.ts';
import { Directory } from '../directory/directory.ts';
import type { Engine } from './engine.ts';
import { nodeAssets } from './node-assets.ts';
import { livingBoxes, NodeBoxes } from './node-boxes.ts';
import { openDatabase, type OpenDatabase } from './node-database.ts';
import { hasOperatorSecret, nodeKeyStore, operatorSecret } from './node-keys.ts';
import { gzipAround } from './node-gzip-around.ts';
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
  readonly report: (fault: BoxFault | 'old-results-kept') => void;
}

/** @throws KeysMissing, NewerDatabase, UnknownDatabase; or if the data folder is in use by another server (code SQLITE_BUSY), or a folder cannot be written */
export async function openNodeEngine({ settings, version, clientFolder, now, report }: NodeHost): Promise<NodeEngine> {
  const assets = nodeAssets(clientFolder);
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const boxesFolder = join(settings.dataDir, 'boxes');
  if (!hasOperatorSecret(settings.keyDir) && hasLivingBoxes(boxesFolder)) throw new KeysMissing(settings.keyDir);
  const database = await openDatabase(join(settings.dataDir, 'directory.sqlite'), migrations);
  const directory = new Directory(database.db, { now, randomBytes });
  const boxes = new NodeBoxes(boxesFolder, {
    now,
    nextTurn: setImmediate,
    randomBytes,
    keys: nodeKeyStore(settings.keyDir),
    ledger: {
      append: async (entry) => directory.published.append(entry),
      read: async (pulseId, seq) => directory.published.read(pulseId, seq),
    },
    answerLimit: settings.answerLimit,
    report,
  });
  await boxes.resume();
  /** Tomorrow again: a full disk must not end open pulses. */
  const deleteOldResults = (): void => {
    try {
      directory.published.deleteOld();
    } catch {
      report('old-results-kept');
    }
  };
  deleteOldResults();
  const daily = setInterval(deleteOldResults, DAY_MS).unref();
  return {
    now,
    randomBytes,
    boxes,
    directory: remote(async (room, method, args) => callMethod(directory, room, method, args)),
    assets,
    settings: {
      publicUrl: settings.publicUrl,
      version,
      operatorSecret: operatorSecret(settings.keyDir),
      securityContact: settings.securityContact,
    },
    troubles: async () => troublesOf(database, now),
    gzipAround,
    shut: async () => {
      clearInterval(daily);
      await boxes.shut();
      database.close();
    },
  };
}

/**
 * A key store that was not mounted, or a mistyped KEY_DIR, must not end open pulses: a box that is due and finds no key
 * publishes `unreadable` and destroys its answers (R3.6).
 */
export class KeysMissing extends Error {
  constructor(keyDir: string) {
    super(
      `KEY_DIR ${keyDir} is empty, but DATA_DIR holds pulses that are sealed with keys. Set KEY_DIR as it was before. ` +
        `If the keys are lost for good, say so by making the file ${join(keyDir, 'instance.secret')} with 32 random bytes: ` +
        'the answers of these pulses can then never be read.',
    );
  }
}

const hasLivingBoxes = (folder: string): boolean => existsSync(folder) && livingBoxes(folder).length > 0;

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
