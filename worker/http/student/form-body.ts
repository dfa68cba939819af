/** Reads a submitted form once, as pairs in the order in which they came. */
import type { Fields } from '../../../schema/contract/box-office.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';

const FORM = 'application/x-www-form-urlencoded';
const LIMIT_BYTES = 16 * 1024;

/** `brokenOff`: the connection ended before the whole form had come. */
export type Unreadable = 'wrongType' | 'tooLarge' | 'brokenOff';

/** What is read of a request: Hono's context has it, and so has a request of Node's own server. */
export interface FormRequest {
  /** @param name in lower case */
  header(name: string): string | undefined;
  /** @returns the first value of this name in the address */
  query(name: string): string | undefined;
  /** Do not use `text()`: on the edge it writes a log line for each form, and an answer must leave none (R6.1). */
  arrayBuffer(): Promise<ArrayBuffer | Uint8Array>;
}

const UTF8 = new TextDecoder();

export async function readForm(request: FormRequest): Promise<Result<Fields, Unreadable>> {
  if (!(request.header('content-type') ?? '').toLowerCase().startsWith(FORM)) return fail('wrongType');
  if (Number(request.header('content-length') ?? 0) > LIMIT_BYTES) return fail('tooLarge');
  let body: ArrayBuffer | Uint8Array;
  try {
    body = await request.arrayBuffer();
  } catch {
    // A phone that loses its network breaks off. That is no defect of ours, and must not leave a line (R2.11, R6.1).
    return fail('brokenOff');
  }
  // A body without a declared length was already cut at the limit.
  if (body.byteLength > LIMIT_BYTES) return fail('tooLarge');
  const bytes = body instanceof Uint8Array ? body : new Uint8Array(body);
  const text = UTF8.decode(bytes);
  // Memory that is freed keeps its content for a while, so overwrite the only copy that we can (R3.10).
  bytes.fill(0);
  const fields: (readonly [string, string])[] = [];
  new URLSearchParams(text).forEach((value, name) => fields.push([name, value]));
  return ok(fields);
}
