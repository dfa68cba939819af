/**
 * Builds the real app and the real directory on an engine in memory. Every call to the directory crosses a wire
 * (structured clone).
 */
import { readFileSync } from 'node:fs';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Hono } from 'hono';
import { problemSchema } from '../../../schema/contract/problem.ts';
import { PATIENCE_MS, type Engine, type Outbound, type Settings } from '../../../worker/engines/engine.ts';
import { callMethod, remote } from '../../../worker/engines/remote.ts';
import { forDirectory } from '../../../worker/provider-settings.ts';
import { createApp } from '../../../worker/http/app.ts';
import type { Limit } from '../../../worker/token-bucket.ts';
import { issueSetupLink } from '../../../worker/http/staff/setup.ts';
import { aDirectory, newcomer } from '../directory/a-directory.ts';
import { BoxesInMemory } from './boxes-in-memory.ts';
import { expectDescribed, operationAt } from './described.ts';

export const PUBLIC_URL = 'https://pulse.example';
export const OPERATOR_SECRET = '0f'.repeat(32);

const files = new Map([
  ['/staff/index.html', ['text/html', '<!doctype html><title>Staff</title><div id="app"></div>']],
  ['/staff/index.sv.html', ['text/html', '<!doctype html><title>Personal</title><div id="app"></div>']],
  ['/assets/app-1a2b3c.js', ['text/javascript', 'export {}']],
  ['/robots.txt', ['text/plain', 'User-agent: *']],
  ['/favicon.svg', ['image/svg+xml', readFileSync('client/public/favicon.svg', 'utf8')]],
  ['/api-docs/index.html', ['text/html', '<!doctype html><title>The API of Mattering Pulse</title>']],
  ['/build.json', ['application/json', JSON.stringify({ sha256: 'ab'.repeat(32) })]],
  ['/openapi.json', ['application/json', readFileSync('schema/openapi/openapi.json', 'utf8')]],
]);

interface AppOptions extends Partial<Settings> {
  readonly troubles?: readonly string[];
  readonly changeLimit?: Limit;
  /** The learning platforms that there are; by default none answers. */
  readonly outbound?: Outbound;
  /** Is told every statement that the directory runs. */
  readonly hearsSql?: (sql: string) => void;
  readonly sendsMail?: boolean;
}

const nobody: Outbound = {
  fetch: async () => new Response(null, { status: 503 }),
  allowsPrivate: false,
  patienceMs: PATIENCE_MS,
};

export function anApp({
  troubles = [],
  changeLimit,
  hearsSql,
  sendsMail = false,
  outbound = nobody,
  ...settings
}: AppOptions = {}) {
  const { provider = null } = settings;
  const { directory, sqlite, clock, randomBytes, reported } = aDirectory(changeLimit, {
    ...(hearsSql && { hearsSql }),
    sendsMail,
    provider: provider === null ? undefined : forDirectory(provider),
  });
  const now = () => clock.nowMs;
  const boxes = new BoxesInMemory(now);
  const engine: Engine = {
    now,
    randomBytes,
    boxes,
    directory: remote(async (room, method, args) =>
      structuredClone(callMethod(directory, room, method, structuredClone(args))),
    ),
    assets: {
      studentScript: '/assets/student.js',
      wallScript: '/assets/wall.js',
      lmsScript: '/assets/lms.js',
      tokenScript: '/assets/token.js',
      get: async (path) => {
        const [type, text] = files.get(path) ?? [];
        return type === undefined ? null : new Response(text, { headers: { 'Content-Type': type } });
      },
    },
    settings: {
      publicUrl: PUBLIC_URL,
      version: '1a2b3c4',
      operatorSecret: OPERATOR_SECRET,
      setupLinkIsAt: 'console',
      securityContact: null,
      sendsMail,
      hosting: { engine: 'node', jurisdiction: null, backups: null, metrics: false, sessionDays: 120 },
      ...settings,
    },
    // Each purpose has its own 32 bytes, the same in every run.
    secretFor: async (purpose) => sha256(utf8ToBytes(purpose)),
    outbound,
    warmsAt: 'start',
    keeping: { copy: () => Promise.reject(new Error('There is nothing to copy here')), restore: null },
    troubles: async () => troubles,
  };
  return { app: createApp(engine), engine, directory, sqlite, reported, clock, boxes };
}

export type Built = ReturnType<typeof anApp>;

/** A browser on our own pages, used by one person. Every reply that it gets must match the description of the API. */
export class Visitor {
  readonly #app: Hono;
  cookie: string | null = null;

  constructor({ app }: Pick<Built, 'app'>) {
    this.#app = app;
  }

  async get(path: string): Promise<Response> {
    return this.#send(path, {});
  }

  async post(path: string, body: unknown = null, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', ...headers },
    });
  }

  #keep(set: string): void {
    const [pair = ''] = set.split(';', 1);
    const named = pair.slice(0, pair.indexOf('=') + 1);
    const others = (this.cookie ?? '').split('; ').filter((each) => each !== '' && !each.startsWith(named));
    const kept = set.includes('Max-Age=0') ? others : [...others, pair];
    this.cookie = kept.length === 0 ? null : kept.join('; ');
  }

  async sendFile(path: string, file: string): Promise<Response> {
    const headers = { 'Content-Type': 'text/csv', 'Sec-Fetch-Site': 'same-origin' };
    return this.#send(path, { method: 'POST', body: file, headers });
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie !== null) headers.set('Cookie', this.cookie);
    const reply = await this.#app.request(path, { ...init, headers });
    const operation = operationAt(init.method ?? 'GET', path);
    if (operation !== undefined) await expectDescribed(operation, reply);
    for (const set of reply.headers.getSetCookie()) this.#keep(set);
    return reply;
  }
}

/** Somebody who has claimed a setup link and is signed in. */
export async function aStaffVisitor(built: Built): Promise<Visitor> {
  const visitor = new Visitor(built);
  const reply = await visitor.post('/api/setup', { token: await aSetupToken(built), ...newcomer });
  if (!reply.ok) throw new Error(`Setup of a test failed: ${await reply.text()}`);
  return visitor;
}

export async function aSetupToken({ engine }: Pick<Built, 'engine'>): Promise<string> {
  return new URL(await issueSetupLink(engine)).hash.slice(1);
}

export async function kindOf(reply: Response): Promise<string> {
  return problemSchema.parse(await reply.json()).type;
}
