/** Pages of pulses that were asked for lately, each rendered once: a hall of phones costs one rendering (performance.md, How). */
import type { Code } from '../../../schema/contract/ids.ts';
import type { Definition, Schedule } from '../../../schema/contract/pulse.ts';
import type { Language } from '../../../schema/languages/language.ts';
import type { Engine } from '../../engines/engine.ts';
import { formStencil } from '../../pages/form.tsx';
import { receiptLines, type ReceiptLines } from '../../pages/receipt.tsx';
import { receiptSize, sentStencil } from '../../pages/sent.tsx';
import { printOf, type Print } from './print.ts';

/** Enough for every pulse that one host has open at a time; an older one is rendered again. */
const CAPACITY = 500;

/** Staff may move the closing time, so what Sent says of it is looked up again after this. */
const SCHEDULE_TTL_MS = 15_000;

export interface SentPrint {
  readonly print: Print;
  readonly lines: ReceiptLines;
  /** Bytes of every receipt of this page. */
  readonly size: number;
}

export interface Kept {
  readonly definition: Definition;
  readonly schedule: Schedule;
  readonly readAtMs: number;
  /** Pages by language; Sent also by closing time. */
  readonly prints: Map<string, Print>;
  readonly sent: Map<string, SentPrint>;
}

export class Shelf {
  readonly #kept = new Map<Code, Kept>();
  readonly #engine: Pick<Engine, 'now' | 'press' | 'assets'>;

  constructor(engine: Pick<Engine, 'now' | 'press' | 'assets'>) {
    this.#engine = engine;
  }

  /** A definition is frozen, so what was rendered from it stays; only the schedule is renewed. */
  keep(definition: Definition, schedule: Schedule): Kept {
    const { code } = definition;
    const before = this.#kept.get(code);
    const kept: Kept = {
      definition: before?.definition ?? definition,
      schedule,
      readAtMs: this.#engine.now(),
      prints: before?.prints ?? new Map<string, Print>(),
      sent: before?.schedule.closesAtMs === schedule.closesAtMs ? before.sent : new Map<string, SentPrint>(),
    };
    this.#kept.delete(code);
    this.#kept.set(code, kept);
    if (this.#kept.size > CAPACITY) this.#kept.delete(this.#oldest());
    return kept;
  }

  /** What is known of a pulse without asking its box, if it was asked lately. */
  find(code: Code): Kept | undefined {
    const kept = this.#kept.get(code);
    return kept !== undefined && this.#engine.now() - kept.readAtMs < SCHEDULE_TTL_MS ? kept : undefined;
  }

  form({ definition, prints }: Kept, language: Language, takenBack: boolean): Print {
    return remembered(prints, `${language.tag} ${takenBack}`, () =>
      printOf(formStencil({ language, definition, takenBack, script: this.#engine.assets.studentScript }), this.#engine.press),
    );
  }

  sent({ definition, schedule, sent }: Kept, language: Language): SentPrint {
    return remembered(sent, language.tag, () => {
      const lines = receiptLines(language, definition);
      const stencil = sentStencil({ language, definition, schedule, script: this.#engine.assets.studentScript });
      return { print: printOf(stencil, this.#engine.press), lines, size: receiptSize(stencil, lines) };
    });
  }

  #oldest(): Code {
    for (const code of this.#kept.keys()) return code;
    throw new Error('An empty shelf has no oldest pulse');
  }
}

function remembered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
