/** Says what to do where Node is too old; runs before anything that an old Node could not even load. */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  // better-sqlite3 does not throw on an older Node, it ends the process without a word.
  console.error(
    `Mattering Pulse needs Node 22.18 or newer; this is ${process.versions.node}. Install a newer one, then run npm ci again.`,
  );
  process.exit(1);
}
