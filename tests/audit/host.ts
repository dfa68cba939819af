/** The product as the auditor meets it: an address, a clock that some hosts let it move, and what no adversary has. */
import type { Sheet } from './truth.ts';

export interface RouteLine {
  readonly method: string;
  readonly path: string;
}

export interface Host {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Every route of the running app, from its own router: a new one is read without being told. */
  readonly routes: readonly RouteLine[];
  readonly now: () => number;
  /** Absent where time cannot be moved (architecture.md A10). */
  readonly advance?: (ms: number) => void;
  readonly setupLink: () => Promise<string>;
  /** Lets a box do whatever is due, and waits until it is done. */
  readonly settle: (code: string) => Promise<void>;
  /** The secret bucket that this key falls into (R4.5); absent where the box key cannot be read. */
  readonly bucketOf?: (code: string, pulseId: string, key: string) => Promise<Sheet['bucket']>;
  /** Replies of boxes that carried a number which is none of the answers' own echo (G5); always empty where the port is out of reach. */
  readonly leaks: readonly string[];
  readonly discard: () => Promise<void>;
}

export interface Request {
  readonly method: string;
  /** With the query. */
  readonly path: string;
}

export interface PlainReply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Changes what the outside world hears: only the auditor's mutants do. */
export type Rewrite = (request: Request, reply: PlainReply) => PlainReply;
