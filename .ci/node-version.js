/**
 * Stops with a sentence if Node is too old. It must run before anything that an old Node could not load: scripts import it
 * first, and vite.config.ts puts it before each server, which may be started without npm.
 */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  // On an older Node, better-sqlite3 would end the process without any message.
  console.error(
    `Mattering Pulse needs Node 22.18 or newer; this is ${process.versions.node}. ` +
      'npm start brings one along on Linux; elsewhere, install a newer one and run npm ci again.',
  );
  process.exit(1);
}
