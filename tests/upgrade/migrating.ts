/** Opens one database with migrations from a file, as a server does, in a process of its own that can be killed. */
import { readFileSync } from 'node:fs';
import type { Migrations } from '../../worker/engines/newer-database.ts';
import { openDatabase } from '../../worker/engines/node-database.ts';

const [path = '', migrations = ''] = process.argv.slice(2);
(await openDatabase(path, JSON.parse(readFileSync(migrations, 'utf8')) as Migrations)).close();
