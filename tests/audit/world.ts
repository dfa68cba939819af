/** Tells a story over HTTP: staff arrange it, students answer it, and the listener is called after every event. */
import { keyIdOf } from '../../worker/box/token-key.ts';
import { toBase64url } from '../../schema/contract/base64url.ts';
import { fragmentBytesOf } from '../../schema/contract/token.ts';
import { wordsOfKey } from '../../schema/pulse/key-words.ts';
import { Network } from '../story/network.ts';
import { answerStudents } from './answering.ts';
import { arrange, hire, type Staff } from './arrange.ts';
import { drawBallots, drawSteps, permuteAnswers } from './ballots.ts';
import { Campus, studentAt, subOf } from './campus.ts';
import type { Chance } from './chance.ts';
import type { Host } from './host.ts';
import type { Person } from './person.ts';
import type { CoursePlan, Plan, PulsePlan } from './plan.ts';
import { opensByItself, planAhead, type Ahead } from './planned-ahead.ts';
import { PulseLife, type Listener } from './pulse-life.ts';
import { Seats } from './seats.ts';
import { PulseTruth, Truth } from './truth.ts';

const SECOND_MS = 1000;
const HOUR_MS = 3600 * SECOND_MS;
/** The least time between two pulses of a course that share an item (R2.1), and a little more. */
const REST_MS = 73 * HOUR_MS;
/** This is longer than the time for which a pulse with waves must be open (R2.2). */
const OPEN_MS = 48 * HOUR_MS;
/** A class must have this many students more than k (R2.1). */
const SPARE = 3;

export interface WorldParts {
  readonly host: Host;
  readonly plan: Plan;
  readonly chance: Chance;
  /** Whether answers change hands among the people who answered (G3). */
  readonly permuted: boolean;
}

export class World {
  readonly truth = new Truth();
  readonly staff: Staff;
  readonly #parts: WorldParts;
  readonly #network: Network;
  #courses: ReadonlyMap<CoursePlan, string> = new Map();
  #campus: Campus | undefined;
  readonly #tokens = new Map<string, string>();
  readonly #ahead = new Map<CoursePlan, ReadonlyMap<number, Ahead>>();
  readonly #seats = new Map<PulseTruth, Seats>();
  #sheets = 0;

  constructor(parts: WorldParts) {
    this.#parts = parts;
    this.#network = new Network(parts.host.origin, 4);
    this.staff = hire(this.#network);
  }

  async tell(listener: Listener): Promise<void> {
    const { host, plan } = this.#parts;
    this.#courses = await arrange(host, plan, this.staff, this.truth);
    await this.#openCampus();
    await this.#planAhead(listener);
    const rounds = Math.max(...plan.courses.map(({ pulses }) => pulses.length));
    for (let round = 0; round < rounds; round += 1) {
      await this.#round(round, listener);
      host.advance?.(REST_MS);
    }
    await listener.heard({ moment: true, pulse: undefined });
  }

  /** Courses in which there will be a roster are on the platform. */
  async #openCampus(): Promise<void> {
    const { host, plan } = this.#parts;
    const onPlatform = plan.courses.filter(({ pulses }) => pulses.some(isRoster));
    if (onPlatform.length === 0) return;
    this.#campus = await Campus.open(host, this.staff.admin);
    this.truth.institution = this.#campus.institution;
    for (const course of onPlatform)
      await this.#campus.connect(this.staff.teachers[course.lead], this.#courses.get(course)!);
    // One more reader after each event would take too long where everything is read.
    if (plan.reads !== 'always')
      this.staff.visitor = this.#campus.teacherOf(this.#courses.get(onPlatform[0]!)!, this.#network);
  }

  hangUp(): void {
    this.#network.hangUp();
  }

  /** Some courses plan all their pulses now. Then the institution may ask for larger groups (R2.0). */
  async #planAhead(listener: Listener): Promise<void> {
    const { host, plan } = this.#parts;
    for (const course of plan.courses.filter(({ planned }) => planned === true)) {
      const planner = {
        host,
        lead: this.staff.teachers[course.lead],
        course: this.#courses.get(course)!,
        openMs: OPEN_MS,
      };
      const ahead = await planAhead(planner, course, ({ setting }) => course.classSize >= setting.k + SPARE);
      this.#ahead.set(course, ahead);
      for (const { truth, plan: pulse } of ahead.values()) {
        this.truth.pulses.set(truth.definition.code, truth);
        await this.#prepare(planner.lead, truth, pulse, listener);
      }
    }
    if (plan.raisedTo !== undefined) {
      const institution = await this.staff.admin.ask('institution', {}, null);
      await this.staff.admin.ask('saveInstitution', {}, { ...institution, leastK: plan.raisedTo });
    }
    if (this.#ahead.size > 0) await listener.heard({ moment: true, pulse: undefined });
  }

  /** What must be there before a pulse opens. */
  async #prepare(lead: Person, truth: PulseTruth, plan: PulsePlan, listener: Listener): Promise<void> {
    const seats = await this.#seatsOf(truth, listener);
    if (seats === undefined) return;
    this.#seats.set(truth, seats);
    if (plan.isListed === true && truth.definition.reserve === undefined) await this.#giveList(lead, truth);
  }

  async #round(round: number, listener: Listener): Promise<void> {
    const { chance, host, plan } = this.#parts;
    const lives: PulseLife[] = [];
    const openings = [...this.#ahead.values()].flatMap((ahead) => ahead.get(round)?.truth.schedule.opensAtMs ?? []);
    host.advance?.(Math.max(0, Math.max(0, ...openings) - host.now()));
    for (const [at, course] of plan.courses.entries()) {
      const pulse = course.pulses[round];
      if (pulse !== undefined)
        lives.push(...(await this.#begin(course, pulse, chance.of(`round ${round} course ${at}`), listener)));
    }
    // Pulses of different courses run at the same time.
    const order = chance.of(`order ${round}`);
    for (;;) {
      const going = lives.filter(({ hasSteps }) => hasSteps);
      if (going.length === 0) break;
      host.advance?.(order.below(20) * SECOND_MS);
      await order.pick(going).go();
    }
    for (const life of lives) if (!life.truth.closed) await life.close();
    for (const life of lives) await life.knock();
    for (const { truth } of lives)
      await answerStudents(this.#leadOf(truth), truth, host.now(), order.of(`answer ${truth.definition.course.name}`));
  }

  #leadOf({ definition }: PulseTruth): Person {
    const course = [...this.#courses].find(([, id]) => id === definition.course.id)?.[0];
    return this.staff.teachers[course?.lead ?? 0];
  }

  /** @returns nothing if the class is too small, in which case the server must refuse the pulse */
  async #begin(course: CoursePlan, plan: PulsePlan, chance: Chance, listener: Listener): Promise<readonly PulseLife[]> {
    const { host } = this.#parts;
    const lead = this.staff.teachers[course.lead];
    const ahead = [...(this.#ahead.get(course)?.values() ?? [])];
    const own = ahead.find((each) => each.plan === plan);
    if (own !== undefined) {
      const earlier = ahead.slice(0, ahead.indexOf(own)).map(({ truth }) => truth);
      await opensByItself({ host, lead, listener }, own, { earlier, leastK: this.#parts.plan.raisedTo ?? 0 });
      return this.#answer(course, plan, own, chance, listener);
    }
    if (course.planned === true && course.classSize < plan.setting.k + SPARE) return [];
    // The next pulse asks students again after three days, and that needs a written reason (E8.5).
    const wanted = {
      ...plan.setting,
      modules: [...plan.setting.modules],
      custom: [...plan.setting.custom],
      closesAtMs: host.now() + OPEN_MS,
      reason: 'An audit has no weeks to wait.',
    };
    const place = { course: this.#courses.get(course)! };
    if (course.classSize < plan.setting.k + SPARE) {
      if ((await lead.try('createPulse', place, wanted)).status === 200)
        listener.surprised('a pulse was made for a class below k + 3');
      return [];
    }
    const { definition, schedule, slips: sheet, courseLink } = await lead.ask('createPulse', place, wanted);
    const { code } = definition;
    const truth = new PulseTruth(definition, schedule, course.classSize, courseLink.key);
    this.truth.pulses.set(code, truth);
    await this.#prepare(lead, truth, plan, listener);
    await listener.heard({ moment: true, pulse: truth });
    const isLost = sheet.length > 0 && chance.of('sheet').happens(0.2);
    const slips = isLost ? (await lead.ask('printCodes', { code }, null)).slips : sheet;
    truth.schedule = (await lead.ask('openPulse', { code }, null)).schedule;
    return this.#answer(course, plan, { truth, slips }, chance, listener);
  }

  /** People answer a pulse that has just opened. */
  async #answer(
    course: CoursePlan,
    plan: PulsePlan,
    { truth, slips }: Pick<Ahead, 'truth' | 'slips'>,
    chance: Chance,
    listener: Listener,
  ): Promise<readonly PulseLife[]> {
    const { host, permuted } = this.#parts;
    const lead = this.staff.teachers[course.lead];
    const { definition } = truth;
    const seats = this.#seats.get(truth);
    const drawn = drawBallots(plan, definition, slips, chance);
    const ballots = permuted ? permuteAnswers(drawn, definition, chance.of('permutation')) : drawn;
    if (truth.listed !== undefined) await seats?.turnAway();
    await listener.heard({ moment: true, pulse: truth });
    const late = ballots.length > 4 ? ballots.slice(-2) : [];
    const steps = drawSteps(ballots.slice(0, ballots.length - late.length), plan, chance.of('steps'));
    const nextId = (): number => (this.#sheets += 1);
    return [
      new PulseLife({
        host,
        listener,
        truth,
        lead,
        anybody: this.staff.anybody,
        steps,
        late,
        closedByHand: plan.closedByHand,
        seats,
        nextId,
      }),
    ];
  }

  /** Staff say who studies the course, by the ids that the platform sends (R5.6). */
  async #giveList(lead: Person, truth: PulseTruth): Promise<void> {
    const { code } = truth.definition;
    const [platform] = (await lead.ask('memberList', { code }, null)).platforms;
    const ids = Array.from({ length: truth.classSize }, (_, at) => subOf(studentAt(at)));
    const { listed } = await lead.ask('giveMemberList', { code }, { platform: platform!.id, ids });
    truth.listed = listed ?? undefined;
  }

  async #seatsOf(truth: PulseTruth, listener: Listener): Promise<Seats | undefined> {
    const { code, eligibility } = truth.definition;
    if (this.#campus === undefined || eligibility !== 'roster') return undefined;
    const spki = await this.#campus.keyOf(code);
    const keyId = keyIdOf(spki);
    truth.key = { fragment: toBase64url(fragmentBytesOf(keyId)), words: wordsOfKey(keyId).join(' ') };
    return new Seats({ campus: this.#campus, truth, spki, listener, tokens: this.#tokens });
  }
}

const isRoster = ({ setting }: PulsePlan): boolean => setting.eligibility === 'roster';
