/**
 * Runs `npm run setup-link`: asks the running server for a new single-use link. Everyone who can read the key store may
 * do so (E6.1).
 */
import { hasOperatorSecret, operatorSecret } from './engines/node-keys.ts';
import { readSettings } from './engines/node-settings.ts';

const read = readSettings(process.env, process.argv.slice(2));
if (!read.ok) stop(read.error);
const { host, port, keyDir } = read.value;
if (!hasOperatorSecret(keyDir))
  stop(
    `KEY_DIR ${keyDir} is not the key store of a server that has started. Set KEY_DIR to the same folder as the server.`,
  );
const origin = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;

try {
  const reply = await fetch(`${origin}/api/setup/link`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${operatorSecret(keyDir)}` },
    body: 'null',
  });
  if (reply.status === 403)
    stop(
      `The server at ${origin} uses another key store than KEY_DIR ${keyDir}. Set KEY_DIR to the same folder as the server.`,
    );
  if (!reply.ok) stop(`The server at ${origin} answered ${reply.status}. Is it this version of Mattering Pulse?`);
  const { link } = (await reply.json()) as { link: string };
  console.log(`This link works once. It sets the server up, or lets an administrator in again: ${link}`);
} catch {
  // A refused connection is the only reason why `fetch` throws here.
  stop(`No server answers at ${origin}. Start it first (npm start), and use the same PORT and KEY_DIR here.`);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
