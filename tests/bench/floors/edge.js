/**
 * The floor of P6: a bare Worker whose one object commits the same rows in the same groups, and does nothing else:
 * no check, no cryptography, no page. Bindings: FLOOR, BLOB_BYTES, REPLY_BYTES.
 */
import { DurableObject } from 'cloudflare:workers';

export class Floor extends DurableObject {
  #waiting = [];

  constructor(ctx, env) {
    super(ctx, env);
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS tally (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL)');
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS seen (h BLOB PRIMARY KEY, c BLOB NOT NULL) WITHOUT ROWID');
    ctx.storage.sql.exec('INSERT OR REPLACE INTO tally VALUES (1, ?)', new Uint8Array(env.BLOB_BYTES));
  }

  add(key) {
    return new Promise((resolve) => {
      this.#waiting.push({ key, resolve });
      if (this.#waiting.length === 1) setTimeout(() => this.#flush(), 0);
    });
  }

  #flush() {
    const group = this.#waiting;
    this.#waiting = [];
    this.ctx.storage.transactionSync(() => {
      for (const { key } of group) {
        const h = Uint8Array.from(key.match(/../g), (byte) => Number.parseInt(byte, 16));
        this.ctx.storage.sql.exec('INSERT INTO seen VALUES (?, ?)', h, h);
      }
      this.ctx.storage.sql.exec('UPDATE tally SET sealed = ? WHERE id = 1', crypto.getRandomValues(new Uint8Array(this.env.BLOB_BYTES)));
    });
    for (const { resolve } of group) resolve(true);
  }
}

let page;

export default {
  async fetch(request, env) {
    if (request.method !== 'POST') return new Response();
    const fields = new URLSearchParams(await request.text());
    await env.FLOOR.getByName('floor').add(fields.get('key'));
    page ??= 'x'.repeat(env.REPLY_BYTES);
    return new Response(page, { headers: { 'Content-Type': 'text/html' } });
  },
};
