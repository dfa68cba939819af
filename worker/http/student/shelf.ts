/** Pages of pulses that were asked for lately, each rendered once per language: a hall of phones costs one rendering (performance.md, How). */
import type { Code } from '../../../schema/contract/ids.ts';
import type { Definition, Schedule } from '../../../schema/contract/pulse.ts';
import type { ToldToStudents } from '../../directory/loop/told.ts';
import type { Engine } from '../../engines/engine.ts';
import { formStencil } from '../../pages/form.tsx';
import type { PageLanguage } from '../../pages/href.ts';
import { receiptLines, type ReceiptLines } from '../../pages/receipt.tsx';
import { receiptSize, sentStencil } from '../../pages/sent.tsx';
import { printOf, type Print } from './print.ts';
import { Prints } from './prints.ts';

/** Enough for every pulse that one host has open at a time. */
const CAPACITY = 500;

/** Staff may move the closing time, so what Sent says of it is looked up again after this. */
const SCHEDULE_TTL_MS = 15_000;

interface FormPrint {
  readonly print: Print;
}

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
}

export class Shelf {
  readonly #kept = new Map<Code, Kept>();
  readonly #forms = new Prints<FormPrint>();
  readonly #sent = new Prints<SentPrint>();
  readonly #engine: Pick<Engine, 'now' | 'press' | 'assets'>;

  constructor(engine: Pick<Engine, 'now' | 'press' | 'assets'>) {
    this.#engine = engine;
  }

  /** A definition is frozen, so what was rendered from it stays; only the schedule is renewed. */
  keep(definition: Definition, schedule: Schedule): Kept {
    const { code } = definition;
    const kept: Kept = {
      definition: this.#kept.get(code)?.definition ?? definition,
      schedule,
      readAtMs: this.#engine.now(),
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

  form({ definition }: Kept, language: PageLanguage, takenBack: boolean): Print {
    const make = () => formStencil({ language, definition, takenBack, script: this.#engine.assets.studentScript });
    return this.#forms.find(`${definition.code} ${nameOf(language)} ${takenBack}`, () => ({
      print: printOf(make(), this.#engine.press),
    })).print;
  }

  /** @param told what came of an earlier pulse of the course */
  sent({ definition, schedule }: Kept, language: PageLanguage, told: ToldToStudents | null): SentPrint {
    const loop = told === null ? '' : `${told.code} ${told.revision}`;
    return this.#sent.find(`${definition.code} ${nameOf(language)} ${schedule.closesAtMs} ${loop}`, () => {
      const lines = receiptLines(language, definition);
      const stencil = sentStencil({ language, definition, schedule, told, script: this.#engine.assets.studentScript });
      return { print: printOf(stencil, this.#engine.press), lines, size: receiptSize(stencil, lines) };
    });
  }

  #oldest(): Code {
    for (const code of this.#kept.keys()) return code;
    throw new Error('An empty shelf has no oldest pulse');
  }
}

const nameOf = ({ tag, framed }: PageLanguage): string => `${tag} ${framed !== false}`;
