/** What a disk can fail in. The file is on no side of the product, because every part may meet a disk that fails. */

/**
 * `full`: there is no room. `read-only`: nothing can be written. `gone`: a file that is open lies no longer where it was, or its
 * folder is away. `damaged`: the bytes of a file are not what was written. `failed`: the system gives another reason.
 */
export type StorageTrouble = 'full' | 'read-only' | 'gone' | 'damaged' | 'failed';

/** Is thrown when the disk cannot do now what a request needs. Nothing was changed, so the same request may be sent again (H6.8). */
export class StorageFault extends Error {
  readonly trouble: StorageTrouble;

  constructor(trouble: StorageTrouble, cause?: unknown) {
    super(`The disk does not do what is needed: ${trouble}`, { cause });
    this.trouble = trouble;
  }
}
