/** What a host must supply to the product, once: storage ports, clock, files and settings (architecture.md A4, A10). */
import type { BoxOffice } from '../../schema/contract/box-office.ts';
import type { Directory } from '../directory/directory.ts';

/** The same rooms with the same methods, reached over a wire: everything becomes a promise. */
export type Remote<Rooms> = { readonly [R in keyof Rooms]: RemoteRoom<Rooms[R]> };

type RemoteRoom<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never;
};

export interface Engine {
  readonly now: () => number;
  /** Cryptographically secure random bytes. */
  readonly randomBytes: (length: number) => Uint8Array;
  readonly boxes: BoxOffice;
  readonly directory: Remote<Directory>;
  readonly assets: Assets;
  readonly settings: Settings;
  /** Names of the parts that do not work now; empty when ready (E10.2). */
  readonly troubles: () => Promise<readonly string[]>;
  /** Compresses a page around its slot, once for all requests; absent where the platform compresses (performance.md). */
  readonly gzipAround?: (page: PageTemplate) => GzippedTemplate;
}

export interface Settings {
  /** Origin that students' phones reach, without a trailing slash. */
  readonly publicUrl: string;
  /** Commit or version shown at /version. */
  readonly version: string;
  /** Proof that a request comes from who can read the key store; hex, or null where no such way in exists (E6.1). */
  readonly operatorSecret: string | null;
  /** Where to report a weakness, as `mailto:` or `https:` address; null where the operator has set none (RFC 9116). */
  readonly securityContact: string | null;
}

/** Built files of the client. */
export interface Assets {
  /** Address of the student page's script, with its content hash. */
  readonly studentScript: string;
  /** A built file by its path, compressed if the browser takes gzip and the host does not compress by itself; or null. */
  readonly get: (path: string, takesGzip: boolean) => Promise<Response | null>;
}

/** A page that is the same for everyone but for its slot: one text between two parts, such as the submission key. */
export interface PageTemplate {
  readonly before: string;
  readonly after: string;
}

/** Bytes of the gzip stream of `before + slot + after`. */
export type GzippedTemplate = (slot: string) => Uint8Array;
