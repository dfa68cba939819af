/**
 * Describes what a host must supply to the product: storage ports, clock, files and settings (architecture.md A4, A10).
 */
import type { BoxOffice } from '../../schema/contract/box-office.ts';
import type { Hosting } from '../../schema/contract/deployment.ts';
import type { Result } from '../../schema/result.ts';
import type { LedgerMark } from '../directory/archive/backups.ts';
import type { Restored, RestoreFault } from '../directory/archive/restore-archive.ts';
import type { Directory } from '../directory/directory.ts';
import type { ProviderSettings } from '../provider-settings.ts';

/** The same rooms with the same methods, but each method returns a promise, because the call may go over a wire. */
export type Remote<Rooms> = { readonly [R in keyof Rooms]: RemoteRoom<Rooms[R]> };

type RemoteRoom<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never;
};

export interface Engine {
  readonly now: () => number;
  /** Draws cryptographically secure random bytes. */
  readonly randomBytes: (length: number) => Uint8Array;
  readonly boxes: BoxOffice;
  readonly directory: Remote<Directory>;
  /**
   * Says when the pages of a pulse are rendered, all at once (privacy.md R2.9b): when the server starts or the pulse is
   * armed, or, on a host that has no start and may forget everything, when an isolate first meets the pulse.
   */
  readonly warmsAt: 'start' | 'meeting';
  readonly assets: Assets;
  readonly settings: Settings;
  /** Derives 32 bytes for one purpose from the secret of this installation. The secret itself is never given away. */
  readonly secretFor: (purpose: SecretPurpose) => Promise<Uint8Array>;
  readonly outbound: Outbound;
  /** What the operator does beside the server (institution.md H6.1, H6.2). */
  readonly keeping: Keeping;
  /** Names the parts that do not work now; the list is empty when the server is ready (E10.2). */
  readonly troubles: () => Promise<readonly string[]>;
  /**
   * In which jurisdiction everything lies, and why another one is refused; absent on one machine (institution.md H6.7).
   */
  readonly place?: { readonly now: string; readonly refused: string | null };
  /**
   * Compresses a page around its slots, once for all requests. It is absent where the platform compresses
   * (performance.md).
   */
  readonly gzipAround?: (page: PageTemplate) => GzippedTemplate;
}

/** How the directory is copied, and how a copy is put back. Boxes and keys are in no copy. */
export interface Keeping {
  /** Makes a copy of the directory as it is at one moment, while the server goes on. */
  readonly copy: () => Promise<Copy>;
  /** Puts an archive into a directory that nobody has set up; null where the server has to be stopped for that. */
  readonly restore: ((archive: ReadableStream<Uint8Array>) => Promise<Result<Restored, RestoreFault>>) | null;
}

export interface Copy {
  /** A file of SQLite, or an archive (docs/archive.md): what an engine can make without holding others up. */
  readonly type: 'application/vnd.sqlite3' | 'application/zip';
  /** What the ledger holds at that moment. */
  readonly ledger: LedgerMark;
  readonly body: ReadableStream<Uint8Array>;
}

/**
 * What keys are derived for: tickets, the mark of a launch in its browser, and our signing keys at rest (lms.md); addresses that
 * stop mails (H4.2).
 */
export type SecretPurpose = 'lti-ticket' | 'lti-state' | 'lti-key' | 'mail-stop';

/** No reply of a learning platform is waited for longer (lms.md L10.2). */
export const PATIENCE_MS = 5000;

/** How the server asks learning platforms. What it may ask, and how much it reads, is checked in http/lms/outbound.ts. */
export interface Outbound {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Whether it may ask over http, and within the network of the server. */
  readonly allowsPrivate: boolean;
  readonly patienceMs: number;
}

export interface Settings {
  /** The origin that students' phones can reach, without a trailing slash. */
  readonly publicUrl: string;
  /** The commit that runs, as far as it is known; `/version` shows it. */
  readonly version: string;
  /**
   * A request that carries it comes from the operator: on one machine from whoever can read the key store, at the edge from
   * whoever set it. It is null where none is set (E6.1, H6.1).
   */
  readonly operatorSecret: string | null;
  /** Where the operator gets a setup link. */
  readonly setupLinkIsAt: 'console' | 'setup-page';
  /** Where to report a weakness, as a `mailto:` or `https:` address; null if the operator has set none (RFC 9116). */
  readonly securityContact: string | null;
  /** Whether mail is on. Without it no page promises a mail (H4.1). */
  readonly sendsMail: boolean;
  /** How the server is run, as documents for buyers say it (H7.1). */
  readonly hosting: Hosting;
  /** How people sign in through the institution's provider; absent if there is none (H1.4). */
  readonly provider?: ProviderSettings | null;
}

/** The built files of the client. */
export interface Assets {
  /** The address of the student page's script, which contains a hash of the content. */
  readonly studentScript: string;
  /** The address of the script that makes tokens, which only pages of a pulse with a roster load (privacy.md R5.4). */
  readonly tokenScript: string;
  /** The address of the script of the wall that anyone may show (E7.8). */
  readonly wallScript: string;
  /** The address of the script of pages that open from a learning platform (lms.md). */
  readonly lmsScript: string;
  /**
   * Finds a built file by its path. It is compressed if the browser takes gzip and the host does not compress by
   * itself.
   * @returns null if there is no such file
   */
  readonly get: (path: string, takesGzip: boolean) => Promise<Response | null>;
}

/**
 * A page that is the same for everyone except for its slots: the texts of a request between the parts of the page, such
 * as the submission key. There is one slot between each two parts.
 */
export interface PageTemplate {
  readonly parts: readonly string[];
  /** What stands before the first part, if many pages have the same. */
  readonly head?: string;
}

/** A text that many pages share, with its length in bytes of UTF-8, which is counted once. */
export interface Piece {
  readonly text: string;
  readonly bytes: number;
}

/** What fills a slot: a text, or pieces that come one after the other. */
export type Slot = string | readonly Piece[];

/** The compressed parts of a page. */
export interface GzippedTemplate {
  /** How many bytes the parts take. A head is not counted, because it is kept once for all pages that have it. */
  readonly bytes: number;
  /** Makes the gzip stream of the page with these slots. The slots themselves are not compressed. */
  readonly fill: (slots: readonly Slot[]) => Uint8Array;
  /** Makes the page itself, for the few browsers that take no gzip. */
  readonly unpack: (slots: readonly Slot[]) => Uint8Array;
}
