/**
 * Keeps pages of pulses that were asked for lately, each rendered once per language: a hall of phones costs one
 * rendering (performance.md, How).
 */
import type { Code } from '../../../schema/contract/ids.ts';
import type { Definition, Schedule } from '../../../schema/contract/pulse.ts';
import type { ToldToStudents } from '../../directory/loop/told.ts';
import type { Engine } from '../../engines/engine.ts';
import { formTemplate } from '../../pages/form.tsx';
import type { PageLanguage } from '../../pages/href.ts';
import { receiptLines, type ReceiptLines } from '../../pages/receipt.tsx';
import { receiptSize, sentTemplate } from '../../pages/sent.tsx';
import { LruCache } from './lru-cache.ts';
import { prepare, type PreparedPage } from './prepared-page.ts';
import { Remembered } from './remembered.ts';

/** This is enough for every pulse that one host has open at a time. */
const CAPACITY = 500;

/** Staff may move the closing time, so the Sent page looks it up again after this time. */
const SCHEDULE_TTL_MS = 15_000;

export interface SentPage {
  readonly page: PreparedPage;
  readonly lines: ReceiptLines;
  /** The length in bytes of every receipt of this page. */
  readonly size: number;
}

export interface KnownPulse {
  readonly definition: Definition;
  readonly schedule: Schedule;
}

export class PageCache {
  readonly #pulses: Remembered<Code, KnownPulse>;
  readonly #forms = new LruCache(sizeOf);
  readonly #sent = new LruCache<SentPage>(({ page }) => sizeOf(page));
  readonly #engine: Pick<Engine, 'now' | 'gzipAround' | 'assets'>;

  constructor(engine: Pick<Engine, 'now' | 'gzipAround' | 'assets'>) {
    this.#engine = engine;
    this.#pulses = new Remembered({ now: engine.now, ttlMs: SCHEDULE_TTL_MS, capacity: CAPACITY });
  }

  keep(definition: Definition, schedule: Schedule): KnownPulse {
    return this.#pulses.keep(definition.code, { definition, schedule });
  }

  /** @returns what is known about a pulse without asking its box, if the pulse was asked for lately */
  find(code: Code): KnownPulse | undefined {
    return this.#pulses.find(code);
  }

  /** Returns the form. A definition is frozen, so a rendered form never changes. */
  form({ definition }: KnownPulse, language: PageLanguage, takenBack: boolean): PreparedPage {
    const { assets, gzipAround } = this.#engine;
    return this.#forms.find(`${definition.code} ${nameOf(language)} ${takenBack}`, () =>
      prepare(formTemplate({ language, definition, takenBack, script: assets.studentScript }), gzipAround),
    );
  }

  /** Returns the Sent page. @param told what came of an earlier pulse of the course */
  sent({ definition, schedule }: KnownPulse, language: PageLanguage, told: ToldToStudents | null): SentPage {
    const loop = told === null ? '' : `${told.code} ${told.revision}`;
    return this.#sent.find(`${definition.code} ${nameOf(language)} ${schedule.closesAtMs} ${loop}`, () => {
      const lines = receiptLines(language, definition);
      const template = sentTemplate({
        language,
        definition,
        schedule,
        told,
        script: this.#engine.assets.studentScript,
      });
      return { page: prepare(template, this.#engine.gzipAround), lines, size: receiptSize(template, lines) };
    });
  }
}

const nameOf = ({ tag, framed }: PageLanguage): string => `${tag} ${framed !== false}`;

/**
 * Measures a page in memory. Most pages have a character beyond Latin-1, so an engine keeps two bytes for each; the
 * compressed page is much smaller and is not counted.
 */
function sizeOf({ template: { before, after } }: PreparedPage): number {
  return 2 * (before.length + after.length);
}
