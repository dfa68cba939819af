/** Builds the engine for one machine from SQLite files, key files and timers (architecture.md A3, A12). */
import { existsSync, mkdirSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DAY_MS } from '../../schema/calendar.ts';
import type { Code } from '../../schema/contract/ids.ts';
import type { Definition } from '../../schema/contract/pulse.ts';
import type { Fault } from './fault-line.ts';
import type { DirectoryState, LedgerMark } from '../directory/archive/backups.ts';
import { Directory } from '../directory/directory.ts';
import type { Engine } from './engine.ts';
import { nodeAssets } from './node-assets.ts';
import { livingBoxes, NodeBoxes } from './node-boxes.ts';
import { copyTo, dropLeftCopies, nodeCopy } from './node-backup.ts';
import { openDirectory } from './node-directory.ts';
import { troublesOf } from './node-readiness.ts';
import { cannotWriteInto, dropLeftProbe, storageFaultOf } from './node-storage.ts';
import { StorageFault } from '../storage-fault.ts';
import { hasOperatorSecret, nodeKeyStore, operatorSecret, secretFor } from './node-keys.ts';
import { nodeOutbound } from './node-outbound.ts';
import { gzipAround } from './node-gzip-around.ts';
import { forDirectory } from '../provider-settings.ts';
import { hostingOf, type NodeSettings } from './node-settings.ts';
import type { BoxTimers } from './node-timers.ts';
import type { RandomMoments } from './node-random-moments.ts';
import type { MailPort } from './mail.ts';
import { nodeMail } from './node-mail.ts';
import { Postman } from './node-postman.ts';
import { callMethod, remote } from './remote.ts';

/** Boxes that open so soon are looked at when the server starts. */
const SOON_MS = 60_000;

export interface NodeEngine extends Engine {
  /** Lists the pulses that have not ended, but for those that were planned for later when the server started. */
  readonly living: () => readonly Code[];
  /** Looks whom a mail is due to, and sends what waits, as the timer does; null while mail is off. */
  readonly postman: Postman | null;
  /** What backups that the server makes by itself need of the directory (H6.1). */
  readonly backups: {
    readonly copyTo: (path: string) => Promise<LedgerMark>;
    readonly state: () => DirectoryState;
    readonly noteBackup: () => void;
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
  /** They wake boxes in place of the machine's clock; only tests whose clock jumps pass them. */
  readonly timers?: BoxTimers;
  /** Sends mail in place of the server of the settings; only tests pass one. */
  readonly mail?: MailPort;
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
  timers,
  mail,
}: NodeHost): Promise<NodeEngine> {
  const assets = nodeAssets(clientFolder);
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const boxesFolder = join(settings.dataDir, 'boxes');
  dropLeftCopies(settings.dataDir);
  await dropLeftProbe(settings.dataDir);
  // SQLite would only say that it cannot open a file. A full disk does not stop the start: there may be room soon.
  if ((await cannotWriteInto(settings.dataDir)) === 'read-only') throw new StorageFault('read-only');
  if (!hasOperatorSecret(settings.keyDir) && hasLivingBoxes(boxesFolder)) throw new KeysMissing(settings.keyDir);
  const database = await openDirectory(settings, boxesFolder);
  const { changeLimit, sessionDays } = settings;
  const port = mail ?? (settings.mail ? nodeMail(settings.mail, now) : null);
  const sendsMail = port !== null;
  const mailWaits = (): void => postman?.wake();
  const provider = settings.provider ?? null;
  const directory = new Directory(database.db, {
    now,
    randomBytes,
    report,
    changeLimit,
    sessionDays,
    sendsMail,
    mailWaits,
    provider: provider === null ? undefined : forDirectory(provider),
  });
  /** Does something in the directory, or says what the disk fails in. Nothing is written to a file that was taken away. */
  const inDirectory = <R>(act: () => R): R => {
    if (!database.isInPlace()) {
      report('file-away');
      throw new StorageFault('gone');
    }
    try {
      return act();
    } catch (error) {
      const fault = storageFaultOf(error);
      if (fault === undefined) throw error;
      report('not-written');
      throw fault;
    }
  };
  const { publicUrl } = settings;
  const stopKey = async (): Promise<Uint8Array> => secretFor(settings.keyDir, 'mail-stop');
  const postman = port === null ? null : new Postman({ directory, port, publicUrl, randomBytes, stopKey }, now);
  const boxes = new NodeBoxes(
    boxesFolder,
    {
      now,
      nextTurn: setImmediate,
      randomBytes,
      keys: nodeKeyStore(settings.keyDir),
      ledger: {
        append: async (entry) => inDirectory(() => directory.published.append(entry)),
        read: async (pulseId, seq) => inDirectory(() => directory.published.read(pulseId, seq)),
      },
      atOpening: async (code) => {
        const opening = inDirectory(() => directory.pulses.atOpening(code));
        if (opening !== null && opening !== 'waits') onOpening?.(opening.definition);
        return opening;
      },
      forgetRehearsal: async (id) => inDirectory(() => directory.pulses.forgetRehearsal(id)),
      answerLimit: settings.answerLimit,
      report,
    },
    { onBuried, moments, timers },
  );
  const later = new Map(directory.pulses.opensAfter(now() + SOON_MS).map(({ code, opensAtMs }) => [code, opensAtMs]));
  try {
    await boxes.resume(later);
  } catch (error) {
    await boxes.shut();
    database.close();
    throw error;
  }
  /** After a failure the next try is tomorrow: a full disk must not end open pulses. */
  const deleteOldResults = (): void => {
    try {
      directory.published.deleteOld();
    } catch {
      report('old-results-kept');
    }
  };
  deleteOldResults();
  const daily = setInterval(deleteOldResults, DAY_MS).unref();
  postman?.start();
  return {
    now,
    randomBytes,
    boxes,
    directory: remote(async (room, method, args) => inDirectory(() => callMethod(directory, room, method, args))),
    warmsAt: 'start',
    living: () => livingBoxes(boxesFolder).filter((code) => !later.has(code)),
    assets,
    settings: {
      publicUrl: settings.publicUrl,
      version,
      operatorSecret: operatorSecret(settings.keyDir),
      setupLinkIsAt: 'console',
      securityContact: settings.securityContact,
      sendsMail,
      hosting: hostingOf(settings),
      provider,
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
      copy: () => nodeCopy(database, settings.dataDir, () => directory.backups.ledgerMark()),
      // The server holds the directory open, so `restore` runs while it is stopped (worker/cli/restore.ts).
      restore: null,
    },
    troubles: troublesOf(settings, database, now),
    gzipAround,
    postman,
    backups: { ...directory.backups, copyTo: (path) => copyTo(database, path, directory.backups.ledgerMark) },
    shut: async () => {
      clearInterval(daily);
      await postman?.shut();
      await boxes.shut();
      database.close();
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
