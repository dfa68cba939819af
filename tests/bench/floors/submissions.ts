/**
 * The floor of P5, P7 and P8: a bare server that parses the same body, commits the same bytes in the same groups under
 * the same pragmas, sends the same headers and a body of the same length, and does nothing else. It checks nothing,
 * encrypts nothing and renders no page.
 *
 * Arguments: database file, port, bytes of the blob, bytes of the reply's body, headers of the reply as JSON.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import Database from 'better-sqlite3';
import { PRAGMAS } from '../../../worker/engines/node-database.ts';

const [path = '', port = '', blobBytes = '', bodyBytes = '', headersJson = '[]'] = process.argv.slice(2);
const database = new Database(path);
for (const pragma of PRAGMAS) database.pragma(pragma);
database.exec(`
  CREATE TABLE IF NOT EXISTS tally (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS seen (h BLOB PRIMARY KEY, c BLOB NOT NULL, conflicts INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
  INSERT OR REPLACE INTO tally VALUES (1, x'');
`);
const addSeen = database.prepare('INSERT INTO seen (h, c) VALUES (?, ?)');
const writeTally = database.prepare('UPDATE tally SET sealed = ? WHERE id = 1');
const blob = randomBytes(Number(blobBytes));
const body = Buffer.alloc(Number(bodyBytes), 'x');
/** Names and values in turn, as the product sends them. */
const headers = JSON.parse(headersJson) as string[];

interface Submission {
  readonly fields: URLSearchParams;
  readonly response: ServerResponse;
}
let waiting: Submission[] = [];

const commit = database.transaction((group: readonly Submission[]) => {
  for (const { fields } of group) {
    const key = Buffer.from(fields.get('key') ?? '', 'hex');
    addSeen.run(key, key);
  }
  writeTally.run(blob);
});

function flush(): void {
  const group = waiting;
  waiting = [];
  commit(group);
  for (const { response } of group) response.writeHead(200, headers).end(body);
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    waiting.push({ fields: new URLSearchParams(Buffer.concat(chunks).toString()), response });
    if (waiting.length === 1) setImmediate(flush);
  });
});
server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
process.on('message', () => process.send?.(database.prepare('SELECT count(*) FROM seen').pluck().get()));
process.once('disconnect', () => process.exit(0));
