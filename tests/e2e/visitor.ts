/** Somebody with a browser of their own that draws nothing: it follows links, keeps cookies, and speaks the JSON of the contract. */
import { addressOf } from '../../schema/contract/address.ts';
import { api, type Gives, type RouteName, type Takes } from '../../schema/contract/api.ts';
import { Walker } from '../oidc/real-provider.ts';

export class Visitor extends Walker {
  readonly #origin: string;

  constructor(origin: string) {
    super();
    this.#origin = origin;
  }

  /** @param file for the one route that takes a file */
  async send<N extends RouteName>(
    name: N,
    params: Readonly<Record<string, string>>,
    body: Takes<N>,
    file?: string,
  ): Promise<Response> {
    const { method } = api[name];
    return this.ask(this.#origin + addressOf(api[name], params, body), {
      method,
      headers: {
        'Content-Type': file === undefined ? 'application/json' : 'text/csv',
        'Sec-Fetch-Site': 'same-origin',
      },
      ...(method === 'POST' && { body: file ?? JSON.stringify(body) }),
    });
  }

  /** @throws if the server refuses the request */
  async do<N extends RouteName>(
    name: N,
    params: Readonly<Record<string, string>>,
    body: Takes<N>,
    file?: string,
  ): Promise<Gives<N>> {
    const reply = await this.send(name, params, body, file);
    const text = await reply.text();
    if (reply.status !== 200) throw new Error(`${name}: ${reply.status} ${text}`);
    return api[name].gives.parse(JSON.parse(text)) as Gives<N>;
  }

  /** Goes to the provider and back. @param change what somebody on the way does to the address */
  async comesAs(
    name: string,
    change: (to: URL) => void = () => {},
  ): Promise<{ readonly back: string; readonly at: string }> {
    const to = new URL((await this.do('startProvider', {}, { add: false })).to);
    change(to);
    const back = await this.signIn(to.href, name);
    return { back, at: await this.follow(back) };
  }

  async follow(url: string): Promise<string> {
    return (await this.ask(url)).headers.get('Location') ?? '';
  }
}
