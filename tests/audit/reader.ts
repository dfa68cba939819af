/** Reads everything that can be read, as each person who can read it (privacy.md R9.2). */
import type { Reply } from '../story/network.ts';
import type { Host, RouteLine } from './host.ts';
import type { Person } from './person.ts';
import type { Plan } from './plan.ts';
import type { PulseTruth, Truth } from './truth.ts';
import type { Staff } from './arrange.ts';

export interface Reading {
  readonly who: string;
  /** The pattern of the router, such as `/api/pulses/:code`. */
  readonly route: string;
  readonly path: string;
  readonly reply: Reply;
  /** The pulse, course or programme that the address names. */
  readonly pulse: PulseTruth | undefined;
  readonly course: string | undefined;
  readonly programme: string | undefined;
  readonly fromMs: number;
  readonly toMs: number;
}

interface Target {
  readonly route: string;
  readonly path: string;
  readonly pulse?: PulseTruth;
  readonly course?: string;
  readonly programme?: string;
}

/** A path for each pattern with a wildcard. Any file will do, because files are built before there are answers. */
const WILDCARDS: Readonly<Record<string, string>> = { '/staff/*': '/staff/results', '/assets/*': '/assets/none.js' };

/** Nobody was invited with it: an invitation is used up by whoever registers a platform. */
const NO_INVITE = 'A'.repeat(43);

/** These are read after every event, even if everything else is not. */
const ALWAYS = [
  '/s/:code/count',
  '/s/:code/results',
  '/api/pulses/:code',
  '/api/courses/:course',
  '/api/pulses/:code/results',
];

export class Reader {
  readonly #host: Host;
  readonly #staff: Staff;
  readonly #truth: Truth;
  readonly #routes: readonly string[];
  readonly #report: (unreadable: string) => void;

  constructor(
    host: Host,
    { staff, truth }: { readonly staff: Staff; readonly truth: Truth },
    spellings: Plan['spellings'],
    report: (unreadable: string) => void,
  ) {
    this.#host = host;
    this.#staff = staff;
    this.#truth = truth;
    this.#report = report;
    const routes = readableRoutes(host.routes);
    this.#routes = spellings === 'all' ? routes : routes.filter((route) => !isOtherSpelling(route));
  }

  /** @param pulse the pulse to read; undefined means all of them */
  async everything(pulse: PulseTruth | undefined): Promise<readonly Reading[]> {
    const everyone = [...this.#everyone(), this.#staff.anybody];
    const pulses = pulse === undefined ? [...this.#truth.pulses.values()] : [pulse];
    const targets = this.#routes.flatMap((route) => this.#targets(route, pulses));
    return this.#read(targets, (target) =>
      target.path.startsWith('/api') || pulse === undefined ? everyone : [this.#staff.anybody],
    );
  }

  /** Leaves out of the API what tells about no pulse, and about other pulses. */
  async about(pulse: PulseTruth): Promise<readonly Reading[]> {
    const isOwn = ({ path, route, programme }: Target): boolean =>
      !path.startsWith('/api') ||
      (programme === undefined ? route.includes(':') : this.#isIn(programme, pulse.definition.course.id));
    const targets = this.#routes.flatMap((route) => this.#targets(route, [pulse]));
    return this.#read(targets.filter(isOwn), ({ path }) =>
      path.startsWith('/api') ? [...this.#everyone(), this.#staff.anybody] : [this.#staff.anybody],
    );
  }

  async usual(pulse: PulseTruth): Promise<readonly Reading[]> {
    const targets = ALWAYS.filter((route) => this.#routes.includes(route)).flatMap((route) =>
      this.#targets(route, [pulse]),
    );
    return this.#read(targets, (target) =>
      target.path.startsWith('/api') ? this.#staff.teachers : [this.#staff.anybody],
    );
  }

  #everyone(): readonly Person[] {
    const { admin, teachers, programmeLead, coTeacher, visitor } = this.#staff;
    return [admin, ...teachers, programmeLead, coTeacher, ...(visitor === undefined ? [] : [visitor])];
  }

  async #read(targets: readonly Target[], readers: (target: Target) => readonly Person[]): Promise<readonly Reading[]> {
    const readings: Reading[] = [];
    for (const target of targets) {
      for (const person of readers(target)) {
        const fromMs = this.#host.now();
        const reply = await person.get(target.path);
        readings.push({
          pulse: undefined,
          course: undefined,
          programme: undefined,
          ...target,
          who: person.name,
          reply,
          fromMs,
          toMs: this.#host.now(),
        });
      }
    }
    return readings;
  }

  #targets(route: string, pulses: readonly PulseTruth[]): readonly Target[] {
    const fill = (values: Readonly<Record<string, string>>): string =>
      route.replaceAll(/:(\w+)(?:\{[^}]+\})?/g, (_, name: string) =>
        name === 'end' ? ')' : (values[name] ?? this.#unknown(route)),
      );
    if (route in WILDCARDS) return [{ route, path: WILDCARDS[route]! }];
    if (route.includes('*')) return [{ route, path: this.#unknown(route) }];
    // What platforms ask for. If nobody comes from one here, any institution will do.
    if (route.includes(':institution')) {
      const institution = this.#truth.institution ?? '0'.repeat(32);
      return [
        {
          route,
          path: fill({ institution: route.includes('.json') ? `${institution}.json` : institution, invite: NO_INVITE }),
        },
      ];
    }
    // Only a mail holds such an address, and nobody here reads mail: this one is made up (institution.md H4.2).
    if (route.includes(':mac'))
      return [{ route, path: fill({ person: '0'.repeat(32), kind: 'news', mac: '0'.repeat(43) }) }];
    if (route.includes(':token')) return this.#truth.calendars.map((token) => ({ route, path: fill({ token }) }));
    if (route.includes(':code'))
      return pulses.map((pulse) => ({ route, pulse, path: fill({ code: pulse.definition.code }) }));
    // The link of a course shows the pulse under way, or else the last one.
    if (route.includes(':key'))
      return pulses
        .filter((pulse) => this.#isLatest(pulse))
        .map((pulse) => ({ route, pulse, path: fill({ key: pulse.courseKey }) }));
    if (route.includes(':course'))
      return [...new Set(pulses.map(({ definition }) => definition.course.id))].map((course) => ({
        route,
        course,
        path: fill({ course }),
      }));
    if (route.includes(':programme'))
      return this.#truth.programmes.map(({ id, term }) => ({
        route,
        programme: id,
        path: fill({ programme: id, term }),
      }));
    // Nobody but the operator's `doctor` knows a mark, and the reply says only whether it is one.
    return [{ route, path: fill({ mark: 'none' }) }];
  }

  #isLatest({ definition }: PulseTruth): boolean {
    const ofCourse = [...this.#truth.pulses.values()].filter(
      (other) => other.definition.course.id === definition.course.id,
    );
    return ofCourse.at(-1)?.definition.id === definition.id;
  }

  #isIn(programme: string, course: string): boolean {
    return this.#truth.programmes.some(({ id, courses }) => id === programme && courses.includes(course));
  }

  #unknown(route: string): string {
    this.#report(`the route ${route} takes something that the auditor does not know how to name`);
    return '-';
  }
}

/** True for an address with capitals, or with something behind it that a sentence may add, such as a full stop. */
const isOtherSpelling = (route: string): boolean => /^\/[CS]\/|\/RESULTS|\/:end\{|.\/$/.test(route);

/**
 * The router lists middleware too, with the method ALL. A handler for ALL on a plain path would be a route, so it must
 * be read.
 */
function readableRoutes(routes: readonly RouteLine[]): readonly string[] {
  const readable = routes.filter(({ method, path }) => method === 'GET' || (method === 'ALL' && !path.endsWith('*')));
  return [...new Set(readable.map(({ path }) => path))];
}
