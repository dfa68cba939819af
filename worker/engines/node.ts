/** Builds the engine for one machine from SQLite files, key files and timers (architecture.md A3, A12). */
import { existsSync, mkdirSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Code } from '../../schema/contract/ids.ts';
import type { Definition } from '../../schema/contract/pulse.ts';
import type { Fault } from './fault-line.ts';
import type { DirectoryState, LedgerMark } from '../directory/archive/backups.ts';
import type { Directory } from '../directory/directory.ts';
import type { Engine } from './engine.ts';
import { nodeAssets } from './node-assets.ts';
import { livingBoxes } from './node-burial.ts';
import { NodeBoxes } from './node-boxes.ts';
import { dropLeftCopies, nodeCopy } from './node-backup.ts';
import { openNodeDirectory, type NodeDirectory, type NodeDirectoryHost } from './node-directory.ts';
import { troublesOf } from './node-readiness.ts';
import { cannotWriteInto, dropLeftProbe, storageFaultOf } from './node-storage.ts';
import { StorageFault } from '../storage-fault.ts';
import { hasOperatorSecret, nodeKeyStore, operatorSecret, secretFor } from './node-keys.ts';
import { nodeOutbound } from './node-outbound.ts';
import { gzipAround } from './node-gzip-around.ts';
import { hostingOf, type NodeSettings } from './node-settings.ts';
import type { BoxTimers } from './node-timers.ts';
import type { RandomMoments } from './node-random-moments.ts';
import type { MailPort } from './mail.ts';
import type { Postman } from './node-postman.ts';
import { remote } from './remote.ts';

/** Boxes that open so soon are looked at when the server starts. */
const SOON_MS = 60_000;

export interface NodeEngine extends Engine {
  /** Lists the pulses that have not ended, but for those that were planned for later when the server started. */
  readonly living: () => readonly Code[];
  /**
   * Looks whom a mail is due to, and sends what waits, as the timer does; null while mail is off, or if another thread sends it.
   */
  readonly postman: Postman | null;
  /** What backups that the server makes by itself need of the directory (H6.1). */
  readonly backups: {
    readonly copyTo: (path: string) => Promise<LedgerMark>;
    readonly state: () => Promise<DirectoryState>;
    readonly noteBackup: () => Promise<void>;
  };
  /** Closes every file; acknowledged answers are already on the disk. */
  readonly shut: () => Promise<void>;
}

export interface NodeHost {
  readonly settings: NodeSettings;
  readonly version: string;
  /** The folder of the built client. */
  readonly clientFolder: string;
  /** Returns the machine's time; only the demo and tests pass another clock (A10). */
  readonly now: () => number;
  readonly report: (fault: Fault) => void;
  /** Is called each time when a pulse has ended and its box is gone, so that memory can be cleaned (privacy.md R3.10). */
  readonly onBuried?: () => void;
  /** Is called when a pulse opens, with what it says from now on. */
  readonly onOpening?: (definition: Definition) => void;
  /** When open boxes also write without an answer, so that no stopwatch sees who has sent (privacy.md R3.11). */
  readonly moments?: RandomMoments;
  /** Does the work in a later turn of the event loop: how boxes find what came together. */
  readonly nextTurn?: (work: () => void) => void;
  /** They wake boxes in place of the machine's clock; only tests whose clock jumps pass them. */
  readonly timers?: BoxTimers;
  /** Sends mail in place of the server of the settings; only tests pass one. */
  readonly mail?: MailPort;
  /** Opens the directory elsewhere than in this thread. There it follows the machine's clock, and sends mail by itself. */
  readonly openDirectory?: (host: NodeDirectoryHost) => Promise<NodeDirectory>;
}

/**
 * @throws KeysMissing, DirectoryMissing, DirectoryDamaged, NewerDatabase, UnknownDatabase, UpgradeFailed; or an error with the code SQLITE_BUSY if another server uses the
 * data folder; or an error of the file system if a folder cannot be written
 */
export async function openNodeEngine({
  settings,
  version,
  clientFolder,
  now,
  report,
  onBuried,
  onOpening,
  moments,
  nextTurn = setImmediate,
  timers,
  mail,
  openDirectory,
}: NodeHost): Promise<NodeEngine> {
  const assets = nodeAssets(clientFolder);
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const boxesFolder = join(settings.dataDir, 'boxes');
  dropLeftCopies(settings.dataDir);
  await dropLeftProbe(settings.dataDir);
  // SQLite would only say that it cannot open a file. A full disk does not stop the start: there may be room soon.
  if ((await cannotWriteInto(settings.dataDir)) === 'read-only') throw new StorageFault('read-only');
  if (!hasOperatorSecret(settings.keyDir) && hasLivingBoxes(boxesFolder)) throw new KeysMissing(settings.keyDir);
  const kept =
    openDirectory === undefined
      ? await openNodeDirectory({ settings, report, now, mail })
      : { ...(await openDirectory({ settings, report })), postman: null };
  const directory = remote<Directory>(kept.call);
  const boxes = new NodeBoxes(
    boxesFolder,
    {
      now,
      nextTurn,
      randomBytes,
      keys: nodeKeyStore(settings.keyDir),
      ledger: {
        append: (entry) => directory.published.append(entry),
        read: (pulseId, seq) => directory.published.read(pulseId, seq),
      },
      atOpening: async (code) => {
        const opening = await directory.pulses.atOpening(code);
        if (opening !== null && opening !== 'waits') onOpening?.(opening.definition);
        return opening;
      },
      forgetRehearsal: (id) => directory.pulses.forgetRehearsal(id),
      answerLimit: settings.answerLimit,
      report,
    },
    { onBuried, moments, timers },
  );
  const planned = await directory.pulses.opensAfter(now() + SOON_MS);
  const later = new Map(planned.map(({ code, opensAtMs }) => [code, opensAtMs]));
  try {
    await boxes.resume(later);
  } catch (error) {
    await boxes.shut();
    await kept.shut();
    throw error;
  }
  return {
    now,
    randomBytes,
    boxes,
    directory,
    warmsAt: 'start',
    living: () => livingBoxes(boxesFolder).filter((code) => !later.has(code)),
    assets,
    settings: {
      publicUrl: settings.publicUrl,
      version,
      operatorSecret: operatorSecret(settings.keyDir),
      setupLinkIsAt: 'console',
      securityContact: settings.securityContact,
      sendsMail: (mail ?? settings.mail ?? null) !== null,
      hosting: hostingOf(settings),
      provider: settings.provider ?? null,
    },
    secretFor: async (purpose) => {
      try {
        return secretFor(settings.keyDir, purpose);
      } catch (error) {
        throw storageFaultOf(error) ?? error;
      }
    },
    outbound: nodeOutbound(settings.allowsPrivateLms ?? false),
    keeping: {
      copy: () => nodeCopy(kept.copyTo, settings.dataDir),
      // The server holds the directory open, so `restore` runs while it is stopped (worker/cli/restore.ts).
      restore: null,
    },
    troubles: troublesOf(settings, kept, now),
    gzipAround,
    postman: kept.postman,
    backups: {
      copyTo: kept.copyTo,
      state: () => directory.backups.state(),
      noteBackup: () => directory.backups.noteBackup(),
    },
    shut: async () => {
      await boxes.shut();
      await kept.shut();
    },
  };
}

/**
 * Is thrown when the key store is empty but pulses are open. A key store that was not mounted, or a mistyped KEY_DIR,
 * must not end these pulses: a box that is due and finds no key publishes `unreadable` and destroys its answers (R3.6).
 */
export class KeysMissing extends Error {
  constructor(keyDir: string) {
    super(
      `KEY_DIR ${keyDir} is empty, but DATA_DIR holds pulses that are sealed with keys. Set KEY_DIR to the folder that it named before. ` +
        `If the keys are lost for good, confirm it by making the file ${join(keyDir, 'instance.secret')} with 32 random bytes: ` +
        'the answers of these pulses can then never be read.',
    );
  }
}

const hasLivingBoxes = (folder: string): boolean => existsSync(folder) && livingBoxes(folder).length > 0;
