/**
 * Chooses a free port if the setting is PORT=0, before anything starts: the port stands in the address that the server
 * prints and that students scan.
 */
import { createServer, type AddressInfo } from 'node:net';
import { fail, type Result } from '../../schema/result.ts';
import { readSettings, type NodeSettings } from './node-settings.ts';

export async function settingsWithPort(
  ...read: Parameters<typeof readSettings>
): Promise<Result<NodeSettings, string>> {
  const settings = readSettings(...read);
  if (!settings.ok || settings.value.port !== 0) return settings;
  const [env, argv] = read;
  try {
    return readSettings({ ...env, PORT: String(await freePort(settings.value.host)) }, argv);
  } catch (error) {
    return fail(cannotListen(settings.value, error as NodeJS.ErrnoException));
  }
}

/** @returns the sentence with which the start ends if nothing can listen there */
export function cannotListen(
  { host, port }: Pick<NodeSettings, 'host' | 'port'>,
  error: NodeJS.ErrnoException,
): string {
  const { code } = error;
  if (code === 'EADDRINUSE') return `PORT ${port} is in use. Choose another: PORT=8788 npm start`;
  if (code === 'EACCES') return `PORT ${port} is not open to this account. Choose one above 1023: PORT=8787 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EINVAL')
    return `HOST ${host} is no address of this machine (${code}). Leave it out to listen on all: HOST=0.0.0.0 npm start`;
  return `HOST ${host}, PORT ${port}: cannot listen (${code ?? error.message}).`;
}

async function freePort(host: string): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, host, resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
