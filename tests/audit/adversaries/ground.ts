/** Gives adversaries a running institution: they hire leads, open pulses, answer them and read what comes out. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Release } from '../../../schema/contract/release.ts';
import type { Takes } from '../../../schema/contract/api.ts';
import { Network, type Reply } from '../../story/network.ts';
import { fieldsOf, type Ballot } from '../ballots.ts';
import { aSlip, Campus, openedBy } from '../campus.ts';
import type { Chance } from '../chance.ts';
import type { Host } from '../host.ts';
import { Person } from '../person.ts';
import { answersOf } from '../population.ts';

const HOUR_MS = 3600 * 1000;
const CONNECTIONS = 24;

export interface OpenPulse {
  readonly definition: Definition;
  readonly lead: Person;
  readonly slips: readonly string[];
}

/** A pulse with a roster, in a course that is on the learning platform. */
export interface RosterPulse extends OpenPulse {
  readonly campus: Campus;
  readonly spki: Uint8Array;
}

export type Plan = Omit<Takes<'createPulse'>, 'closesAtMs'>;

export class Ground {
  readonly host: Host;
  readonly anybody: Person;
  readonly admin: Person;
  readonly #network: Network;
  #programme = '';
  #hired = 0;
  #campus: Promise<Campus> | undefined;

  private constructor(host: Host) {
    this.host = host;
    this.#network = new Network(host.origin, CONNECTIONS);
    this.anybody = new Person('Anybody', this.#network);
    this.admin = new Person('Ada Admin', this.#network);
  }

  static async on(host: Host): Promise<Ground> {
    const ground = new Ground(host);
    await ground.admin.claim(await host.setupLink());
    ground.#programme = (await ground.admin.ask('createProgramme', {}, { name: 'Programme' })).id;
    return ground;
  }

  leave(): void {
    this.#network.hangUp();
  }

  /** Hires somebody new. Everybody who is signed in may make courses, and then leads them. */
  async lead(): Promise<Person> {
    const person = new Person(`Lead ${(this.#hired += 1)}`, this.#network);
    const invitation = { name: person.name, role: 'programme-lead' as const, scope: this.#programme };
    await person.signIn((await this.admin.ask('invite', {}, invitation)).link);
    return person;
  }

  async course(lead: Person, classSize: number): Promise<string> {
    return (await lead.ask('createCourse', {}, { name: `Course of ${lead.name}`, classSize, zone: 'Europe/London' }))
      .id;
  }

  plan(plan: Plan = {}): Takes<'createPulse'> {
    return { graceSeconds: 0, ...plan, closesAtMs: this.host.now() + 48 * HOUR_MS };
  }

  /** Opens a pulse in a new course of a new lead, so that no other course is in its way. */
  async open(classSize: number, plan: Plan): Promise<OpenPulse> {
    const lead = await this.lead();
    return this.openIn(lead, await this.course(lead, classSize), plan);
  }

  async openIn(lead: Person, course: string, plan: Plan): Promise<OpenPulse> {
    const { definition, slips } = await lead.ask('createPulse', { course }, this.plan(plan));
    await lead.ask('openPulse', { code: definition.code }, null);
    return { definition, lead, slips };
  }

  /** Only hosts to which a platform can be made known have such pulses. */
  async openRoster(classSize: number, plan: Plan = {}): Promise<RosterPulse> {
    this.#campus ??= Campus.open(this.host, this.admin);
    const campus = await this.#campus;
    const lead = await this.lead();
    const course = await this.course(lead, classSize);
    await campus.connect(lead, course);
    const pulse = await this.openIn(lead, course, { k: 7, ...plan, eligibility: 'roster' });
    return { ...pulse, campus, spki: await campus.keyOf(pulse.definition.code) };
  }

  /** @returns the token of a student who comes from the platform and asks for a stamp. @throws if none is given */
  async tokenFor(pulse: RosterPulse, student: string): Promise<string> {
    const { ticket } = await pulse.campus.arrive(pulse.definition.course.id, student);
    const slip = await aSlip(pulse.definition.id, pulse.spki);
    const token = await openedBy(slip, await pulse.campus.issue(ticket, slip));
    if (token === undefined) throw new Error(`${student} was given no stamp`);
    return token;
  }

  /** @returns what was published when the pulse closed */
  async close({ definition: { code }, lead }: OpenPulse): Promise<Release> {
    await lead.ask('closePulse', { code }, null);
    await this.host.settle(code);
    for (let tries = 0; tries < 300; tries += 1) {
      const reply = await lead.try('results', { code }, null);
      if (reply.status === 200) return (JSON.parse(reply.body) as { releases: Release[] }).releases.at(-1)!;
      await pause(100);
    }
    throw new Error(`Pulse ${code} does not close`);
  }

  send({ definition }: OpenPulse, ballot: Ballot, language = 'en', headers = {}): Promise<Reply> {
    return this.anybody.post(`/s/${definition.code}?l=${language}`, fieldsOf(ballot, definition), headers);
  }

  takeBack({ definition }: OpenPulse, ballot: Ballot, language = 'en'): Promise<Reply> {
    return this.anybody.post(`/s/${definition.code}/withdraw?l=${language}`, fieldsOf(ballot, definition));
  }

  /** @returns the counter's label; null if it claims nothing */
  async label({ definition }: OpenPulse): Promise<string | null> {
    const { body } = await this.anybody.get(`/s/${definition.code}/count`);
    const { band } = JSON.parse(body) as { band: string | null };
    return band !== null && /^\d+\+$/.test(band) ? band : null;
  }
}

/** Fills in a form at random. @param blanks the share of questions that are left out */
export function aBallot({ definition }: OpenPulse, chance: Chance, slip?: string, blanks = 0): Ballot {
  return {
    key: Buffer.from(chance.bytes(16)).toString('hex'),
    answers: answersOf(definition, { population: 'spread', blanks }, chance),
    groups: [],
    slip,
  };
}

/** How many people a release is about; undefined if it says only that they were too few. */
export const peopleIn = ({ outcome }: Release): number | undefined =>
  outcome.kind === 'published' ? outcome.atoms.reduce((sum, { respondents }) => sum + respondents, 0) : undefined;
