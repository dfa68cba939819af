/**
 * Brings staff and students from a learning platform, as their browsers and the script of a form do (lms.md sections 5, 6 and
 * 8). The platform may sign for anybody, so this is also what its operator can do.
 */
import { fromBase64url, toBase64url } from '../../schema/contract/base64url.ts';
import { pulseIdSchema } from '../../schema/contract/ids.ts';
import { CLAIMS } from '../../schema/lms/claims.ts';
import { SUB } from '../lms/canaries.ts';
import { codeIn, INSTRUCTOR, LEARNER, launch, postJson, ticketIn, type Reached } from '../lms/launch.ts';
import { sealedSlip, type Sealed } from '../story/stamp.ts';
import type { Network, Reply } from '../story/network.ts';
import type { Host, Known } from './host.ts';
import { Person } from './person.ts';

/** For so long a ticket can be used (L8.2). */
const TICKET_MS = 3600 * 1000;

/** What a launch gave to a student's browser. */
export interface Arrival extends Reply {
  /** What a stamp can be asked for with; null if the page has none. */
  readonly ticket: string | null;
  /** Why there is none; null if nothing was refused. */
  readonly refusal: string | null;
  readonly atMs: number;
}

export class Campus {
  readonly institution: string;
  readonly #platform: Known['platform'];
  readonly #browser: Reached;
  readonly #now: () => number;

  private constructor({ platform, institution }: Known, { origin, now }: Pick<Host, 'origin' | 'now'>) {
    this.institution = institution;
    this.#platform = platform;
    this.#now = now;
    this.#browser = {
      fetch: (path, init) => fetch(origin + path, init),
      world: {
        get nowMs() {
          return now();
        },
      },
    };
  }

  /** @throws if no platform can be made known to this host */
  static async open(host: Host, admin: Person): Promise<Campus> {
    const { id } = await admin.ask('me', {}, null);
    if (host.meetPlatform === undefined) throw new Error('Nobody comes from a learning platform on this host');
    return new Campus(await host.meetPlatform(id), host);
  }

  /** Says which course of the platform this is: its lead makes a code, which somebody who teaches it there brings along. */
  async connect(lead: Person, course: string): Promise<void> {
    const { code } = await lead.ask('makeConnectCode', { course }, null);
    const ticket = ticketIn(await (await this.#launch(course, INSTRUCTOR)).text());
    const bound = await postJson(this.#browser, '/lti/bind', { ticket, as: 'code', code });
    if (bound.status !== 200) throw new Error(`A course was not connected: ${bound.status} ${await bound.text()}`);
  }

  /** @returns somebody who teaches a course there, and launches again when their ticket has become old */
  teacherOf(course: string, network: Network): Person {
    let held = { ticket: '', atMs: -Infinity };
    return new Person('Petra from the platform', network, async () => {
      if (!this.isValid(held)) {
        const ticket = ticketIn(await (await this.#launch(course, INSTRUCTOR)).text()) ?? '';
        held = { ticket, atMs: this.#now() };
      }
      return held.ticket;
    });
  }

  /** A student opens the pulse of a course. @param student as the platform names them */
  async arrive(course: string, student: string): Promise<Arrival> {
    const reply = await plain(await this.#launch(course, LEARNER, student));
    return { ...reply, ticket: ticketIn(reply.body), refusal: codeIn(reply.body), atMs: this.#now() };
  }

  /** Asks for a stamp, as the script of the form does at Send. */
  async issue(ticket: string | null, { blinded }: Pick<Sealed, 'blinded'>): Promise<Reply> {
    const body = { ticket: ticket ?? '', blinded: toBase64url(blinded) };
    return plain(await postJson(this.#browser, '/lti/issue', body));
  }

  /** @returns the public key of a pulse, from which slips are sealed */
  async keyOf(code: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.#browser.fetch(`/s/${code}/key`)).arrayBuffer());
  }

  isValid({ atMs }: Pick<Arrival, 'atMs'>): boolean {
    return this.#now() < atMs + TICKET_MS;
  }

  #launch(course: string, role: string, student = 'staff'): Promise<Response> {
    const claims = {
      sub: subOf(student),
      [CLAIMS.roles]: [role],
      [CLAIMS.context]: { id: `context ${course}`, title: 'A course', label: 'C' },
    };
    return launch(this.#browser, this.institution, this.#platform, { claims });
  }
}

/** The name of a person at the platform, which must be found nowhere (L7.4). */
export const subOf = (student: string): string => `${SUB}-${student}`;

/** A student of a course, for us. */
export const studentAt = (at: number): string => `student-${at}`;

export const aSlip = (pulse: string, spki: Uint8Array): Promise<Sealed> => sealedSlip(pulseIdSchema.parse(pulse), spki);

/** @returns the token; undefined if the reply has no signature */
export async function openedBy(
  slip: Sealed,
  { status, body }: Pick<Reply, 'status' | 'body'>,
): Promise<string | undefined> {
  if (status !== 200) return undefined;
  const { signature } = JSON.parse(body) as { readonly signature: string };
  return slip.open(new Uint8Array(fromBase64url(signature) ?? []));
}

/** @returns the same token with another signature, which nobody has made */
export function forged(token: string): string {
  const bytes = fromBase64url(token) ?? new Uint8Array();
  return toBase64url(Uint8Array.from(bytes, (byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)));
}

const plain = async (reply: Response): Promise<Reply> => ({
  status: reply.status,
  headers: Object.fromEntries(reply.headers),
  body: await reply.text(),
});
