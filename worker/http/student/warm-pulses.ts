/**
 * Knows the pulses that students may visit now, with their pages ready to be sent. Nothing here is made, renewed or
 * dropped because a student came, except that at the edge an isolate prepares a whole pulse when it first meets it
 * (privacy.md R2.9b, decision 0031).
 */
import type { Code, CourseId, CourseKey } from '../../../schema/contract/ids.ts';
import type { Definition, Schedule } from '../../../schema/contract/pulse.ts';
import { DAY_MS } from '../../../schema/calendar.ts';
import { answersEndAtMs } from '../../../schema/pulse/answers-end.ts';
import type { Engine } from '../../engines/engine.ts';
import type { PageLanguage } from '../../pages/href.ts';
import type { FinishedLines } from '../../pages/receipt.tsx';
import { KeptPages } from './kept-pages.ts';
import type { PreparedPage } from './prepared-page.ts';
import { renderForm, renderSent, type SentPage, type SentProps } from './pulse-pages.ts';
import { withTitles } from './told-titles.ts';

export interface KnownPulse {
  readonly definition: Definition;
  readonly schedule: Schedule;
}

interface WarmPulse extends KnownPulse {
  /** What came of an earlier pulse of the course: null if nothing, undefined if the directory did not answer. */
  readonly told: SentProps['told'] | undefined;
  /** The key of the course's link: null if it has none, undefined if the directory did not answer (lms.md L2.5). */
  readonly key: CourseKey | null | undefined;
  /** It is absent if there was no room for more pages; then each page is rendered when it is asked for. */
  readonly pages: KeptPages | undefined;
}

/** How many pulses are known at most. Others are looked up at each request, which takes the same time for everybody. */
const MOST_PULSES = 5_000;
/** How many questions have finished lines, in each language and at each place of a form. */
const MOST_LINES = 5_000;
/** Pages of a pulse are prepared when it opens within this time: those of a whole planned term would find no room. */
export const PREPARED_BEFORE_MS = DAY_MS;
/** A pulse is forgotten some time after its end, when late answers have come too. */
const KEPT_AFTER_MS = 60 * 60 * 1000;

export class WarmPulses {
  readonly #engine: Pick<Engine, 'now' | 'directory' | 'gzipAround' | 'assets'>;
  readonly #mostBytes: number;
  readonly #pulses = new Map<Code, WarmPulse>();
  /** The prepared pulses of the course with this key: several may be planned. */
  readonly #byKey = new Map<CourseKey, Set<Code>>();
  /** Pulses that ask the same questions share the lines of their receipts. */
  #finished: FinishedLines = new Map();
  #bytes = 0;

  /** @param mostBytes how much memory pages may take; a pulse that finds no room has none of its pages kept */
  constructor(engine: Pick<Engine, 'now' | 'directory' | 'gzipAround' | 'assets'>, mostBytes: number) {
    this.#engine = engine;
    this.#mostBytes = mostBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  find(code: Code): KnownPulse | undefined {
    return this.#pulses.get(code);
  }

  /** Finds the pulse behind the link of a course, so that the link asks nobody more than the pulse's own address does. */
  codeBehind(key: CourseKey): Code | undefined {
    const nowMs = this.#engine.now();
    const [next] = [...(this.#byKey.get(key) ?? [])]
      .flatMap((code) => this.#pulses.get(code) ?? [])
      .map(({ definition, schedule }) => ({
        code: definition.code,
        endsAtMs: answersEndAtMs(schedule, definition.graceSeconds),
      }))
      // The first that has not ended is the one that is open, or opens next; if all have ended, the last of them.
      .toSorted((a, b) => Number(a.endsAtMs <= nowMs) - Number(b.endsAtMs <= nowMs) || a.endsAtMs - b.endsAtMs);
    return next?.code;
  }

  /**
   * Prepares a pulse, unless it opens much later: until then nobody can be told apart from others by who has come, because nobody
   * can answer. If it is prepared already, it only follows.
   * @param pause lets waiting requests pass between two pages
   */
  async warm(definition: Definition, schedule: Schedule, pause?: () => Promise<unknown>): Promise<void> {
    const { code } = definition;
    if ((schedule.opensAtMs ?? 0) > this.#engine.now() + PREPARED_BEFORE_MS) return this.forget(code);
    if (!this.#pulses.has(code)) {
      const pulse = { definition, schedule, ...(await this.#beside(definition)) };
      // Others may have met the same pulse while we waited, and one rendering is enough.
      const isFirst = !this.#pulses.has(code);
      const pages = isFirst && pause !== undefined ? await this.#renderInSlices(pulse, pause) : undefined;
      if (!this.#pulses.has(code)) this.#add(pulse, pages);
    }
    this.say(definition);
    this.follow(code, schedule);
  }

  /** Takes over what a pulse says since it has opened. */
  say(definition: Definition): void {
    const known = this.#pulses.get(definition.code);
    if (known === undefined || saysTheSame(known.definition, definition)) return;
    this.forget(definition.code);
    this.#add({ ...known, definition });
  }

  /** Takes over where a pulse's closing time is now. */
  follow(code: Code, schedule: Schedule): void {
    const known = this.#pulses.get(code);
    if (known === undefined || isSame(known.schedule, schedule)) return;
    known.pages?.follow(this.#engine, known.definition, schedule);
    this.#pulses.set(code, { ...known, schedule });
  }

  /** Drops a pulse that was discarded, or is long over. */
  forget(code: Code): void {
    const known = this.#pulses.get(code);
    this.#bytes -= known?.pages?.bytes ?? 0;
    if (known?.key) this.#dropKey(known.key, code);
    this.#pulses.delete(code);
  }

  /** Reads again what students of a course were told and which link it has, or of all courses, and forgets the pulses that are long over. */
  async renew(course?: CourseId): Promise<void> {
    this.#forgetOld();
    for (const { definition } of this.#pulses.values()) {
      if (course === undefined || definition.course.id === course) await this.#renewOne(definition);
    }
  }

  form({ definition }: KnownPulse, language: PageLanguage, takenBack: boolean): PreparedPage {
    const kept = takenBack ? undefined : this.#pulses.get(definition.code)?.pages?.form(language);
    return kept ?? renderForm(this.#engine, definition, language, takenBack);
  }

  /** The Sent page, if it is prepared. */
  keptSent(code: Code, language: PageLanguage): SentPage | undefined {
    return this.#pulses.get(code)?.pages?.sent(language);
  }

  async sent({ definition, schedule }: KnownPulse, language: PageLanguage): Promise<SentPage> {
    const kept = this.keptSent(definition.code, language);
    if (kept !== undefined) return kept;
    const { told } = this.#pulses.get(definition.code) ?? (await this.#beside(definition));
    return renderSent(this.#engine, { definition, schedule, told: told ?? null }, language);
  }

  #add(pulse: Omit<WarmPulse, 'pages'>, rendered?: KeptPages): void {
    this.#forgetOld();
    if (this.#pulses.size >= MOST_PULSES) return;
    const { definition, key } = pulse;
    const hasRoom = this.#bytes < this.#mostBytes;
    const pages = hasRoom ? (rendered ?? KeptPages.render(this.#engine, this.#onPages(pulse))) : undefined;
    this.#pulses.set(definition.code, { ...pulse, pages });
    if (key) this.#addKey(key, definition.code);
    this.#bytes += pages?.bytes ?? 0;
  }

  async #renderInSlices(
    pulse: Omit<WarmPulse, 'pages'>,
    pause: () => Promise<unknown>,
  ): Promise<KeptPages | undefined> {
    if (this.#bytes >= this.#mostBytes) return undefined;
    return KeptPages.renderInSlices(this.#engine, this.#onPages(pulse), pause);
  }

  #onPages({ definition, schedule, told }: Omit<WarmPulse, 'pages'>): SentProps {
    // Courses word questions of their own, so the list would grow for ever. Pages keep the lines that they have.
    if (this.#finished.size > MOST_LINES) this.#finished = new Map();
    return { definition, schedule, told: told ?? null, finished: this.#finished };
  }

  async #renewOne(definition: Definition): Promise<void> {
    const { told, key } = await this.#beside(definition);
    this.#followKey(definition.code, key);
    const known = this.#pulses.get(definition.code);
    // While the directory does not answer, the page goes on saying what it said.
    if (known === undefined || told === undefined || nameOf(told) === nameOf(known.told)) return;
    const before = known.pages?.bytes ?? 0;
    known.pages?.tell(this.#engine, { definition, schedule: known.schedule, told, finished: this.#finished });
    this.#pulses.set(definition.code, { ...known, told });
    this.#bytes += (known.pages?.bytes ?? 0) - before;
  }

  /** A link that was replaced finds its pulse here no more. While the directory does not answer, the old one still does. */
  #followKey(code: Code, key: CourseKey | null | undefined): void {
    const known = this.#pulses.get(code);
    if (known === undefined || key === undefined || key === known.key) return;
    if (known.key) this.#dropKey(known.key, code);
    if (key !== null) this.#addKey(key, code);
    this.#pulses.set(code, { ...known, key });
  }

  #addKey(key: CourseKey, code: Code): void {
    this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(code));
  }

  #dropKey(key: CourseKey, code: Code): void {
    const codes = this.#byKey.get(key);
    codes?.delete(code);
    if (codes?.size === 0) this.#byKey.delete(key);
  }

  async #beside({ code, course, rehearsal }: Definition): Promise<Pick<WarmPulse, 'told' | 'key'>> {
    // If the directory does not answer, the page leaves this out, and no answer of a student is lost (E4.7).
    return (
      this.#engine.directory.loop
        .besidePulse(course.id, code)
        // No link of a course ever leads to a rehearsal (E7.7).
        .then(async ({ told, key }) => ({ told: await withTitles(told), key: rehearsal === true ? null : key }))
        .catch(() => ({ told: undefined, key: undefined }))
    );
  }

  #forgetOld(): void {
    const nowMs = this.#engine.now();
    for (const [code, { definition, schedule }] of this.#pulses)
      if (nowMs >= answersEndAtMs(schedule, definition.graceSeconds) + KEPT_AFTER_MS) this.forget(code);
  }
}

const nameOf = (told: WarmPulse['told']): string => (told ? `${told.code} ${told.revision}` : '');

/** Everything else of a definition is frozen when it is planned (E7.3). */
const saysTheSame = (a: Definition, b: Definition): boolean =>
  a.policy.k === b.policy.k &&
  a.institution.name === b.institution.name &&
  a.course.name === b.course.name &&
  a.course.zone === b.course.zone &&
  a.contacts.support === b.contacts.support &&
  a.contacts.report === b.contacts.report &&
  a.contacts.emergency === b.contacts.emergency;

const isSame = (a: Schedule, b: Schedule): boolean => a.opensAtMs === b.opensAtMs && a.closesAtMs === b.closesAtMs;
