/**
 * Overwrites the bytes of a request and of its reply once the reply was sent. They may hold a submission key and answers,
 * and memory that is only freed keeps its content for as long as nobody else needs it (privacy.md R3.10).
 */
import { IncomingMessage, ServerResponse } from 'node:http';

const toWipe = new WeakSet<Uint8Array>();

/** Marks bytes that were made for one reply, so that they are overwritten when it was sent. */
export function forOneReply<B extends Uint8Array>(bytes: B): B {
  toWipe.add(bytes);
  return bytes;
}

/** A request of Node's server. It remembers the pieces of its body, of which the adapter to Hono makes a copy. */
export class WipedRequest extends IncomingMessage {
  /** How many bytes of the body have come. */
  received = 0;
  /** Is called when all of the request has come, whether anybody reads it or not. */
  onWhole: (() => void) | undefined;
  readonly #pieces: Uint8Array[] = [];

  override push(piece: unknown, encoding?: BufferEncoding): boolean {
    if (piece instanceof Uint8Array) {
      this.#pieces.push(piece);
      this.received += piece.length;
    }
    if (piece === null) this.onWhole?.();
    return super.push(piece, encoding);
  }

  wipe(): void {
    for (const piece of this.#pieces.splice(0)) piece.fill(0);
  }
}

type Ended = (error?: Error) => void;

/** A reply of Node's server. A text is sent as bytes of our own, because Node would copy it to where we cannot reach. */
class WipedResponse extends ServerResponse<WipedRequest> {
  #made: Uint8Array | undefined;

  constructor(request: WipedRequest) {
    super(request);
    // The body was read by now, or its sender has gone and nobody waits for a reply.
    this.once('close', () => {
      request.wipe();
      this.#made?.fill(0);
    });
  }

  override end(chunk?: string | Uint8Array | Ended, encoding?: BufferEncoding | Ended, ended?: Ended): this {
    const bytes = typeof chunk === 'string' ? ownBytes(chunk, encoding) : chunk;
    if (bytes instanceof Uint8Array && toWipe.has(bytes)) this.#made = bytes;
    return super.end(bytes, encoding as BufferEncoding, ended);
  }
}

/** Options for Node's server with which both are overwritten. */
export const WIPING = { IncomingMessage: WipedRequest, ServerResponse: WipedResponse };

function ownBytes(text: string, encoding: BufferEncoding | Ended | undefined): Buffer {
  const spelling = typeof encoding === 'string' ? encoding : 'utf8';
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text, spelling));
  bytes.write(text, spelling);
  return forOneReply(bytes);
}
