/**
 * The floor of P3 and P4: the questions as one page written by hand, with only enough script to send them and to show
 * the reply in place. What it sends has the same length for all answers, as it must (privacy.md R4.1). Its bare server commits
 * the key and replies with what was answered (E4.1). There are no styles and no checks.
 *
 * Arguments: database file, port.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { PRAGMAS } from '../../../worker/engines/node-database.ts';
import { floorPage, floorSent } from './page.ts';
import { BODY_LENGTH } from '../../../client/student/memory.ts';

const [path = '', port = ''] = process.argv.slice(2);
const database = new Database(path);
for (const pragma of PRAGMAS) database.pragma(pragma);
database.exec('CREATE TABLE seen (h BLOB PRIMARY KEY) WITHOUT ROWID');
const addSeen = database.prepare('INSERT INTO seen VALUES (?)');

const SCRIPT = `<script>document.forms[0].onsubmit=async e=>{e.preventDefault();const r=await fetch(location,{method:'POST',body:(new URLSearchParams(new FormData(e.target))+'').padEnd(${BODY_LENGTH},'&'),headers:{'Content-Type':'application/x-www-form-urlencoded'}});document.body.innerHTML=await r.text()}</script>`;

createServer((request, response) => {
  const reply = (html: string): void => {
    const page = gzipSync(html);
    response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Encoding': 'gzip',
        'Content-Length': page.length,
      })
      .end(page);
  };
  if (request.method !== 'POST') return reply(floorPage(randomBytes(16).toString('hex')) + SCRIPT);
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const answers = new URLSearchParams(Buffer.concat(chunks).toString());
    addSeen.run(Buffer.from(answers.get('key') ?? '', 'hex'));
    reply(floorSent(answers));
  });
}).listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit(0));
