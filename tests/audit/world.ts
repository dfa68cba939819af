/** Tells a story over HTTP: staff arrange it, students answer it, and whoever listens is called after every event. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Reply } from '../story/network.ts';
import { Network } from '../story/network.ts';
import { drawBallots, drawSteps, fieldsOf, permuteAnswers, type Ballot, type Step } from './ballots.ts';
import { releaseAtClose, releaseOfWave } from './by-the-book.ts';
import type { Chance } from './chance.ts';
import type { Host } from './host.ts';
import { Person } from './person.ts';
import type { CoursePlan, Plan, PulsePlan } from './plan.ts';
import { PulseTruth, Truth, type Sheet } from './truth.ts';

const SECOND_MS = 1000;
const HOUR_MS = 3600 * SECOND_MS;
const DAY_MS = 24 * HOUR_MS;
/** R2.1: two pulses of a course that share an item. */
const REST_MS = 73 * HOUR_MS;

export interface Staff {
  readonly admin: Person;
  readonly teachers: readonly [Person, Person];
  readonly programmeLead: Person;
  readonly coTeacher: Person;
  readonly anybody: Person;
}

/** After every event; `moment` tells those at which everything is read (R9.2). */
export interface Listener {
  readonly heard: (event: { readonly moment: boolean; readonly pulse: PulseTruth | undefined }) => Promise<void>;
  /** A request of a student was answered otherwise than the rules say. */
  readonly surprised: (what: string) => void;
  /** What a student's browser got back: status and length, which must not depend on answers. */
  readonly replied: (reply: Reply, step: string) => void;
}

interface Running {
  readonly truth: PulseTruth;
  readonly plan: PulsePlan;
  readonly lead: Person;
  readonly steps: Step[];
  /** By submission key: what was sent, and what it became when it was counted. */
  readonly sent: Map<string, Ballot>;
  readonly sheets: Map<string, Sheet>;
  /** Who comes last: one in the grace period, one after it. */
  readonly late: readonly Ballot[];
}

export interface WorldParts {
  readonly host: Host;
  readonly plan: Plan;
  readonly chance: Chance;
  /** Answers change hands among those who answered (G3). */
  readonly permuted: boolean;
}

export class World {
  readonly truth = new Truth();
  readonly staff: Staff;
  readonly #parts: WorldParts;
  readonly #network: Network;
  readonly #courses = new Map<CoursePlan, string>();
  #sheets = 0;

  constructor(parts: WorldParts) {
    this.#parts = parts;
    this.#network = new Network(parts.host.origin, 4);
    const person = (name: string): Person => new Person(name, this.#network);
    this.staff = { admin: person('Ada Admin'), teachers: [person('Tom Teacher'), person('Tina Teacher')], programmeLead: person('Lea Lead'), coTeacher: person('Carl Colleague'), anybody: person('Anybody') };
  }

  async tell(listener: Listener): Promise<void> {
    const { plan } = this.#parts;
    await this.#arrange();
    const rounds = Math.max(...plan.courses.map(({ pulses }) => pulses.length));
    for (let round = 0; round < rounds; round += 1) {
      await this.#round(round, listener);
      this.#parts.host.advance?.(REST_MS);
    }
    await listener.heard({ moment: true, pulse: undefined });
  }

  hangUp(): void {
    this.#network.hangUp();
  }

  async #arrange(): Promise<void> {
    const { host, plan } = this.#parts;
    const { admin, teachers, programmeLead } = this.staff;
    await admin.claim(await host.setupLink());
    const enter = async (person: Person, by: Person, role: 'institution-admin' | 'programme-lead' | 'co-teacher', scope: string | null): Promise<void> => {
      const { link } = await by.ask('invite', {}, { name: person.name, role, scope });
      await person.signIn(link);
    };
    const programmes = await Promise.all(['Programme P', 'Programme Q'].map((name) => admin.ask('createProgramme', {}, { name })));
    const today = new Date(host.now());
    const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
    const term = await admin.ask('createTerm', {}, { name: 'Spring', fromDay: day(today.getTime() - DAY_MS), toDay: day(today.getTime() + 400 * DAY_MS) });
    await enter(programmeLead, admin, 'programme-lead', programmes[0]!.id);
    // Whoever is signed in may create a course, and leads it; the first way in is a link.
    for (const teacher of teachers) await enter(teacher, admin, 'programme-lead', programmes[1]!.id);
    for (const course of plan.courses) {
      const lead = teachers[course.lead];
      const { id } = await lead.ask('createCourse', {}, { name: course.name, classSize: course.classSize, zone: 'Europe/London' });
      this.#courses.set(course, id);
    }
    const shared = plan.courses.find((course) => course.shared);
    if (shared !== undefined) await enter(this.staff.coTeacher, teachers[shared.lead], 'co-teacher', this.#courses.get(shared)!);
    const all = [...this.#courses.values()];
    // One programme has all courses, the other all but one: what only one of them has is the difference.
    const assigned = [all, all.slice(0, -1)];
    for (const [at, programme] of programmes.entries()) {
      await admin.ask('assignCourses', { programme: programme.id, term: term.id }, { courses: assigned[at]! });
      this.truth.programmes.push({ id: programme.id, term: term.id, courses: assigned[at]! });
    }
  }

  async #round(round: number, listener: Listener): Promise<void> {
    const { chance, plan } = this.#parts;
    const running: Running[] = [];
    for (const [at, course] of plan.courses.entries()) {
      const pulse = course.pulses[round];
      if (pulse !== undefined) running.push(...(await this.#begin(course, pulse, chance.of(`round ${round} course ${at}`), listener)));
    }
    // Pulses of different courses run at the same time.
    const order = chance.of(`order ${round}`);
    while (running.some(({ steps }) => steps.length > 0)) {
      const pulse = order.pick(running.filter(({ steps }) => steps.length > 0));
      this.#parts.host.advance?.(order.below(20) * SECOND_MS);
      await this.#step(pulse, pulse.steps.shift()!, listener);
      if (pulse.steps.length === 0 && pulse.plan.closedByHand) await this.#close(pulse, listener);
    }
    for (const pulse of running) if (!pulse.truth.closed) await this.#close(pulse, listener);
    for (const pulse of running) await this.#knock(pulse, listener);
  }

  async #begin(course: CoursePlan, plan: PulsePlan, chance: Chance, listener: Listener): Promise<readonly Running[]> {
    const { host, permuted } = this.#parts;
    const lead = this.staff.teachers[course.lead];
    const closesAtMs = host.now() + 2 * DAY_MS;
    const wanted = { ...plan.setting, modules: [...plan.setting.modules], closesAtMs };
    const reply = await lead.try('createPulse', { course: this.#courses.get(course)! }, wanted);
    if (course.classSize < plan.setting.k + 3) {
      if (reply.status === 200) listener.surprised('a pulse was made for a class below k + 3');
      return [];
    }
    if (reply.status !== 200) throw new Error(`createPulse: ${reply.status} ${reply.body}`);
    const { definition, schedule, slips: sheet } = JSON.parse(reply.body) as { definition: PulseTruth['definition']; schedule: PulseTruth['schedule']; slips: string[] };
    const truth = new PulseTruth(definition, schedule, course.classSize);
    this.truth.pulses.set(definition.code, truth);
    await listener.heard({ moment: true, pulse: truth });
    const isLost = sheet.length > 0 && chance.of('sheet').happens(0.2);
    const slips = isLost ? (await lead.ask('printCodes', { code: definition.code }, null)).slips : sheet;
    const drawn = drawBallots(plan, definition, slips, chance);
    const ballots = permuted ? permuteAnswers(drawn, definition, chance.of('permutation')) : drawn;
    const { schedule: opened } = await lead.ask('openPulse', { code: definition.code }, null);
    truth.schedule = opened;
    await listener.heard({ moment: true, pulse: truth });
    const late = ballots.length > 4 ? ballots.slice(-2) : [];
    const steps = drawSteps(ballots.slice(0, ballots.length - late.length), plan, chance.of('steps'));
    return [{ truth, plan, lead, steps: [...steps], sent: new Map(), sheets: new Map(), late }];
  }

  async #step(pulse: Running, step: Step, listener: Listener): Promise<void> {
    const { truth } = pulse;
    const waves = truth.releases.length;
    switch (step.kind) {
      case 'send':
        await this.#send(pulse, step.ballot, 'open', listener);
        break;
      case 'send again':
        await this.#expect(pulse, `/s/${truth.definition.code}`, step.ballot, step.kind, listener, this.#isTakenBack(pulse, step.ballot) ? 410 : 200);
        break;
      case 'change': {
        const changed = { ...step.ballot, answers: step.other.answers };
        await this.#expect(pulse, `/s/${truth.definition.code}`, changed, step.kind, listener, this.#repliesToChange(pulse, step));
        break;
      }
      case 'take back':
        await this.#takeBack(pulse, step.ballot, listener);
        break;
      case 'send anew':
        if (this.#isTakenBack(pulse, step.before)) await this.#send(pulse, step.ballot, 'open', listener);
        break;
      case 'steal':
      case 'invent':
        if (step.kind === 'invent' || !this.#isFree(pulse, step.ballot)) {
          await this.#expect(pulse, `/s/${truth.definition.code}`, step.ballot, step.kind, listener, step.kind === 'invent' ? 401 : 409);
        }
        break;
      case 'extend': {
        const { schedule } = await pulse.lead.ask('extendPulse', { code: truth.definition.code }, { closesAtMs: truth.schedule.closesAtMs + HOUR_MS });
        truth.schedule = schedule;
        break;
      }
    }
    const { k } = truth.definition.policy;
    const n = truth.received.length;
    await listener.heard({ moment: n === k - 1 || n === k || truth.releases.length > waves, pulse: truth });
  }

  async #send(pulse: Running, ballot: Ballot, when: 'open' | 'grace', listener: Listener): Promise<void> {
    const { host } = this.#parts;
    const { truth, sheets, sent } = pulse;
    const { code, id, course } = truth.definition;
    const fromMs = host.now();
    const reply = await this.#expect(pulse, `/s/${code}`, ballot, `send in ${when}`, listener, 200);
    if (reply.status !== 200) return;
    const bucket = truth.definition.mode === 'waves' ? ((await host.bucketOf?.(code, id, ballot.key)) ?? 0) : 0;
    this.#sheets += 1;
    const sheet: Sheet = { id: this.#sheets, pulse: code, course: course.id, answers: ballot.answers, groups: ballot.groups, bucket };
    sheets.set(ballot.key, sheet);
    sent.set(ballot.key, ballot);
    truth.held.add(sheet);
    truth.received.push({ fromMs, toMs: host.now() });
    await this.#wave(truth);
  }

  async #wave(truth: PulseTruth): Promise<void> {
    if (truth.definition.mode !== 'waves') return;
    const wave = releaseOfWave(truth);
    if (wave !== undefined) {
      truth.releases.push(wave);
      for (const sheet of wave.atoms.flatMap(({ sheets }) => sheets)) truth.held.delete(sheet);
    }
    await this.#parts.host.settle(truth.definition.code);
  }

  async #takeBack(pulse: Running, ballot: Ballot, listener: Listener): Promise<void> {
    const { truth, sheets } = pulse;
    const sheet = sheets.get(ballot.key);
    if (sheet === undefined) return;
    const wasReleased = !truth.held.has(sheet);
    const reply = await this.#expect(pulse, `/s/${truth.definition.code}/withdraw`, ballot, 'take back', listener, wasReleased ? 410 : 200);
    if (reply.status !== 200 || wasReleased) return;
    truth.held.delete(sheet);
    truth.takenBack.add(sheet);
  }

  async #close(pulse: Running, listener: Listener): Promise<void> {
    const { host } = this.#parts;
    const { truth, lead, plan, late } = pulse;
    const { code, graceSeconds } = truth.definition;
    if (plan.closedByHand || host.advance === undefined) {
      const { schedule } = await lead.ask('closePulse', { code }, null);
      truth.schedule = schedule;
    } else {
      host.advance(Math.max(0, truth.schedule.closesAtMs - host.now()));
    }
    // Without grace a box that is closed by hand publishes at once.
    const publishesNow = plan.closedByHand && graceSeconds === 0;
    if (!publishesNow) await listener.heard({ moment: true, pulse: truth });
    const end = truth.schedule.closesAtMs + graceSeconds * SECOND_MS;
    if (host.advance !== undefined && host.now() + SECOND_MS < end && late[0] !== undefined) {
      host.advance(SECOND_MS);
      await this.#send(pulse, late[0], 'grace', listener);
      await listener.heard({ moment: true, pulse: truth });
    }
    // The clock says that it has ended before anything has noticed.
    host.advance?.(Math.max(0, end - host.now()));
    if (host.advance !== undefined && !publishesNow) await listener.heard({ moment: true, pulse: truth });
    await host.settle(code);
    await this.#awaitClosing(lead, code);
    const release = releaseAtClose(truth);
    if (release.atoms.length === 0) truth.unpublished = [...truth.held];
    truth.releases.push(release);
    truth.held.clear();
    truth.closed = true;
    await listener.heard({ moment: true, pulse: truth });
  }

  /** Where time cannot be moved, the box closes when its alarm rings. @throws if it never does */
  async #awaitClosing(lead: Person, code: string): Promise<void> {
    for (let tries = 0; tries < 300; tries += 1) {
      if ((await lead.ask('pulse', { code }, null)).stage === 'closed') return;
      await pause(100);
    }
    throw new Error(`Pulse ${code} does not close`);
  }

  /** Whoever comes after the close changes nothing. */
  async #knock(pulse: Running, listener: Listener): Promise<void> {
    const { truth, late, sheets, sent } = pulse;
    const { code } = truth.definition;
    const last = late.at(-1);
    if (last !== undefined) await this.#expect(pulse, `/s/${code}`, last, 'send late', listener, 410);
    const [key = ''] = sheets.keys();
    const known = sent.get(key);
    if (known !== undefined) await this.#expect(pulse, `/s/${code}/withdraw`, known, 'take back late', listener, 410);
    await listener.heard({ moment: false, pulse: truth });
  }

  async #expect(pulse: Running, path: string, ballot: Ballot, step: string, listener: Listener, status: number): Promise<Reply> {
    const reply = await this.staff.anybody.post(path, fieldsOf(ballot, pulse.truth.definition));
    if (reply.status !== status) listener.surprised(`${step}: ${reply.status} instead of ${status}`);
    // Whether other answers are the same ones is the sender's own business.
    if (step !== 'change') listener.replied(reply, step);
    return reply;
  }

  #isTakenBack({ truth, sheets }: Running, { key }: Ballot): boolean {
    const sheet = sheets.get(key);
    return sheet !== undefined && truth.takenBack.has(sheet);
  }

  /** A code that was given back is free, and whoever has it may send; so it is left alone here. */
  #isFree({ sheets, sent, truth }: Running, { slip }: Ballot): boolean {
    const users = [...sent.values()].filter((each) => each.slip === slip).map(({ key }) => sheets.get(key)!);
    return users.every((sheet) => truth.takenBack.has(sheet));
  }

  /** R4.2: an answer of a released bucket is told as counted, whatever is sent; other answers are a conflict; the same ones are not. */
  #repliesToChange({ truth, sheets }: Running, { ballot, other }: Extract<Step, { kind: 'change' }>): number {
    const sheet = sheets.get(ballot.key);
    const isSame = Object.entries(ballot.answers).every(([item, code]) => other.answers[item] === code);
    if (sheet !== undefined && truth.takenBack.has(sheet)) return 410;
    if (sheet !== undefined && !truth.held.has(sheet)) return 200;
    return isSame ? 200 : 409;
  }
}
