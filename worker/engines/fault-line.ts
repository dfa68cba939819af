/**
 * Writes the line that the operator reads when something is wrong with stored data, with what to do; docs/self-hosting.md explains
 * each.
 */
import type { BoxFault } from '../box/host.ts';
import type { DirectoryFault } from '../directory/record/database.ts';

export type Fault = BoxFault | DirectoryFault;

const UNREADABLE = 'unreadable-row-in-';
type Known = Exclude<Fault, `${typeof UNREADABLE}${string}`>;

/** What is wrong, and what to do. No sentence has anything of a request in it. */
const SENTENCES: Readonly<Record<BoxFault, string>> = {
  'batch-not-written':
    'Answers could not be stored. None was acknowledged, and phones send again. Look at the disk: is it full, read-only or away? No restart is needed.',
  'token-not-signed': 'A signature could not be made. The phone asks again. Look at the disk.',
  'key-missing': 'The key of an open pulse is not in KEY_DIR. Its answers are refused until you put the file back.',
  'keys-unreachable':
    'KEY_DIR is away or cannot be read. Nothing is destroyed meanwhile: mount the folder again, and pulses go on without a restart.',
  'ledger-unreachable': 'A closing pulse could not write its results, and tries again. Look at the disk.',
  'ledger-conflict': 'The ledger holds other results of a closing pulse. Nothing was destroyed. See "Restore".',
  'box-not-woken':
    'The file of one pulse cannot be opened or put away. It is tried again each minute; other pulses go on. Look at the disk and at the files in boxes.',
};

const OF_DIRECTORY: Readonly<Record<Exclude<Known, BoxFault>, string>> = {
  'not-written':
    'A change could not be stored. Nothing was changed, and whoever asked was told so. Look at the disk: is it full or read-only? No restart is needed.',
  'file-away':
    'directory.sqlite does not lie in DATA_DIR any more. Nothing is written meanwhile. Put the same folder back, or restart the server on another one.',
  'old-results-kept': 'Results that are older than they are kept could not be deleted. Look at the disk.',
  'mail-given-up': 'A message could not be delivered. Administrators see to whom on the page "Institution".',
  'backup-not-made':
    'It is tried again in an hour, and the last good backup stays. Look at BACKUP_DIR and at the disk.',
  'newer-schema':
    'A newer version of Mattering Pulse has written what is stored. Nothing is touched. Start that version again, or restore a backup made with this one.',
};

const isOfBox = (fault: Known): fault is BoxFault => Object.hasOwn(SENTENCES, fault);
const isKnown = (fault: Fault): fault is Known => !fault.startsWith(UNREADABLE);

export function lineOf(fault: Fault): string {
  if (!isKnown(fault))
    return `directory: ${fault}: A row cannot be read, and is left out. Make a copy of directory.sqlite.`;
  return isOfBox(fault) ? `box: ${fault}: ${SENTENCES[fault]}` : `directory: ${fault}: ${OF_DIRECTORY[fault]}`;
}

const AGAIN_MS = 60 * 60 * 1000;

/**
 * Lets each line through once an hour. A line for each refused batch would fill a disk that is full already, and would be a list of
 * the times at which students sent (privacy.md R2.11).
 */
export class SeldomLines {
  /** @param elapsedMs a clock that nobody can set */
  readonly #elapsedMs: () => number;
  readonly #saidAtMs = new Map<Fault, number>();

  constructor(elapsedMs: () => number) {
    this.#elapsedMs = elapsedMs;
  }

  /** @returns the line, or null if it was written less than an hour ago */
  say(fault: Fault): string | null {
    const nowMs = this.#elapsedMs();
    const said = this.#saidAtMs.get(fault);
    if (said !== undefined && nowMs - said < AGAIN_MS) return null;
    this.#saidAtMs.set(fault, nowMs);
    return lineOf(fault);
  }
}
