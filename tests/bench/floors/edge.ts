/**
 * The floor of P6: a bare Worker whose one object commits the same rows in the same groups, sends the same headers and a body of
 * the same length, and does nothing else. It checks nothing, encrypts nothing and renders no page.
 */
import { DurableObject } from 'cloudflare:workers';

interface Env {
  readonly FLOOR: DurableObjectNamespace<Floor>;
  readonly BLOB_BYTES: number;
  readonly BODY_BYTES: number;
  /** The headers of a reply of the product, as names and values in turn. */
  readonly HEADERS: readonly string[];
}

interface Submission {
  readonly key: string;
  readonly stored: () => void;
}

export class Floor extends DurableObject<Env> {
  #waiting: Submission[] = [];

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const { sql } = ctx.storage;
    sql.exec('CREATE TABLE IF NOT EXISTS tally (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL)');
    sql.exec(
      'CREATE TABLE IF NOT EXISTS seen (h BLOB PRIMARY KEY, c BLOB NOT NULL, conflicts INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID',
    );
    sql.exec('INSERT OR REPLACE INTO tally VALUES (1, ?)', new Uint8Array(env.BLOB_BYTES));
  }

  async add(key: string): Promise<void> {
    return new Promise((stored) => {
      this.#waiting.push({ key, stored });
      if (this.#waiting.length === 1) setTimeout(() => this.#flush(), 0);
    });
  }

  #flush(): void {
    const group = this.#waiting;
    this.#waiting = [];
    const { storage } = this.ctx;
    storage.transactionSync(() => {
      for (const { key } of group) {
        const h = Uint8Array.from(key.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
        storage.sql.exec('INSERT INTO seen (h, c) VALUES (?, ?)', h, h);
      }
      storage.sql.exec(
        'UPDATE tally SET sealed = ? WHERE id = 1',
        crypto.getRandomValues(new Uint8Array(this.env.BLOB_BYTES)),
      );
    });
    for (const { stored } of group) stored();
  }
}

/** The same for every reply, so they are made once. */
let page: { readonly body: string; readonly headers: Headers } | undefined;

export default {
  async fetch(request, env) {
    if (request.method !== 'POST') return new Response();
    const fields = new URLSearchParams(await request.text());
    await env.FLOOR.getByName('floor').add(fields.get('key') ?? '');
    page ??= { body: 'x'.repeat(env.BODY_BYTES), headers: headersOf(env.HEADERS) };
    return new Response(page.body, { headers: page.headers });
  },
} satisfies ExportedHandler<Env>;

function headersOf(namesAndValues: readonly string[]): Headers {
  const headers = new Headers();
  for (let i = 0; i < namesAndValues.length; i += 2) headers.set(namesAndValues[i] ?? '', namesAndValues[i + 1] ?? '');
  return headers;
}
