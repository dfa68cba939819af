/** Renders the reply to Send: thanks, when results appear, the receipt, and the way back (E4.1, E4.7, E4.9, W6). */
import { Lines } from '../../client/told/lines.tsx';
import type { ReadTold } from '../../client/told/promise.ts';
import type { Fields, Receipt } from '../../schema/contract/box-office.ts';
import type { Code } from '../../schema/contract/ids.ts';
import type { Definition, Schedule } from '../../schema/contract/pulse.ts';
import { say, sayCount } from '../../schema/languages/language.ts';
import { sayResultsTime } from '../../schema/languages/results-time.ts';
import { gapAfter, joinSentences } from '../../schema/languages/join-sentences.ts';
import type { PageTemplate, Slot } from '../engines/engine.ts';
import { briefHead, renderDocument } from './document.tsx';
import { hrefIn, pulsePath, sendTo, type PageLanguage } from './href.ts';
import { promise } from '../../schema/languages/promise.ts';
import { byteLength, COMMENT, escape, renderReceipt, TAKE_BACK, type ReceiptLines } from './receipt.tsx';
import { templateAround, wholeAndBrief } from './page-template.ts';
import { Support } from './support.tsx';

interface Props {
  readonly language: PageLanguage;
  readonly definition: Definition;
  readonly script: string;
  /** What came of an earlier pulse of the course, if students were told anything. */
  readonly told: EarlierTold | null;
}

export interface EarlierTold {
  readonly code: Code;
  /** The BCP 47 tag of the language in which staff wrote it. */
  readonly language: string;
  readonly body: ReadTold;
}

/** The page for a browser, and what our own script puts in place of it. Both have the same slots. */
export interface SentTemplates {
  readonly whole: PageTemplate;
  readonly brief: PageTemplate;
}

/**
 * Renders the page with two slots: when results appear, which staff may move, and the receipt. If students are not shown
 * the results, or there will be none, there is only the receipt.
 */
export function sentTemplates({ language, definition, script, told }: Props): SentTemplates {
  const { code, institution, contacts, course, rehearsal = false } = definition;
  const tellsWhen = tellsTime(definition);
  const title = say(language, 'sent');
  const frame = {
    language,
    script,
    title,
    here: { path: pulsePath(code), form: TAKE_BACK },
    how: pulsePath(code, 'how'),
    institution: institution.name,
    rehearsal,
  };
  const template = templateAround(tellsWhen ? 2 : 1, (...slots) =>
    renderDocument(
      frame,
      <main data-code={code} data-state="sent">
        <p class="course">{say(language, 'courseLine', { course: course.name })}</p>
        <h1>{title}</h1>
        {tellsWhen && <ResultsWhen language={language} definition={definition} time={slots[0] ?? ''} />}
        <p class="small">{promise(language, definition, language.framed !== false)}</p>
        {told !== null && (
          <Lines
            language={language}
            lang={told.language}
            body={told.body}
            href={hrefIn(language, pulsePath(told.code, 'results'))}
          />
        )}
        <form id={TAKE_BACK} method="post" action={sendTo(language, pulsePath(code, 'withdraw'))} autocomplete="off">
          <details class="receipt">
            <summary>{say(language, 'receiptTitle')}</summary>
            <div dangerouslySetInnerHTML={{ __html: slots.at(-1) ?? '' }} />
            <p>{say(language, 'receiptFingerprint')}</p>
          </details>
          <p class="small">{joinSentences([say(language, 'takeBackLimit'), say(language, 'closeTab')])}</p>
          <button class="quiet">{say(language, 'takeBack')}</button>
          <output data-sending={say(language, 'sending')} data-waiting={say(language, 'takeBackWaits')} />
        </form>
        <Support language={language} contacts={contacts} />
      </main>,
    ),
  );
  return wholeAndBrief(template, briefHead(frame));
}

function ResultsWhen({
  language,
  definition,
  time,
}: Pick<Props, 'language' | 'definition'> & { readonly time: string }) {
  const { k } = definition.policy;
  const text = sayCount(language, 'resultsWhen', k, { time, k });
  return (
    <p>
      {text}
      {gapAfter(text)}
      <a href={hrefIn(language, pulsePath(definition.code, 'results'))}>{say(language, 'resultsLink')}</a>
    </p>
  );
}

/** The text of the first slot: while the pulse is open, and once it has closed (E4.7). */
export interface ResultsTime {
  readonly open: string;
  readonly closed: string;
}

/** Says whether the page tells when results appear: of a rehearsal there are none (E7.7). */
const tellsTime = ({ resultsForStudents, rehearsal }: Definition): boolean => resultsForStudents && rehearsal !== true;

/** @returns undefined if the page does not have that slot */
export function resultsTime(
  language: PageLanguage,
  definition: Definition,
  schedule: Schedule,
): ResultsTime | undefined {
  if (!tellsTime(definition)) return undefined;
  const at = (hasClosed: boolean) => escape(sayResultsTime(language, { definition, schedule }, hasClosed));
  return { open: at(false), closed: at(true) };
}

/** What the slots of a page are made of, the same for everybody. */
interface Around {
  /** The length in bytes of everything around the slots, of the whole page. */
  readonly around: number;
  readonly lines: ReceiptLines;
  readonly time: ResultsTime | undefined;
}

interface Filling {
  /** Whether the pulse has closed to new visitors. */
  readonly hasClosed: boolean;
  readonly fields: Fields;
  readonly receipt: Receipt;
  /** Whether our own script puts it in place. */
  readonly isBrief: boolean;
}

/**
 * Makes the slots of the Sent page. The receipt is filled up to the longest that this pulse can have, so that its length is the
 * same no matter what was answered: if each page were rounded up by itself, long answers could still be told from short ones. A
 * whole page is then filled up to whole KiB (E4.1).
 */
export function sentSlots(
  { around, lines, time: times }: Around,
  { hasClosed, fields, receipt, isBrief }: Filling,
): readonly Slot[] {
  const time = times?.[hasClosed ? 'closed' : 'open'];
  const fixed = around + byteLength(time ?? '');
  const longest = lines.longest + COMMENT;
  const size = isBrief ? longest : Math.ceil((fixed + longest) / 1024) * 1024 - fixed;
  const slot = renderReceipt(lines, fields, receipt, size);
  return time === undefined ? [slot] : [time, slot];
}
