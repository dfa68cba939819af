/** Plays the made-up term through the product's own requests: whatever the demo shows was cast, closed and published. */
import { bytesToHex } from '@noble/hashes/utils.js';
import { api, type Gives, type RouteName, type Takes } from '../../schema/contract/api.ts';
import { itemsOf, type Definition } from '../../schema/contract/pulse.ts';
import type { Course } from '../../schema/contract/staff.ts';
import { answerOf, COURSES, OPEN_NOW, type Mood, type PastPulse } from './term.ts';

export interface Stage {
  /** The product. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly publicUrl: string;
  readonly randomBytes: (length: number) => Uint8Array;
  /** Moves the product's clock to so many milliseconds before now; never backwards. */
  readonly setClock: (agoMs: number) => void;
  /** Lets timers run. */
  readonly pause: () => Promise<unknown>;
}

export interface Played {
  /** The header that signs a browser in as the teacher of both courses. */
  readonly cookie: string;
  readonly openCode: string;
}

/** The made-up term is shorter than a real one (E8.5). */
const REASON = 'The course lasts half a term, and its students asked for a pulse every three weeks.';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** @param setupToken of a fresh setup link, which the teacher claims */
export async function playTerm(stage: Stage, setupToken: string): Promise<Played> {
  const teacher = new Teacher(stage, Math.max(...history().map(({ pulse }) => pulse.daysAgo)));
  const newcomer = { name: 'Robin Sample', institution: 'Sample University', support: 'student.support@university.example', emergency: '112' };
  await teacher.ask('claimSetup', {}, { token: setupToken, ...newcomer });
  const courses: Course[] = [];
  for (const { name, classSize } of COURSES) courses.push(await teacher.ask('createCourse', {}, { name, classSize, zone: 'Europe/London' }));

  for (const { course, pulse } of history()) {
    await teacher.waitUntil(pulse.daysAgo);
    const definition = await teacher.open(courses[course], pulse.daysAgo, 0);
    await castAll(stage, definition, pulse);
    stage.setClock(pulse.daysAgo * DAY_MS - 20 * MINUTE_MS);
    await teacher.ask('closePulse', { code: definition.code }, null);
    while ((await teacher.ask('pulse', { code: definition.code }, null)).stage !== 'closed') await stage.pause();
  }
  await teacher.waitUntil(0);
  const open = await teacher.open(courses[0], 0, 120);
  await castAll(stage, open, OPEN_NOW);
  return { cookie: teacher.cookie, openCode: open.code };
}

/** All closed pulses of all courses, the oldest first: time only moves on. */
const history = (): readonly { readonly course: number; readonly pulse: PastPulse }[] =>
  COURSES.flatMap(({ pulses }, course) => pulses.map((pulse) => ({ course, pulse }))).toSorted((a, b) => b.pulse.daysAgo - a.pulse.daysAgo);

class Teacher {
  readonly #stage: Stage;
  #daysAgo: number;
  /** As the product sent it. */
  cookie = '';

  constructor(stage: Stage, daysAgo: number) {
    this.#stage = stage;
    this.#daysAgo = daysAgo;
    stage.setClock(daysAgo * DAY_MS);
  }

  /** Looks in every week, or the session would end (E6.2). */
  async waitUntil(daysAgo: number): Promise<void> {
    while (this.#daysAgo > daysAgo) {
      this.#daysAgo = Math.max(daysAgo, this.#daysAgo - 7);
      this.#stage.setClock(this.#daysAgo * DAY_MS);
      await this.ask('me', {}, null);
    }
  }

  async open(course: Course | undefined, daysAgo: number, graceSeconds: number): Promise<Definition> {
    const closesAtMs = Date.now() - daysAgo * DAY_MS + 120 * MINUTE_MS;
    const { definition } = await this.ask('createPulse', { course: course?.id ?? '' }, { closesAtMs, graceSeconds, reason: REASON });
    await this.ask('openPulse', { code: definition.code }, null);
    return definition;
  }

  async ask<N extends RouteName>(name: N, params: Readonly<Record<string, string>>, body: Takes<N>): Promise<Gives<N>> {
    const { method, path, gives } = api[name];
    const { publicUrl, fetch } = this.#stage;
    const url = publicUrl + path.replaceAll(/:(\w+)/g, (_, param: string) => params[param] ?? '');
    const headers = { 'Content-Type': 'application/json', Origin: publicUrl, Cookie: this.cookie.split(';', 1)[0] ?? '' };
    const reply = await fetch(new Request(url, { method, headers, ...(method === 'POST' && { body: JSON.stringify(body) }) }));
    if (reply.status !== 200) throw new Error(`${name}: ${await reply.text()}`);
    this.cookie = reply.headers.get('Set-Cookie') ?? this.cookie;
    return gives.parse(await reply.json()) as Gives<N>;
  }
}

/** All at once, so that they share commits. */
async function castAll(stage: Stage, definition: Definition, { answers, moods }: PastPulse): Promise<void> {
  const moodOf = (item: string): Mood => moods[item.slice(0, 1) as keyof typeof moods];
  const forms = Array.from({ length: answers }, (_, student) =>
    itemsOf(definition).map(({ id }, place) => [id, String(answerOf(student, place, answers, moodOf(id)))]),
  );
  await Promise.all(forms.map((form) => cast(stage, definition, form)));
}

async function cast({ fetch, publicUrl, randomBytes }: Stage, { code }: Definition, form: string[][]): Promise<void> {
  const body = new URLSearchParams([['key', bytesToHex(randomBytes(16))], ...form]);
  const reply = await fetch(new Request(`${publicUrl}/s/${code}`, { method: 'POST', body }));
  if (reply.status !== 200) throw new Error(`An answer was refused with ${reply.status}`);
}
