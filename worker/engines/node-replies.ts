/**
 * Overwrites the bytes of a reply once they were sent. A reply may hold a submission key and answers, and memory that is
 * only freed keeps its content for as long as nobody else needs it (privacy.md R3.10).
 */
import { ServerResponse } from 'node:http';

const toWipe = new WeakSet<Uint8Array>();

/** Marks bytes that were made for one reply, so that they are overwritten when it was sent. */
export function forOneReply<B extends Uint8Array>(bytes: B): B {
  toWipe.add(bytes);
  return bytes;
}

type Ended = (error?: Error) => void;

/** A reply of Node's server. A text is sent as bytes of our own, because Node would copy it to where we cannot reach. */
export class WipedResponse extends ServerResponse {
  override end(chunk?: string | Uint8Array | Ended, encoding?: BufferEncoding | Ended, ended?: Ended): this {
    const bytes = typeof chunk === 'string' ? ownBytes(chunk, encoding) : chunk;
    if (bytes instanceof Uint8Array && toWipe.has(bytes)) this.once('close', () => bytes.fill(0));
    return super.end(bytes, encoding as BufferEncoding, ended);
  }
}

function ownBytes(text: string, encoding: BufferEncoding | Ended | undefined): Buffer {
  const spelling = typeof encoding === 'string' ? encoding : 'utf8';
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text, spelling));
  bytes.write(text, spelling);
  return forOneReply(bytes);
}
