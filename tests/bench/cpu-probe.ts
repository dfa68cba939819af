/**
 * Is loaded into a server (`node --import`), and tells whoever connects to a local socket how much processor time the whole
 * process has taken, and how long its loop was active and idle. The kernel tells others only hundredths of a second (cpu.ts), which
 * is longer than a close.
 */
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const path = process.env['CPU_PROBE'];
if (isMainThread && path !== undefined) {
  // A server that was killed has left it behind.
  rmSync(path, { force: true });
  createServer((socket) => {
    const { user, system } = process.cpuUsage();
    const { active, idle } = performance.eventLoopUtilization();
    socket.end(JSON.stringify({ cpuMs: (user + system) / 1000, activeMs: active, idleMs: idle }));
  })
    .listen(path)
    .unref();
}
