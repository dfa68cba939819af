/**
 * The floor of P3 and P4: the questions as one page written by hand, with only enough script to send them and to show
 * the reply in place. Its bare server commits the key and replies. There are no styles, no checks, and no page of what
 * was counted.
 *
 * Arguments: database file, port.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { PRAGMAS } from '../../../worker/engines/node-database.ts';
import { floorPage } from './page.ts';

const [path = '', port = ''] = process.argv.slice(2);
const database = new Database(path);
for (const pragma of PRAGMAS) database.pragma(pragma);
database.exec('CREATE TABLE seen (h BLOB PRIMARY KEY) WITHOUT ROWID');
const addSeen = database.prepare('INSERT INTO seen VALUES (?)');

const SCRIPT = `<script>document.forms[0].onsubmit=async e=>{e.preventDefault();const r=await fetch(location,{method:'POST',body:new URLSearchParams(new FormData(e.target))});document.body.innerHTML=await r.text()}</script>`;
const SENT = '<h1>Sent. Thank you.</h1>';

createServer((request, response) => {
  if (request.method !== 'POST') {
    const page = gzipSync(floorPage(randomBytes(16).toString('hex')) + SCRIPT);
    return void response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Encoding': 'gzip',
        'Content-Length': page.length,
      })
      .end(page);
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    addSeen.run(Buffer.from(new URLSearchParams(Buffer.concat(chunks).toString()).get('key') ?? '', 'hex'));
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': SENT.length }).end(SENT);
  });
}).listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit(0));
