/**
 * The product as the auditor sees it: an address, a clock that some hosts can move, and a few things that no adversary
 * has.
 */
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
   * Replies of boxes that contained a number which is not an echo of the sent answers (G5). It is always empty if the
   * host cannot listen to the port.
   */
  readonly leaks: readonly string[];
  readonly discard: () => Promise<void>;
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
