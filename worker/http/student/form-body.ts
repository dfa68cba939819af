/** Reads a submitted form once, as pairs in the order in which they came. */
import type { Fields } from '../../../schema/contract/box-office.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';

const FORM = 'application/x-www-form-urlencoded';
const LIMIT_BYTES = 16 * 1024;

export type Unreadable = 'wrongType' | 'tooLarge';

/** The request of Hono's context: its own arrayBuffer() costs less than making the standard request first. */
export interface FormRequest {
  header(name: string): string | undefined;
  /** Not text(): at the edge that writes a line to the log for each form, and an answer must leave none (R6.1). */
  arrayBuffer(): Promise<ArrayBuffer>;
}

const UTF8 = new TextDecoder();

export async function readForm(request: FormRequest): Promise<Result<Fields, Unreadable>> {
  if (!(request.header('content-type') ?? '').toLowerCase().startsWith(FORM)) return fail('wrongType');
  if (Number(request.header('content-length') ?? 0) > LIMIT_BYTES) return fail('tooLarge');
  const body = await request.arrayBuffer();
  // A body of undeclared length was cut by the limit before.
  if (body.byteLength > LIMIT_BYTES) return fail('tooLarge');
  return ok([...new URLSearchParams(UTF8.decode(body))]);
}
