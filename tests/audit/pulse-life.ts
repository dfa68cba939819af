/** Plays one pulse over HTTP from its first form to its close, and writes down in the truth what was counted. */
import { setTimeout as pause } from 'node:timers/promises';
import { dayAt } from '../../schema/calendar.ts';
import { readForm } from '../story/form.ts';
import type { Reply } from '../story/network.ts';
import { fieldsOf, type Ballot, type Step } from './ballots.ts';
import type { Seats } from './seats.ts';
import { releaseAtClose, releaseOfWave } from './by-the-book.ts';
import type { Host } from './host.ts';
import type { Person } from './person.ts';
import type { PulseTruth, Sheet } from './truth.ts';

const SECOND_MS = 1000;
const HOUR_MS = 3600 * SECOND_MS;

export interface Heard {
  /** True at those events after which everything is read (R9.2). */
  readonly moment: boolean;
  readonly pulse: PulseTruth | undefined;
}

export interface Listener {
  /** It is told after every event. */
  readonly heard: (event: Heard) => Promise<void>;
  /** A request of a student got another reply than the rules say. */
  readonly surprised: (what: string) => void;
  /** The reply that a student's browser got. */
  readonly replied: (reply: Reply, step: string) => void;
}

export interface LifeParts {
  readonly host: Host;
  readonly listener: Listener;
  readonly truth: PulseTruth;
  readonly lead: Person;
  readonly anybody: Person;
  readonly steps: readonly Step[];
  /** The people who come last: one in the grace period, and one after it. */
  readonly late: readonly Ballot[];
  readonly closedByHand: boolean;
  /** Where students come from who need a token; undefined in a pulse without a roster. */
  readonly seats: Seats | undefined;
  readonly nextId: () => number;
}

export class PulseLife {
  readonly truth: PulseTruth;
  readonly #parts: LifeParts;
  readonly #steps: Step[];
  /** For each submission key, what was sent, and the sheet that it became when it was counted. */
  readonly #sent = new Map<string, Ballot>();
  readonly #sheets = new Map<string, Sheet>();
  /** For each key that was taken back, the key of the form that came instead. */
  readonly #freshKeys = new Map<string, string>();

  constructor(parts: LifeParts) {
    this.#parts = parts;
    this.#steps = [...parts.steps];
    this.truth = parts.truth;
  }

  get hasSteps(): boolean {
    return this.#steps.length > 0;
  }

  /** Plays the next event. The last one may be that staff close the pulse. */
  async go(): Promise<void> {
    const step = this.#steps.shift();
    if (step === undefined) return;
    const waves = this.truth.releases.length;
    await this.#do(step);
    const { k } = this.truth.definition.policy;
    const n = this.truth.received.length;
    await this.#parts.listener.heard({
      moment: n === k - 1 || n === k || this.truth.releases.length > waves,
      pulse: this.truth,
    });
    if (!this.hasSteps && this.#parts.closedByHand) await this.close();
  }

  async close(): Promise<void> {
    const { truth } = this;
    const { host, lead, late, closedByHand, listener } = this.#parts;
    const { code, graceSeconds } = truth.definition;
    const heard = (): Promise<void> => listener.heard({ moment: true, pulse: truth });
    // Whoever comes last has opened the form before it ends. The clock may be past that, because another pulse has closed.
    if (!closedByHand) host.advance?.(Math.max(0, truth.schedule.closesAtMs - SECOND_MS - host.now()));
    if (host.now() < truth.schedule.closesAtMs) for (const ballot of late) await this.#parts.seats?.takeSeat(ballot);
    if (closedByHand) truth.schedule = (await lead.ask('closePulse', { code }, null)).schedule;
    else host.advance?.(Math.max(0, truth.schedule.closesAtMs - host.now()));
    // Without a grace period, a box that is closed by hand publishes at once.
    const publishesNow = closedByHand && graceSeconds === 0;
    if (!publishesNow) await heard();
    const end = truth.schedule.closesAtMs + graceSeconds * SECOND_MS;
    if (host.advance !== undefined && host.now() + SECOND_MS < end && late[0] !== undefined && this.#canSend(late[0])) {
      host.advance(SECOND_MS);
      await this.#send(late[0], 'grace');
      await heard();
    }
    host.advance?.(Math.max(0, end - host.now()));
    // By the clock the pulse has ended, but nothing has noticed it yet.
    if (host.advance !== undefined && !publishesNow) await heard();
    await host.settle(code);
    await this.#awaitClosing();
    const release = releaseAtClose(truth, dayAt(host.now(), 'UTC'));
    if (release.atoms.length === 0) truth.unpublished = [...truth.held];
    truth.releases.push(release);
    truth.held.clear();
    truth.closed = true;
    await heard();
  }

  /** Lets people come after the close, who must change nothing. */
  async knock(): Promise<void> {
    const { code } = this.truth.definition;
    const last = this.#parts.late.at(-1);
    await this.#parts.seats?.knock(last);
    if (last !== undefined) await this.#expect(410, `/s/${code}`, last, 'send late');
    const [known] = this.#sent.values();
    if (known !== undefined) await this.#expect(410, `/s/${code}/withdraw`, known, 'take back late');
    await this.#parts.listener.heard({ moment: false, pulse: this.truth });
  }

  async #do(step: Step): Promise<void> {
    const { truth } = this;
    const { code } = truth.definition;
    switch (step.kind) {
      case 'send':
        return this.#send(step.ballot, 'open');
      case 'send again':
        await this.#expect(this.#isTakenBack(step.ballot) ? 410 : 200, `/s/${code}`, step.ballot, step.kind);
        return;
      case 'change':
        await this.#expect(
          this.#replyToChange(step),
          `/s/${code}`,
          { ...step.ballot, answers: step.other.answers },
          step.kind,
        );
        return;
      case 'take back':
        return this.#takeBack(step.ballot);
      case 'send anew':
        return this.#isTakenBack(step.before) ? this.#sendAnew(step.ballot, step.before) : undefined;
      case 'steal':
        if (this.#wasSent(step.ballot)) await this.#expect(409, `/s/${code}`, step.ballot, step.kind);
        return;
      case 'invent':
        await this.#expect(401, `/s/${code}`, this.#parts.seats?.invent(step.ballot) ?? step.ballot, step.kind);
        return;
      case 'bring another': {
        const brought = this.#parts.seats?.fromElsewhere(step.ballot);
        if (brought !== undefined) await this.#expect(401, `/s/${code}`, brought, step.kind);
        return;
      }
      case 'come back':
        return this.#parts.seats?.comeBack(step.ballot);
      case 'ask again':
        return this.#parts.seats?.askAgain(step.ballot);
      case 'extend': {
        const { schedule } = await this.#parts.lead.ask(
          'extendPulse',
          { code },
          { closesAtMs: truth.schedule.closesAtMs + HOUR_MS, reason: 'An audit has no weeks to wait.' },
        );
        truth.schedule = schedule;
      }
    }
  }

  async #send(ballot: Ballot, when: 'open' | 'grace'): Promise<void> {
    const { truth } = this;
    await this.#parts.seats?.stamp(ballot);
    const { host, nextId } = this.#parts;
    const { code, id, course, mode } = truth.definition;
    const fromMs = host.now();
    const reply = await this.#expect(200, `/s/${code}`, ballot, `send in ${when}`);
    if (reply.status !== 200) return;
    const bucket = mode === 'waves' ? ((await host.bucketOf?.(code, id, ballot.key)) ?? 0) : 0;
    const sheet: Sheet = {
      id: nextId(),
      pulse: code,
      course: course.id,
      answers: ballot.answers,
      groups: ballot.groups,
      bucket,
    };
    this.#sheets.set(ballot.key, sheet);
    this.#sent.set(ballot.key, ballot);
    truth.held.add(sheet);
    truth.received.push({ fromMs, toMs: host.now() });
    if (mode === 'waves') await this.#wave();
  }

  async #wave(): Promise<void> {
    const wave = releaseOfWave(this.truth, dayAt(this.#parts.host.now(), 'UTC'));
    if (wave !== undefined) {
      this.truth.releases.push(wave);
      for (const sheet of wave.atoms.flatMap(({ sheets }) => sheets)) this.truth.held.delete(sheet);
    }
    await this.#parts.host.settle(this.truth.definition.code);
  }

  async #takeBack(ballot: Ballot): Promise<void> {
    const { truth } = this;
    const sheet = this.#sheets.get(ballot.key);
    if (sheet === undefined) return;
    const isReleased = !truth.held.has(sheet);
    const reply = await this.#expect(
      isReleased ? 410 : 200,
      `/s/${truth.definition.code}/withdraw`,
      ballot,
      'take back',
    );
    if (reply.status !== 200 || isReleased) return;
    truth.held.delete(sheet);
    truth.takenBack.add(sheet);
    this.#freshKeys.set(ballot.key, readForm(reply.body)?.key ?? '');
  }

  /** Only the fresh form that came with the take-back may use the code again (R4.3). */
  #sendAnew(ballot: Ballot, before: Ballot): Promise<void> {
    return this.#send({ ...ballot, key: this.#freshKeys.get(before.key) ?? ballot.key }, 'open');
  }

  async #expect(status: number, path: string, ballot: Ballot, step: string): Promise<Reply> {
    const { anybody, listener } = this.#parts;
    const token = ballot.token ?? this.#parts.seats?.tokenOf(ballot);
    const reply = await anybody.post(path, fieldsOf({ ...ballot, token }, this.truth.definition));
    if (reply.status !== status) listener.surprised(`${step}: ${reply.status} instead of ${status}`);
    // Only the sender knows whether changed answers differ from the earlier ones, so the reply to a change may depend
    // on them.
    if (step !== 'change') listener.replied(reply, step);
    return reply;
  }

  /** If the time cannot be moved, the box closes when its alarm rings. @throws if it never does */
  async #awaitClosing(): Promise<void> {
    const { code } = this.truth.definition;
    for (let tries = 0; tries < 300; tries += 1) {
      if ((await this.#parts.lead.ask('pulse', { code }, null)).stage === 'closed') return;
      await pause(100);
    }
    throw new Error(`Pulse ${code} does not close`);
  }

  /** In a pulse with a roster, only whoever has opened the form in time can still send it. */
  #canSend(ballot: Ballot): boolean {
    return this.#parts.seats?.hasSeat(ballot) ?? true;
  }

  #isTakenBack({ key }: Ballot): boolean {
    const sheet = this.#sheets.get(key);
    return sheet !== undefined && this.truth.takenBack.has(sheet);
  }

  /** A code or token that was used once is refused to everybody else, also after its answers were taken back (R4.3). */
  #wasSent({ slip, student }: Ballot): boolean {
    return [...this.#sent.values()].some((each) => each.slip === slip && each.student === student);
  }

  /**
   * The expected status of a reply (R4.2). If the bucket of an answer was released, the server always answers
   * "counted". Otherwise other answers are a conflict, and the same answers are not.
   */
  #replyToChange({ ballot, other }: Extract<Step, { kind: 'change' }>): number {
    const sheet = this.#sheets.get(ballot.key);
    if (this.#isTakenBack(ballot)) return 410;
    if (sheet !== undefined && !this.truth.held.has(sheet)) return 200;
    return Object.entries(ballot.answers).every(([item, code]) => other.answers[item] === code) ? 200 : 409;
  }
}
