/** A member of staff or anybody else, as HTTP knows them: they have at most a cookie, or a ticket of a learning platform. */
import { api, type Gives, type RouteName, type Takes } from '../../schema/contract/api.ts';
import { BROKEN, type Network, type Reply } from '../story/network.ts';

export class Person {
  readonly name: string;
  readonly #network: Network;
  readonly #ticket: (() => Promise<string>) | undefined;
  #cookie = '';

  /** @param ticket what somebody shows who comes from a learning platform and has no session (lms.md L6.1) */
  constructor(name: string, network: Network, ticket?: () => Promise<string>) {
    this.name = name;
    this.#network = network;
    this.#ticket = ticket;
  }

  async get(path: string): Promise<Reply> {
    return this.#send({ method: 'GET', path, headers: await this.#headers() });
  }

  /** @throws if the server refuses the request */
  async ask<N extends RouteName>(name: N, params: Readonly<Record<string, string>>, body: Takes<N>): Promise<Gives<N>> {
    const reply = await this.try(name, params, body);
    if (reply.status !== 200) throw new Error(`${name}: ${reply.status} ${reply.body}`);
    return api[name].gives.parse(JSON.parse(reply.body)) as Gives<N>;
  }

  async try<N extends RouteName>(name: N, params: Readonly<Record<string, string>>, body: Takes<N>): Promise<Reply> {
    const { method, path } = api[name];
    const headers = { ...(await this.#headers()), 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
    return this.#send({
      method,
      path: path.replaceAll(/:(\w+)/g, (_, param: string) => params[param] ?? ''),
      headers,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
  }

  async claim(setupLink: string): Promise<void> {
    const words = {
      name: this.name,
      institution: 'Audited University',
      support: 'support@example.org',
      emergency: '112',
    };
    const token = new URL(setupLink).hash.slice(1);
    // The server may be set up already; then its administrator comes in again (E6.1).
    const { administrators } = await this.ask('checkSetup', {}, { token });
    const [admin] = administrators;
    if (admin === undefined) await this.ask('claimSetup', {}, { token, ...words });
    else await this.ask('restoreAdmin', {}, { token, person: admin.id });
  }

  async signIn(link: string): Promise<void> {
    await this.ask('signIn', {}, { token: new URL(link).hash.slice(1) });
  }

  /** Sends a form as a browser does. */
  async post(
    path: string,
    fields: Readonly<Record<string, string>>,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Reply> {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', ...more };
    return this.#send({ method: 'POST', path, headers, body: new URLSearchParams(fields).toString() });
  }

  async #headers(): Promise<Readonly<Record<string, string>>> {
    if (this.#ticket !== undefined) return { Authorization: `Bearer ${await this.#ticket()}` };
    return this.#cookie === '' ? {} : { Cookie: this.#cookie };
  }

  async #send(message: Parameters<Network['send']>[0]): Promise<Reply> {
    const reply = await this.#network.send(message);
    if (reply === BROKEN) throw new Error(`${message.method} ${message.path}: the connection broke`);
    const [cookie] = reply.headers['set-cookie'] ?? [];
    if (cookie !== undefined) this.#cookie = cookie.split(';', 1)[0] ?? '';
    return reply;
  }
}
