/**
 * The floor of P5, P7 and P8: a bare server that parses the same body, commits the same bytes in the same groups under
 * the same pragmas, sends the same headers and a body of the same length, and does nothing else. It checks nothing,
 * encrypts nothing and renders no page.
 *
 * Arguments: database file, port, bytes of the blob, bytes of the reply's body, headers of the reply as JSON, and in how many files
 * the answers are stored by turns.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import Database from 'better-sqlite3';
import { PRAGMAS } from '../../../worker/engines/node-database.ts';

const [path = '', port = '', blobBytes = '', bodyBytes = '', headersJson = '[]', files = '1'] = process.argv.slice(2);
const blob = randomBytes(Number(blobBytes));
const body = Buffer.alloc(Number(bodyBytes), 'x');
/** Names and values in turn, as the product sends them. */
const headers = JSON.parse(headersJson) as string[];

interface Submission {
  readonly fields: URLSearchParams;
  readonly response: ServerResponse;
}

/** One of the files, as the product has one for each pulse. */
class Store {
  readonly #database: Database.Database;
  readonly #commit: (group: readonly Submission[]) => void;
  #waiting: Submission[] = [];

  constructor(file: string) {
    const database = new Database(file);
    for (const pragma of PRAGMAS) database.pragma(pragma);
    database.exec(`
      CREATE TABLE IF NOT EXISTS tally (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL);
      CREATE TABLE IF NOT EXISTS seen (h BLOB PRIMARY KEY, c BLOB NOT NULL, conflicts INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
      INSERT OR REPLACE INTO tally VALUES (1, x'');
    `);
    const addSeen = database.prepare('INSERT INTO seen (h, c) VALUES (?, ?)');
    const writeTally = database.prepare('UPDATE tally SET sealed = ? WHERE id = 1');
    this.#database = database;
    this.#commit = database.transaction((group: readonly Submission[]) => {
      for (const { fields } of group) {
        const key = Buffer.from(fields.get('key') ?? '', 'hex');
        addSeen.run(key, key);
      }
      writeTally.run(blob);
    });
  }

  take(submission: Submission): void {
    this.#waiting.push(submission);
    if (this.#waiting.length === 1) setImmediate(() => this.#flush());
  }

  answers(): number {
    return this.#database.prepare('SELECT count(*) FROM seen').pluck().get() as number;
  }

  #flush(): void {
    const group = this.#waiting;
    this.#waiting = [];
    this.#commit(group);
    for (const { response } of group) response.writeHead(200, headers).end(body);
  }
}

const stores = Array.from({ length: Number(files) }, (_, i) => new Store(i === 0 ? path : `${path}.${i}`));
let taken = 0;

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    stores[taken % stores.length]?.take({ fields: new URLSearchParams(Buffer.concat(chunks).toString()), response });
    taken += 1;
  });
});
server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
process.on('message', () => process.send?.(stores.reduce((sum, store) => sum + store.answers(), 0)));
process.once('disconnect', () => process.exit(0));
