/**
 * Gets tokens for the students of one pulse with a roster: they come from the platform, and their phones have slips stamped
 * at Send (lms.md L8.2 to L8.6). It also does what must be refused.
 */
import type { Reply } from '../story/network.ts';
import type { Sealed } from '../story/stamp.ts';
import type { Ballot } from './ballots.ts';
import { aSlip, forged, openedBy, type Arrival, type Campus } from './campus.ts';
import type { PulseTruth } from './truth.ts';

export interface SeatParts {
  readonly campus: Campus;
  readonly truth: PulseTruth;
  readonly spki: Uint8Array;
  /** Hears what students hear, as of all other requests. */
  readonly listener: {
    readonly surprised: (what: string) => void;
    readonly replied: (reply: Reply, step: string) => void;
  };
  /** The tokens of all pulses of a world, by their code. */
  readonly tokens: Map<string, string>;
}

export class Seats {
  readonly #parts: SeatParts;
  readonly #arrivals = new Map<string, Arrival>();
  readonly #tokens = new Map<string, string>();

  constructor(parts: SeatParts) {
    this.#parts = parts;
  }

  /** The platform brings a student to the form. Nothing is stamped before Send (L8.4). */
  async takeSeat({ student }: Ballot): Promise<void> {
    if (student === undefined || this.#arrivals.has(student)) return;
    const arrival = await this.#arrive(student);
    this.#expect(200, null, arrival, 'launch');
    if (arrival.ticket === null) this.#parts.listener.surprised('an open pulse was opened, and no ticket was given');
    this.#arrivals.set(student, arrival);
  }

  /** Says whether somebody needs no seat, or has one. */
  hasSeat({ student }: Ballot): boolean {
    return student === undefined || this.#arrivals.has(student);
  }

  /** Gets the token of a student who has none yet. */
  async stamp(ballot: Ballot): Promise<void> {
    const { campus } = this.#parts;
    const { student } = ballot;
    if (student === undefined || this.#tokens.has(student)) return;
    await this.takeSeat(ballot);
    const slip = await this.#slip();
    const reply = await campus.issue(this.#arrivals.get(student)?.ticket ?? null, slip);
    this.#expect(200, null, reply, 'stamp');
    const token = await openedBy(slip, reply);
    if (token === undefined) return;
    this.#tokens.set(student, token);
    this.#parts.tokens.set(this.#parts.truth.definition.code, token);
    // The reply may have been lost, and the same message gets the same signature (L8.5).
    const again = await campus.issue(this.#arrivals.get(student)?.ticket ?? null, slip);
    if (again.body !== reply.body)
      this.#parts.listener.surprised('the same message was not signed in the same way again');
  }

  tokenOf({ student }: Ballot): string | undefined {
    return student === undefined ? undefined : this.#tokens.get(student);
  }

  /** @returns a token that nobody has signed; undefined if this ballot needs none */
  invent(ballot: Ballot): Ballot | undefined {
    const token = this.tokenOf(ballot);
    return token === undefined ? undefined : { ...ballot, token: forged(token) };
  }

  /** @returns a token of another pulse; undefined if there is none yet */
  fromElsewhere(ballot: Ballot): Ballot | undefined {
    const [, token] = [...this.#parts.tokens].find(([code]) => code !== this.#parts.truth.definition.code) ?? [];
    return token === undefined ? undefined : { ...ballot, token };
  }

  /** Whoever was given a stamp opens the pulse from the platform again. */
  async comeBack({ student }: Ballot): Promise<void> {
    if (student !== undefined) this.#expect(409, 'already_taken', await this.#arrive(student), 'come back');
  }

  /** Whoever was given a stamp has another message ready. */
  async askAgain({ student }: Ballot): Promise<void> {
    const arrival = student === undefined ? undefined : this.#arrivals.get(student);
    if (arrival === undefined) return;
    const reply = await this.#parts.campus.issue(arrival.ticket, await this.#slip());
    if (this.#parts.campus.isValid(arrival)) this.#expect(409, 'already_taken', reply, 'ask again');
    else this.#expect(401, 'ticket_bad', reply, 'ask again late');
  }

  /** After the close nothing is signed, and whoever comes is shown what came of it (L8.5). */
  async knock(last: Ballot | undefined): Promise<void> {
    const arrival = this.#arrivals.get(last?.student ?? '');
    if (arrival !== undefined) {
      const reply = await this.#parts.campus.issue(arrival.ticket, await this.#slip());
      if (this.#parts.campus.isValid(arrival)) this.#expect(410, 'pulse_closed', reply, 'stamp late');
      else this.#expect(401, 'ticket_bad', reply, 'stamp late');
    }
    const late = await this.#arrive('late');
    this.#expect(200, null, late, 'launch late');
    if (late.ticket !== null) this.#parts.listener.surprised('a ticket was given after the close');
  }

  /** Somebody whom the list of students does not name gets no ticket (R5.6). */
  async turnAway(): Promise<void> {
    const stranger = await this.#arrive('stranger');
    this.#expect(200, null, stranger, 'launch without being listed');
    if (stranger.ticket !== null)
      this.#parts.listener.surprised('a ticket was given to somebody who is not on the list');
  }

  #slip(): Promise<Sealed> {
    return aSlip(this.#parts.truth.definition.id, this.#parts.spki);
  }

  #arrive(student: string): Promise<Arrival> {
    return this.#parts.campus.arrive(this.#parts.truth.definition.course.id, student);
  }

  #expect(status: number, refusal: string | null, reply: Reply | Arrival, step: string): void {
    const { listener } = this.#parts;
    const told = /"code":"(\w+)"/.exec(reply.body)?.[1] ?? ('refusal' in reply ? reply.refusal : null);
    if (reply.status !== status || told !== refusal)
      listener.surprised(`${step}: ${reply.status} ${told} instead of ${status} ${refusal}`);
    listener.replied(reply, step);
  }
}
