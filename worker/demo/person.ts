/**
 * Sends requests as somebody on the staff of the made-up university, like the staff app does, with a session of their
 * own.
 */
import { api, type Gives, type RouteName, type Takes } from '../../schema/contract/api.ts';
import type { Stage } from './stage.ts';

export class Person {
  readonly #stage: Stage;
  #cookie = '';

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** The `Set-Cookie` header that signs a browser in as this person, as the product sent it. */
  get cookie(): string {
    return this.#cookie;
  }

  /** Begins a new session by a link that the person makes for themselves, because no session lasts for ever (E6.2). */
  async signInAnew(): Promise<void> {
    const { link } = await this.ask('makeOwnLink', {}, null);
    await this.ask('signIn', {}, { token: new URL(link).hash.slice(1) });
  }

  /** @throws with the product's own sentence if it refuses */
  async ask<N extends RouteName>(name: N, params: Readonly<Record<string, string>>, body: Takes<N>): Promise<Gives<N>> {
    const { method, path, gives } = api[name];
    const { publicUrl, fetch } = this.#stage;
    const url = publicUrl + path.replaceAll(/:(\w+)/g, (_, param: string) => params[param] ?? '');
    const headers = {
      'Content-Type': 'application/json',
      Origin: publicUrl,
      Cookie: this.#cookie.split(';', 1)[0] ?? '',
    };
    const reply = await fetch(
      new Request(url, { method, headers, ...(method === 'POST' && { body: JSON.stringify(body) }) }),
    );
    if (reply.status !== 200) throw new Error(`${name}: ${await reply.text()}`);
    this.#cookie = reply.headers.get('Set-Cookie') ?? this.#cookie;
    return gives.parse(await reply.json()) as Gives<N>;
  }
}
