/**
 * Overwrites the bytes of a request and of its reply once the reply was sent. They may hold a submission key and answers,
 * and memory that is only freed keeps its content for as long as nobody else needs it (privacy.md R3.10).
 */
import { IncomingMessage, ServerResponse } from 'node:http';

/** Asking the system for memory takes as long as everything else that a reply to a form takes, so it is asked for several at once (P8). */
const SLAB_BYTES = 64 * 1024;
/** Memory that only replies have. */
const slabs = new WeakSet<ArrayBuffer>();
let slab = Buffer.alloc(0);
let used = 0;

/**
 * Memory for the bytes of one reply, which are overwritten when it was sent. No other reply ever gets the same bytes: a mistake would
 * show a student what another one has sent.
 */
export function memoryForOneReply(length: number): Buffer<ArrayBuffer> {
  // A phone that reads slowly keeps the whole slab, so a long reply has memory of its own.
  if (length > SLAB_BYTES / 4) return newSlab(length);
  if (used + length > slab.length) {
    slab = newSlab(SLAB_BYTES);
    used = 0;
  }
  used += length;
  return slab.subarray(used - length, used);
}

function newSlab(length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.allocUnsafeSlow(length);
  slabs.add(bytes.buffer);
  return bytes;
}

/** A request of Node's server. It remembers the pieces of its body, of which the adapter to Hono makes a copy. */
export class WipedRequest extends IncomingMessage {
  /** How many bytes of the body have come. */
  received = 0;
  /** Is called when all of the request has come, whether anybody reads it or not. */
  onWhole: ((request: WipedRequest) => void) | undefined;
  #pieces: Uint8Array[] | undefined;

  override push(piece: unknown, encoding?: BufferEncoding): boolean {
    if (piece instanceof Uint8Array) {
      // Nearly every form comes in one piece.
      if (this.#pieces === undefined) this.#pieces = [piece];
      else this.#pieces.push(piece);
      this.received += piece.length;
    }
    if (piece === null) this.onWhole?.(this);
    return super.push(piece, encoding);
  }

  wipe(): void {
    for (const piece of this.#pieces ?? []) piece.fill(0);
    this.#pieces = undefined;
  }
}

type Ended = (error?: Error) => void;

/** A reply of Node's server. A text is sent as bytes of our own, because Node would copy it to where we cannot reach. */
class WipedResponse extends ServerResponse<WipedRequest> {
  #made: Uint8Array | undefined;

  constructor(request: WipedRequest) {
    super(request);
    this.on('close', wipe);
  }

  wipe(): void {
    this.req.wipe();
    this.#made?.fill(0);
    this.#made = undefined;
  }

  override end(chunk?: string | Uint8Array | Ended, encoding?: BufferEncoding | Ended, ended?: Ended): this {
    const bytes = typeof chunk === 'string' ? ownBytes(chunk, encoding) : chunk;
    if (bytes instanceof Uint8Array && slabs.has(bytes.buffer as ArrayBuffer)) this.#made = bytes;
    return super.end(bytes, encoding as BufferEncoding, ended);
  }
}

/**
 * One function for all replies: a closure for each of them would be memory to collect (P8). The body of the request was read by now, or
 * its sender has gone and nobody waits for a reply.
 */
function wipe(this: WipedResponse): void {
  this.wipe();
}

/** Options for Node's server with which both are overwritten. */
export const WIPING = { IncomingMessage: WipedRequest, ServerResponse: WipedResponse };

function ownBytes(text: string, encoding: BufferEncoding | Ended | undefined): Buffer {
  const spelling = typeof encoding === 'string' ? encoding : 'utf8';
  const bytes = memoryForOneReply(Buffer.byteLength(text, spelling));
  bytes.write(text, spelling);
  return bytes;
}
