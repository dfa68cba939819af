/** Asks a running server in the name of the operator (E6.1, institution.md H5.3). */
import { fail, ok, type Result } from '../../schema/result.ts';
import { hasOperatorSecret, operatorSecret } from '../engines/node-keys.ts';
import type { NodeSettings } from '../engines/node-settings.ts';

export interface Server {
  readonly origin: string;
  readonly proof: string;
}

export interface Asked {
  readonly settings: NodeSettings;
  /** A deployment elsewhere; undefined for the server of this machine. */
  readonly url?: string | undefined;
  /** What proves it there. */
  readonly token?: string | undefined;
}

export function serverOf({ settings, url, token }: Asked): Result<Server, string> {
  if (url !== undefined) {
    if (!URL.canParse(url)) return fail(`--url must be an address such as https://pulse.example.org, not "${url}".`);
    const proof = token ?? '';
    return proof === ''
      ? fail('OPERATOR_TOKEN is not set here. Set it to the secret that the deployment has under the same name.')
      : ok({ origin: new URL(url).origin, proof });
  }
  const { host, port, keyDir } = settings;
  if (!hasOperatorSecret(keyDir))
    return fail(
      `KEY_DIR ${keyDir} is not the key store of a server that has started. Set KEY_DIR to the same folder as the server.`,
    );
  const origin = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;
  return ok({ origin, proof: operatorSecret(keyDir) });
}

/** Nobody answers there, so the caller may do without a server. */
export const NOBODY = Symbol('nobody answers');

/** @returns the reply if it is a good one, `NOBODY`, or a sentence */
export async function askServer(
  { origin, proof }: Server,
  path: string,
  body: BodyInit | null = null,
): Promise<Result<Response, string | typeof NOBODY>> {
  let reply: Response;
  try {
    reply = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${proof}`, ...(body === null && { 'Content-Type': 'application/json' }) },
      body: body ?? 'null',
    });
  } catch {
    // A refused or broken connection is the only reason why `fetch` throws here.
    return fail(NOBODY);
  }
  if (reply.ok || reply.status === 409) return ok(reply);
  if (reply.status === 403)
    return fail(`The server at ${origin} does not know this proof. Use the KEY_DIR or OPERATOR_TOKEN that it has.`);
  if (reply.status === 404)
    return fail(`The server at ${origin} has no OPERATOR_TOKEN, or is an older version of Mattering Pulse.`);
  return fail(`The server at ${origin} answered ${reply.status}. Is it this version of Mattering Pulse?`);
}

export const nobodyAt = ({ origin }: Server): string =>
  `No server answers at ${origin}. Start it first (npm start), and use the same PORT and KEY_DIR here.`;
