/**
 * The product as the auditor sees it: an address, a clock that some hosts can move, and a few things that no adversary
 * has.
 */
import type { BoxOffice } from '../../schema/contract/box-office.ts';
import type { StaffId } from '../../schema/contract/ids.ts';
import type { Engine } from '../../worker/engines/engine.ts';
import type { Limit } from '../../worker/token-bucket.ts';
import type { FakePlatform } from '../lms/fake-platform.ts';
import type { Chance } from './chance.ts';
import type { Sheet } from './truth.ts';

export interface RouteLine {
  readonly method: string;
  readonly path: string;
}

export interface Host {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Every route of the running app, taken from its own router, so that a new route is read automatically. */
  readonly routes: readonly RouteLine[];
  readonly now: () => number;
  /** Absent if the host cannot move the time (architecture.md A10). */
  readonly advance?: (ms: number) => void;
  readonly setupLink: () => Promise<string>;
  /** Lets a box do whatever is due, and waits until it has done so. */
  readonly settle: (code: string) => Promise<void>;
  /** The secret bucket of this key (R4.5). Absent if the host cannot read the key of the box. */
  readonly bucketOf?: (code: string, pulseId: string, key: string) => Promise<Sheet['bucket']>;
  /**
   * Makes a learning platform known, on behalf of an administrator. Absent if the host cannot do so: nobody comes to a pulse
   * with a roster there.
   */
  readonly meetPlatform?: (by: StaffId) => Promise<Known>;
  /** What lies on the disk. Absent if the host cannot look there. */
  readonly disk?: Disk;
  /**
   * Replies of boxes that contained a number which is not an echo of the sent answers (G5). It is always empty if the
   * host cannot listen to the port.
   */
  readonly leaks: readonly string[];
  /** Only if the product runs as a process of its own. `keyOf` reads the key of a box as the operator can (R3.5). */
  readonly process?: { readonly id: number; readonly keyOf: (code: string) => Uint8Array };
  readonly discard: () => Promise<void>;
}

export interface Disk {
  /** The bytes of each file of the data folder, as a copy of it would have them (self-hosting: a backup). */
  readonly copy: () => ReadonlyMap<string, Buffer>;
  /** The key of a box, which lies in another folder. */
  readonly keyOf: (code: string) => Uint8Array;
}

/** A platform that is registered and active. */
export interface Known {
  readonly platform: FakePlatform;
  /** The id of the institution, which is in the address at which a launch begins. */
  readonly institution: string;
}

export interface Request {
  readonly method: string;
  /** The path with its query. */
  readonly path: string;
}

export interface PlainReply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Changes what the outside world receives. Only the auditor's mutants do so. */
export type Rewrite = (request: Request, reply: PlainReply) => PlainReply;

/** How a host differs from the usual one. Mutants take a rule away with it, and the stopwatch asks for a slow disk. */
export interface Conditions {
  readonly rewrite?: Rewrite | undefined;
  /** Stands between the product and its boxes. It may also write to the data folder. */
  readonly boxes?: (boxes: BoxOffice, now: () => number, dataDir: string) => BoxOffice;
  /** Keys are kept in the data folder, so that each copy of it contains them (R3.1). */
  readonly keysBesideData?: boolean;
  /** Stands between the product and its directory. */
  readonly directory?: (directory: Engine['directory']) => Engine['directory'];
  /** Planned pulses open with the words with which they were planned, whatever was raised since (E7.3). */
  readonly opensAsPlanned?: boolean;
  /** How long each commit of a batch takes at least. A disk can be as slow as this. */
  readonly flushMs?: number;
  /** How many answers a pulse takes at a time (R4.6). The usual limit is never reached. */
  readonly answerLimit?: Limit;
  /** Flags of Node for a product that runs as a process of its own. */
  readonly nodeFlags?: readonly string[];
  /** The clock goes on by itself. Usually it stands still until somebody moves it. */
  readonly clockRuns?: boolean;
  /** Whether open boxes also write when nobody answered (R3.11). They do so only while the clock runs. */
  readonly writesAtMoments?: boolean;
}

export type OpenHost = (chance: Chance, conditions?: Conditions) => Promise<Host>;
