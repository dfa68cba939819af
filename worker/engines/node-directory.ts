/**
 * Keeps the directory of one machine: it has the file open, answers calls, deletes old results, sends mail and copies itself. It
 * knows nothing of boxes, so it may run in a thread of its own (docs/decisions/0126).
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DAY_MS } from '../../schema/calendar.ts';
import type { LedgerMark } from '../directory/archive/backups.ts';
import { Directory } from '../directory/directory.ts';
import type { DirectoryFault } from '../directory/record/database.ts';
import { forDirectory } from '../provider-settings.ts';
import type { MailPort } from './mail.ts';
import { copyTo } from './node-backup.ts';
import { openDirectoryFile } from './node-directory-file.ts';
import { secretFor } from './node-keys.ts';
import { nodeMail } from './node-mail.ts';
import { Postman } from './node-postman.ts';
import type { NodeSettings } from './node-settings.ts';
import { storageFaultOf } from './node-storage.ts';
import { StorageFault } from '../storage-fault.ts';
import { callMethod } from './remote.ts';

export interface NodeDirectoryHost {
  readonly settings: NodeSettings;
  readonly report: (fault: DirectoryFault) => void;
}

/** What only a directory in the thread of its caller can be given. */
export interface NodeDirectoryHere extends NodeDirectoryHost {
  readonly now: () => number;
  /** Sends mail in place of the server of the settings. */
  readonly mail?: MailPort | undefined;
}

export interface NodeDirectory {
  /** Calls any method of any room of the directory, by their names. */
  readonly call: (room: string, method: string, args: readonly unknown[]) => Promise<unknown>;
  /** Copies into a file that does not exist yet. @returns what the ledger of the copy holds */
  readonly copyTo: (path: string) => Promise<LedgerMark>;
  /** Whether the file still lies where it was opened. */
  readonly isInPlace: () => Promise<boolean>;
  /** Closes the file. */
  readonly shut: () => Promise<void>;
}

/**
 * @returns also whoever sends its mail; null while mail is off
 * @throws as `openDirectoryFile` does
 */
export async function openNodeDirectory({
  settings,
  report,
  now,
  mail,
}: NodeDirectoryHere): Promise<NodeDirectory & { readonly postman: Postman | null }> {
  const database = await openDirectoryFile(settings, join(settings.dataDir, 'boxes'));
  const { changeLimit, sessionDays, publicUrl, provider = null } = settings;
  const port = mail ?? (settings.mail ? nodeMail(settings.mail, now) : null);
  const directory = new Directory(database.db, {
    now,
    randomBytes,
    report,
    changeLimit,
    sessionDays,
    sendsMail: port !== null,
    mailWaits: () => postman?.wake(),
    provider: provider === null ? undefined : forDirectory(provider),
  });
  const stopKey = async (): Promise<Uint8Array> => secretFor(settings.keyDir, 'mail-stop');
  const postman = port === null ? null : new Postman({ directory, port, publicUrl, randomBytes, stopKey }, now);
  /** After a failure the next try is tomorrow: a full disk must not end open pulses. */
  const deleteOldResults = (): void => {
    try {
      directory.published.deleteOld();
    } catch {
      report('old-results-kept');
    }
  };
  /** Does something in the file, or says what the disk fails in. Nothing is written to a file that was taken away (H6.8). */
  const inFile = <R>(act: () => R): R => {
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
  deleteOldResults();
  const daily = setInterval(deleteOldResults, DAY_MS).unref();
  postman?.start();
  return {
    postman,
    call: async (room, method, args) => inFile(() => callMethod(directory, room, method, args)),
    copyTo: (path) => copyTo(database, path, directory.backups.ledgerMark),
    isInPlace: async () => database.isInPlace(),
    shut: async () => {
      clearInterval(daily);
      await postman?.shut();
      database.close();
    },
  };
}
