/** Reads what a platform posts: a form that its page sends through the browser. */
import type { Context } from 'hono';

/** @returns null if the body is no form, or did not come whole */
export async function readForm(c: Context): Promise<URLSearchParams | null> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('content-type') ?? '')) return null;
  // As bytes, because workerd warns of a form that is read as text.
  const bytes = await c.req.arrayBuffer().catch(() => null);
  return bytes === null ? null : new URLSearchParams(new TextDecoder().decode(bytes));
}
