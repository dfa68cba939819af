/** Hears everything that was read in a world, event by event, and keeps all that can be learned from it. */
import type { Release } from '../../schema/contract/release.ts';
import { canariesIn } from '../lms/canaries.ts';
import type { Reply } from '../story/network.ts';
import { keyOf, type Constraint } from './constraints.ts';
import { derivedFrom } from './derived.ts';
import { explainJson, type Explained } from './explain.ts';
import { Findings } from './findings.ts';
import { Frozen } from './freeze.ts';
import type { Host, Rewrite } from './host.ts';
import { allowedBands } from './counter.ts';
import { numbersOf, numbersOfCalendar, numbersOfSchedule, textOf } from './pages.ts';
import type { Reading } from './reader.ts';
import { linesOf, sayingsOfLine } from './table.ts';
import { findGivenAway, keyOfSum, type ToldSum } from './told-sums.ts';
import type { PulseTruth, Truth } from './truth.ts';
import type { World } from './world.ts';

/** What the auditor is told besides the readings. */
interface AuditorParts {
  readonly keepsReadings: boolean;
  /** A weakness that only this auditor reads. */
  readonly rewrite: Rewrite | undefined;
}

export class Auditor {
  readonly findings = new Findings();
  /** Counts every number that any reply has ever contained. */
  numbers = 0;
  replies = 0;
  readonly #world: World;
  readonly #host: Host;
  readonly #parts: AuditorParts;
  readonly #frozen = new Frozen();
  readonly #constraints = new Map<string, Constraint>();
  /** The sums over courses that anybody has read. */
  readonly #sums = new Map<string, ToldSum>();
  /** For each pulse, the numbers that its pages showed before the first answer. */
  readonly #before = new Map<string, Set<string>>();
  /** For each pulse, the releases that JSON replies have contained. */
  readonly #releases = new Map<string, readonly Release[]>();
  /** Replies that were checked already. The same bytes say nothing new as long as nothing was counted or published. */
  readonly #seen = new Map<string, number>();
  /** Texts in which nobody's name was found. */
  readonly #nameless = new Set<string>();
  /** The status and length of each reply to a student's browser, step by step. */
  readonly heardByStudents: string[] = [];
  readonly readings: Reading[] = [];

  constructor(world: World, host: Host, parts: AuditorParts) {
    this.#world = world;
    this.#host = host;
    this.#parts = parts;
  }

  get constraints(): readonly Constraint[] {
    return [...this.#constraints.values()];
  }

  /** Call this with all that was read after an event. */
  hear(readings: readonly Reading[]): void {
    const { rewrite } = this.#parts;
    const own = rewrite === undefined ? readings : readings.map((reading) => weakened(reading, rewrite));
    // JSON replies come first, because a page may say what they say and whatever follows from it.
    for (const reading of own.toSorted((a, b) => Number(isJson(b)) - Number(isJson(a)))) this.#hear(reading);
  }

  /** Call this with the reply that a student's browser got. */
  overhear(reply: Reply, step: string): void {
    this.#searchPerson(reply.body, step);
    // A refusal returns the form as it was sent (R4.2), so its length may differ. A receipt always has the same
    // length (E4.1).
    this.heardByStudents.push(`${step} ${reply.status}${reply.status === 200 ? ` ${reply.body.length}` : ''}`);
  }

  /**
   * Call this after the last event. It adds what boxes told through their port (G5), what all sums tell together, and whether
   * anything of a person lies on the disk (L7.4).
   */
  finish(): void {
    for (const [name, bytes] of this.#host.disk?.copy() ?? []) this.#searchPerson(bytes.toString('latin1'), name);
    for (const what of findGivenAway([...this.#sums.values()])) this.findings.add('family of sums', what);
    for (const leak of this.#host.leaks) this.findings.add('G5 provenance', leak);
  }

  /** Whatever a platform says of a person is found nowhere, in no form (L7.4). */
  #searchPerson(body: string, where: string): void {
    if (this.#world.truth.institution === undefined || this.#nameless.has(body)) return;
    const found = canariesIn(body);
    if (found.length === 0) this.#nameless.add(body);
    for (const mark of found) this.findings.add('person', `${mark} in ${where}`);
  }

  #hear(reading: Reading): void {
    this.replies += 1;
    this.#searchPerson(reading.reply.body, reading.route);
    if (this.#parts.keepsReadings) this.readings.push(reading);
    const changed = this.#frozen.check(reading);
    if (changed !== undefined) this.findings.add('G4 freeze', changed);
    const key = `${reading.path} ${reading.reply.body} ${this.#standing()}`;
    const known = this.#seen.get(key);
    const count = known ?? this.#explain(reading);
    this.#seen.set(key, count);
    this.numbers += count;
  }

  /** A text that changes with every answer, withdrawal and release, and with every slot of the counter. */
  #standing(): string {
    const pulses = [...this.#world.truth.pulses.values()].map(
      ({ received, takenBack, releases }) => received.length * 1e4 + takenBack.size * 100 + releases.length,
    );
    return `${pulses.join()} ${Math.floor(this.#host.now() / 30_000)}`;
  }

  #explain(reading: Reading): number {
    if (isTable(reading)) this.#explainTable(reading);
    if (!isJson(reading)) return this.#explainPage(reading);
    const { route, pulse, reply } = reading;
    if (route === '/api/pulses/:code/results' && pulse !== undefined && reply.status === 200) {
      this.#releases.set(pulse.definition.code, (JSON.parse(reply.body) as { releases: Release[] }).releases);
    }
    const { constraints, findings, numbers, sums } = explainOnce(reading, this.#world.truth);
    for (const sum of sums) this.#sums.set(keyOfSum(sum), sum);
    for (const constraint of constraints) this.#constraints.set(keyOf(constraint), constraint);
    for (const [check, what] of findings) this.findings.add(check, what);
    return numbers;
  }

  #explainTable({ route, reply, pulse }: Reading): void {
    for (const line of linesOf(reply.body)) {
      const sayings = pulse === undefined ? undefined : sayingsOfLine(line, pulse);
      if (sayings === undefined) this.findings.add('by the book', `a line of ${route} is true of no set of people`);
      for (const constraint of sayings ?? []) this.#constraints.set(keyOf(constraint), constraint);
    }
  }

  #explainPage({ route, reply, pulse, fromMs, toMs }: Reading): number {
    if (TOLD_AS_JSON.has(route)) return 0;
    const text = isCalendar(route)
      ? this.#withoutNames(reply.body)
      : textOf(
          pulse === undefined ? reply.body : reply.body.replaceAll(pulse.definition.code, ' ').replace(ITEM_IDS, ' '),
        );
    const numbers = numbersOf(text);
    const before = this.#before.get(route + (pulse?.definition.id ?? '')) ?? new Set();
    this.#before.set(route + (pulse?.definition.id ?? ''), before);
    const isBefore = pulse === undefined ? this.#nobodyAnswered() : pulse.received.length === 0;
    const others = pulse === undefined ? [] : this.#pagesOf(pulse);
    const dates = isCalendar(route) ? [...this.#world.truth.pulses.values()].flatMap(numbersOfCalendar) : [];
    // The wall shows the counter's label, which `/s/CODE/count` tells as JSON too (E7.8, R2.9).
    const labels = pulse !== undefined && isWall(route) ? allowedBands(pulse, fromMs, toMs).flatMap(numbersOf) : [];
    const allowed =
      pulse === undefined
        ? new Set(dates)
        : new Set([...numbersOfSchedule(pulse), ...this.#published(pulse), ...labels, ...this.#earlier(route, pulse)]);
    for (const number of numbers) {
      if (isBefore) before.add(number);
      else if (!before.has(number) && !allowed.has(number) && !others.some((page) => page.has(number))) {
        this.findings.add('unexplained number', `${number} on ${route}`);
      }
    }
    return numbers.length;
  }

  /** Ids and codes contain digits too, and those are not numbers about answers. */
  #withoutNames(body: string): string {
    const names = [...this.#world.truth.pulses.values()].flatMap(({ definition: { id, course } }) => [id, course.id]);
    return names.reduce((text, name) => text.replaceAll(name, ' '), body.replaceAll('\r\n ', ''));
  }

  #nobodyAnswered(): boolean {
    return [...this.#world.truth.pulses.values()].every(({ received }) => received.length === 0);
  }

  /** The numbers on pages of the same pulse, as they were before the first answer. */
  #pagesOf({ definition }: PulseTruth): readonly Set<string>[] {
    return [...this.#before].filter(([key]) => key.endsWith(definition.id)).map(([, numbers]) => numbers);
  }

  /** The link of a course lists the days of its earlier pulses (lms.md L2.6). */
  #earlier(route: string, { definition: { id, course } }: PulseTruth): readonly string[] {
    if (!route.includes(':key')) return [];
    return [...this.#world.truth.pulses.values()]
      .filter(({ definition }) => definition.course.id === course.id && definition.id !== id)
      .flatMap(numbersOfSchedule);
  }

  #published(pulse: PulseTruth): ReadonlySet<string> {
    return derivedFrom(this.#releases.get(pulse.definition.code) ?? [], pulse.classSize);
  }
}

/** What a product with this weakness would have replied. What is no text stays as it is: the key of a roster (R5.3). */
function weakened(reading: Reading, rewrite: Rewrite): Reading {
  const { status, headers, body } = reading.reply;
  const plain = { status, type: headers['content-type'] ?? '', body };
  const told =
    plain.type === 'application/octet-stream' ? plain : rewrite({ method: 'GET', path: reading.path }, plain);
  if (told === plain) return reading;
  const reply = { status: told.status, headers: { ...headers, 'content-type': told.type }, body: told.body };
  return { ...reading, reply };
}

/** Several auditors read the same reply, unless their weakness has changed it. */
const explained = new WeakMap<Reading, Explained>();
function explainOnce(reading: Reading, truth: Truth): Explained {
  const known = explained.get(reading) ?? explainJson(reading, truth);
  explained.set(reading, known);
  return known;
}

/** Tables whose lines a JSON reply contains too. Each number is checked there. */
const TOLD_AS_JSON: ReadonlySet<string> = new Set(['/api/audit-log.csv']);

const isWall = (route: string): boolean => route.endsWith('/wall');

const isCalendar = (route: string): boolean => route.startsWith('/calendar/');

/** Names of items. They stand in tables and end in digits. */
const ITEM_IDS = /\b[A-Z]{1,2}\d{1,2}\b/g;

const isTable = ({ reply }: Reading): boolean => (reply.headers['content-type'] ?? '').includes('csv');

const isJson = ({ reply }: Reading): boolean => (reply.headers['content-type'] ?? '').includes('json');
