/** Renders the reply to Send: thanks, when results appear, the receipt, and the way back (E4.1, E4.7, E4.9, W6). */
import { Lines } from '../../client/told/lines.tsx';
import type { Code } from '../../schema/contract/ids.ts';
import type { Told } from '../../schema/contract/loop.ts';
import type { Definition, Schedule } from '../../schema/contract/pulse.ts';
import { say, sayCount } from '../../schema/languages/language.ts';
import { sayMoment } from '../../schema/languages/moment.ts';
import type { PageTemplate } from '../engines/engine.ts';
import { renderDocument } from './document.tsx';
import { hrefIn, pulsePath, type PageLanguage } from './href.ts';
import { promise } from '../../schema/languages/promise.ts';
import { byteLength, COMMENT, TAKE_BACK, type ReceiptLines } from './receipt.tsx';
import { templateAround } from './page-template.ts';
import { Support } from './support.tsx';

interface Props {
  readonly language: PageLanguage;
  readonly definition: Definition;
  readonly schedule: Schedule;
  readonly script: string;
  /** What came of an earlier pulse of the course, if students were told anything. */
  readonly told: EarlierTold | null;
}

export interface EarlierTold {
  readonly code: Code;
  /** The BCP 47 tag of the language in which staff wrote it. */
  readonly language: string;
  readonly body: Told;
}

/** Renders the page, with the receipt as its slot. */
export function sentTemplate({ language, definition, schedule, script, told }: Props): PageTemplate {
  const { code, institution, contacts, course } = definition;
  const title = say(language, 'sent');
  return templateAround((slot) =>
    renderDocument(
      {
        language,
        script,
        title,
        here: { path: pulsePath(code), form: TAKE_BACK },
        how: pulsePath(code, 'how'),
        institution: institution.name,
      },
      <main data-code={code} data-state="sent">
        <p class="course">{say(language, 'courseLine', { course: course.name })}</p>
        <h1>{title}</h1>
        {definition.resultsForStudents && (
          <ResultsWhen language={language} definition={definition} schedule={schedule} />
        )}
        <p class="small">{promise(language, definition)}</p>
        {told !== null && (
          <Lines
            language={language}
            lang={told.language}
            body={told.body}
            href={hrefIn(language, pulsePath(told.code, 'results'))}
          />
        )}
        <details class="receipt">
          <summary>{say(language, 'receiptTitle')}</summary>
          <div dangerouslySetInnerHTML={{ __html: slot }} />
          <p>{say(language, 'receiptFingerprint')}</p>
        </details>
        <form id={TAKE_BACK} method="post" action={hrefIn(language, pulsePath(code, 'withdraw'))} autocomplete="off">
          <p class="small">{say(language, 'takeBackLimit')}</p>
          <button class="quiet">{say(language, 'takeBack')}</button>
          <output data-sending={say(language, 'sending')} data-waiting={say(language, 'takeBackWaits')} />
        </form>
        <Support language={language} contacts={contacts} />
      </main>,
    ),
  );
}

function ResultsWhen({ language, definition, schedule }: Pick<Props, 'language' | 'definition' | 'schedule'>) {
  const { k } = definition.policy;
  const time = sayMoment(language, resultsAtMs(definition, schedule), definition.course.zone);
  return (
    <p>
      {sayCount(language, 'resultsWhen', k, { time, k })}{' '}
      <a href={hrefIn(language, pulsePath(definition.code, 'results'))}>{say(language, 'resultsLink')}</a>
    </p>
  );
}

/** @returns when the grace time ends and the gate runs (E4.6) */
export const resultsAtMs = ({ graceSeconds }: Definition, { closesAtMs }: Schedule): number =>
  closesAtMs + graceSeconds * 1000;

/**
 * Computes how long the receipt must be so that the page is a whole number of KiB, no matter what was answered. All
 * answers to a pulse get the same size: if each page were rounded up by itself, long answers could still be told from
 * short ones (E4.1).
 */
export function receiptSize({ before, after }: PageTemplate, { longest }: ReceiptLines): number {
  const around = byteLength(before) + byteLength(after);
  return Math.ceil((around + longest + COMMENT) / 1024) * 1024 - around;
}
