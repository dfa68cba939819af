/**
 * The floor of P3 and P4: the questions as one page written by hand, with only enough script to send them and to show
 * the reply in place. What it sends has the same length for all answers, as it must (privacy.md R4.1). Its bare server commits
 * the key and replies with what was answered (E4.1), in the same length for all answers and so not compressed (R4.3a). It says about
 * its replies what the product says about its own (R6.3). There are no styles and no checks.
 *
 * Arguments: database file, port, headers of the page and of the reply to Send, each as JSON of names and values in turn.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { PRAGMAS } from '../../../worker/engines/node-database.ts';
import { floorPage, floorSent } from './page.ts';
import { BODY_LENGTH } from '../../../client/student/memory.ts';

const [path = '', port = '', pageHeaders = '[]', sentHeaders = '[]'] = process.argv.slice(2);
const database = new Database(path);
for (const pragma of PRAGMAS) database.pragma(pragma);
database.exec('CREATE TABLE seen (h BLOB PRIMARY KEY) WITHOUT ROWID');
const addSeen = database.prepare('INSERT INTO seen VALUES (?)');

const SCRIPT = `<script>document.forms[0].onsubmit=async e=>{e.preventDefault();const r=await fetch(location,{method:'POST',body:(new URLSearchParams(new FormData(e.target))+'').padEnd(${BODY_LENGTH},'&'),headers:{'Content-Type':'application/x-www-form-urlencoded'}});document.body.innerHTML=await r.text()}</script>`;

/** Its script is a part of the page, which the product's policy does not allow. */
const ON_PAGE = [
  ...(JSON.parse(pageHeaders) as string[]).map((text) =>
    text.replace("script-src 'self'", "script-src 'unsafe-inline'"),
  ),
  'Content-Encoding',
  'gzip',
];
const ON_SENT = JSON.parse(sentHeaders) as string[];

createServer((request, response) => {
  const reply = (body: string | Buffer, headers: readonly string[]): void => {
    response.writeHead(200, [...headers, 'Content-Length', String(Buffer.byteLength(body))]).end(body);
  };
  if (request.method !== 'POST') return reply(gzipSync(floorPage(randomBytes(16).toString('hex')) + SCRIPT), ON_PAGE);
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const answers = new URLSearchParams(Buffer.concat(chunks).toString());
    addSeen.run(Buffer.from(answers.get('key') ?? '', 'hex'));
    reply(floorSent(answers), ON_SENT);
  });
}).listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit(0));
