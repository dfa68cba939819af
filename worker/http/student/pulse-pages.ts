/** Renders the pages of a pulse that a whole hall asks for: its form, and the page after Send. */
import type { Definition, Schedule } from '../../../schema/contract/pulse.ts';
import type { ReadTold } from '../../../client/told/promise.ts';
import type { ToldToStudents } from '../../directory/loop/told.ts';
import type { Engine } from '../../engines/engine.ts';
import { formTemplate } from '../../pages/form.tsx';
import type { PageLanguage } from '../../pages/href.ts';
import { byteLength, receiptLines, type FinishedLines, type ReceiptLines } from '../../pages/receipt.tsx';
import { fillIn } from '../../pages/page-template.ts';
import { resultsTime, sentTemplates, type ResultsTime } from '../../pages/sent.tsx';
import { prepare, type PreparedPage } from './prepared-page.ts';

type Host = Pick<Engine, 'gzipAround' | 'assets'>;

export interface SentPage {
  readonly whole: PreparedPage;
  /** What our own script puts in place. */
  readonly brief: PreparedPage;
  readonly lines: ReceiptLines;
  /** The length in bytes of everything around the slots of the whole page. */
  readonly around: number;
  /** When results appear, as text; undefined if students are not shown them. Staff may move this time. */
  readonly time: ResultsTime | undefined;
}

/** @param takenBack true for the fresh form after a take-back */
export function renderForm(
  { gzipAround, assets }: Host,
  definition: Definition,
  language: PageLanguage,
  takenBack: boolean,
): PreparedPage {
  const { studentScript: script, tokenScript } = assets;
  return prepare(formTemplate({ language, definition, takenBack, script, tokenScript }), gzipAround);
}

export interface SentProps {
  readonly definition: Definition;
  readonly schedule: Schedule;
  /** What came of an earlier pulse of the course. */
  readonly told: (Omit<ToldToStudents, 'body'> & { readonly body: ReadTold }) | null;
  /** Where finished lines of receipts are kept; it is absent for a page that is made for one visitor. */
  readonly finished?: FinishedLines;
}

export function renderSent(
  { gzipAround, assets }: Host,
  { definition, schedule, told, finished }: SentProps,
  language: PageLanguage,
): SentPage {
  const { whole, brief } = sentTemplates({ language, definition, told, script: assets.studentScript });
  return {
    whole: prepare(whole, gzipAround),
    brief: prepare(brief, gzipAround),
    lines: receiptLines(language, definition, finished),
    around: byteLength(fillIn(whole, [])),
    time: resultsTime(language, definition, schedule),
  };
}
