/** Runs the command line as its users do: as a process of its own, with the settings of a server. */
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';

const BUNDLE = resolve(import.meta.dirname, '../../dist/node-cli.js');

export interface Ran {
  readonly code: number;
  /** What it printed for people, or as JSON. */
  readonly out: string;
  readonly err: string;
}

/** The server that is asked, and what else stands in the environment. */
export interface Around {
  /** Where the server keeps `data` and `keys`. */
  readonly folder?: string;
  readonly origin?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

export function run(
  args: readonly string[],
  { folder = '', origin = 'http://127.0.0.1:9', settings = {} }: Around = {},
): Promise<Ran> {
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: new URL(origin).port,
    DATA_DIR: join(folder, 'data'),
    KEY_DIR: join(folder, 'keys'),
    ...settings,
  };
  return new Promise((done) => {
    execFile(process.execPath, [BUNDLE, ...args], { env }, (error, out, err) =>
      done({
        code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
        out: out.trim(),
        err: err.trim(),
      }),
    );
  });
}
