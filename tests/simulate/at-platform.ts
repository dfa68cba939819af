/**
 * A learning platform and the people of one of its courses, over HTTP: it registers itself, teachers link and launch the
 * pulse, and students come to it (lms.md sections 5 to 8, 11 and 12).
 */
import { randomInt } from 'node:crypto';
import { serve } from '@hono/node-server';
import type { JSONWebKeySet } from 'jose';
import { CLAIMS } from '../../schema/lms/claims.ts';
import { freePort } from '../story/free-port.ts';
import { BROKEN, type Message, type Network, type Reply } from '../story/network.ts';
import { Teacher } from '../story/teacher.ts';
import { FakePlatform } from '../lms/fake-platform.ts';

const MEMBERSHIP = 'http://purl.imsglobal.org/vocab/lis/v2/membership';
const DEPLOYMENT = 'deployment-1';
const CONTEXT = { id: 'context-1', title: 'Simulated course', label: 'SIM1' };

/** Somebody as the platform knows them. */
export interface Person {
  readonly id: string;
  readonly role: 'Instructor' | 'Learner';
}

export class Platform {
  readonly fake: FakePlatform;
  readonly #network: Network;
  readonly #end: () => void;

  private constructor(network: Network, fake: FakePlatform, end: () => void) {
    this.#network = network;
    this.fake = fake;
    this.#end = end;
  }

  /** Serves its keys and its description on a free port of this machine. */
  static async serve(network: Network): Promise<Platform> {
    const port = await freePort();
    const fake = await FakePlatform.at(`http://127.0.0.1:${port}`);
    const server = serve({ fetch: fake.fetch, hostname: '127.0.0.1', port });
    return new Platform(network, fake, () => void server.close());
  }

  end(): void {
    this.#end();
  }

  /** Registers itself with the link of an administrator, who activates it then (L12.1 to L12.5). */
  async register(admin: Teacher): Promise<void> {
    const { link } = await admin.ask('makeRegistration', {}, null);
    const asked = new URL(link);
    asked.searchParams.set('openid_configuration', this.fake.configuration);
    const page = await this.#send({ method: 'GET', path: asked.pathname + asked.search });
    await this.postJson('/lti/register/confirm', { ticket: ticketIn(page.body) });
    const { platforms } = await admin.ask('platforms', {}, null);
    const mine = platforms.find(({ iss }) => iss === this.fake.iss);
    if (mine === undefined) throw new Error('The platform has registered, and is not on the list.');
    await admin.ask('actOnPlatform', {}, { platform: mine.id, act: 'activate' });
  }

  /** Goes the way of a browser: to the login, back to the platform, and with what it has signed to the launch (section 5). */
  async launch({ id, role }: Person, more: Readonly<Record<string, unknown>> = {}): Promise<Reply> {
    const target = `${this.#network.origin}/lti/launch`;
    const { iss, clientId } = this.fake;
    const asked = { iss, client_id: clientId, login_hint: id, target_link_uri: target };
    const login = await this.#send({ method: 'GET', path: `${await this.#loginPath()}?${query(asked)}` });
    const { searchParams } = new URL(login.headers.location ?? '', iss);
    const iat = Math.floor(Date.now() / 1000);
    const token = await this.fake.sign({
      iss,
      aud: clientId,
      sub: id,
      iat,
      exp: iat + 60,
      nonce: searchParams.get('nonce'),
      [CLAIMS.messageType]: 'LtiResourceLinkRequest',
      [CLAIMS.version]: '1.3.0',
      [CLAIMS.deploymentId]: DEPLOYMENT,
      [CLAIMS.targetLinkUri]: target,
      [CLAIMS.resourceLink]: { id: 'link-1' },
      [CLAIMS.roles]: [`${MEMBERSHIP}#${role}`],
      [CLAIMS.context]: CONTEXT,
      ...more,
    });
    const [cookie = ''] = login.headers['set-cookie'] ?? [];
    return this.#send({
      method: 'POST',
      path: '/lti/launch',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: cookie.split(';', 1)[0] ?? '' },
      body: query({ state: searchParams.get('state') ?? '', id_token: token }),
    });
  }

  /** Somebody who teaches makes the course here, and comes back with the link that the platform then shows (L6.5, section 11). */
  async linkPulse(teacher: Person, classSize: number): Promise<void> {
    const bindTicket = ticketIn((await this.launch(teacher)).body);
    await this.postJson('/lti/bind', { as: 'new', ticket: bindTicket, classSize, zone: 'Europe/London' });
    const picker = await this.launch(teacher, {
      [CLAIMS.messageType]: 'LtiDeepLinkingRequest',
      [CLAIMS.deepLinkingSettings]: {
        deep_link_return_url: `${this.fake.iss}/deep`,
        accept_types: ['ltiResourceLink'],
        accept_presentation_document_targets: ['iframe'],
      },
    });
    const { jwt } = JSON.parse(await this.postJson('/lti/deeplink', { ticket: ticketIn(picker.body) })) as {
      jwt: string;
    };
    const keys = await this.#send({ method: 'GET', path: (await this.#loginPath()).replace('/login/', '/jwks/') });
    await this.fake.takeBack(jwt, JSON.parse(keys.body) as JSONWebKeySet, Date.now());
  }

  /** Somebody who teaches opens the activity. */
  async teach(teacher: Person): Promise<Teacher> {
    return new Teacher(this.#network, ticketIn((await this.launch(teacher)).body));
  }

  /** @returns the body of the reply @throws if it is refused */
  async postJson(path: string, body: object): Promise<string> {
    const headers = { 'Content-Type': 'application/json' };
    const reply = await this.#send({ method: 'POST', path, headers, body: JSON.stringify(body) });
    if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}: ${reply.body}`);
    return reply.body;
  }

  /** The platform knows it from our registration. */
  async #loginPath(): Promise<string> {
    const tool = this.fake.registered.at(-1)?.body['initiate_login_uri'];
    if (typeof tool !== 'string') throw new Error('Nobody has registered at the platform.');
    return new URL(tool).pathname;
  }

  async #send(message: Message): Promise<Reply> {
    const reply = await this.#network.send(message);
    if (reply === BROKEN) throw new Error(`No connection to ${this.#network.origin}`);
    return reply;
  }
}

/** @throws if the page of a launch or a registration was a refusal, with what it says */
function ticketIn(html: string): string {
  const ticket = /data-ticket="([^"]+)"/.exec(html)?.[1];
  if (ticket !== undefined) return ticket;
  const said = html
    .replaceAll(/<style.*?<\/style>|<[^>]*>/gs, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  throw new Error(`No way in: ${said.slice(0, 400)}`);
}

const query = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString();

/** People come from one platform under ids that nobody else has. */
export const newPerson = (role: Person['role']): Person => ({ id: `person-${randomInt(2 ** 40)}`, role });
