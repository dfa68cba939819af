/** Renders what the address of a pulse shows when it is not open: not yet, closing, closed (E3.11, E4.6, W7). */
import type { Code } from '../../schema/contract/ids.ts';
import type { Definition, Schedule } from '../../schema/contract/pulse.ts';
import { answersEndAtMs } from '../../schema/pulse/answers-end.ts';
import { say, sayCount } from '../../schema/languages/language.ts';
import { sayMoment } from '../../schema/languages/moment.ts';
import type { PageLanguage } from './href.ts';
import { CodeForm } from './landing.tsx';
import { FormLink, renderNotice, ResultsLink, type Around } from './notice.tsx';

interface Props {
  readonly language: PageLanguage;
  readonly definition: Definition;
  readonly schedule: Schedule;
}

/**
 * The script goes on sending what is still on its way when a student pressed Send and then loaded the page again
 * (E4.4).
 */
interface Scripted {
  readonly script: string;
}

export function renderNotOpen({
  language,
  definition,
  schedule: { opensAtMs },
  around,
}: Props & { readonly around?: Around }): string {
  const text =
    opensAtMs === null
      ? say(language, 'notOpenSoon')
      : say(language, 'notOpenYet', { when: sayMoment(language, opensAtMs, definition.course.zone) });
  return renderNotice(
    { language, definition, title: say(language, 'notOpenTitle'), ...(around && { around }) },
    <p>{text}</p>,
  );
}

/** What a browser without the script shows in place of a reply to Send, some minutes later (decision 0032). */
export function renderExpired({ language, definition }: Omit<Props, 'schedule'>): string {
  return renderNotice(
    { language, definition, title: say(language, 'expiredTitle') },
    <>
      <p>{say(language, 'expired')}</p>
      <FormLink language={language} definition={definition} label="backToForm" />
    </>,
  );
}

/**
 * What the address of a rehearsal says once it has ended. Nothing is known of it any more, so the page is made of the code
 * alone, and is the same if there never was one (E7.7).
 */
export function renderRehearsalOver({ language, code }: Pick<Props, 'language'> & { readonly code: Code }): string {
  return renderNotice(
    { language, rehearsal: code, state: 'closed', title: say(language, 'rehearsalOverTitle') },
    <>
      <p>{say(language, 'rehearsalOver')}</p>
      <CodeForm language={language} typed="" />
    </>,
  );
}

export function renderClosing({ language, definition, schedule, script }: Props & Scripted): string {
  const { k } = definition.policy;
  const time = sayMoment(language, answersEndAtMs(schedule, definition.graceSeconds), definition.course.zone);
  return renderNotice(
    { language, definition, title: say(language, 'closingTitle'), script, state: 'shut' },
    <>
      <output />
      <p>{say(language, 'closing', { time })}</p>
      {definition.resultsForStudents && (
        <>
          <p>{sayCount(language, 'resultsWhen', k, { time, k })}</p>
          <ResultsLink language={language} definition={definition} />
        </>
      )}
    </>,
  );
}

/** The pulse has ended, and the server was restored from before that. */
export function renderLost({ language, definition }: Omit<Props, 'schedule'>): string {
  return renderNotice(
    { language, definition, title: say(language, 'closedTitle') },
    <p>{say(language, 'resultsLost')}</p>,
  );
}

interface ClosedProps extends Omit<Props, 'schedule'>, Scripted {
  /** Whether the gate has already published what may be published. */
  readonly published: boolean;
  /**
   * After a Send: whether it is certain that nothing was counted. A tombstone remembers no keys, so the answers may
   * have been counted earlier; then only the phone knows whether it had tried before (W7).
   */
  readonly sent?: { readonly certain: boolean };
}

export function renderClosed({ language, definition, published, sent, script }: ClosedProps): string {
  const shared = definition.resultsForStudents ? (published ? 'whenHere' : 'whenSoon') : 'whenByTeacher';
  return renderNotice(
    { language, definition, title: say(language, 'closedTitle'), script, state: sent ? 'closed' : 'shut' },
    <>
      {sent ? <Unsent language={language} certain={sent.certain} /> : <output />}
      <p>{say(language, 'closed', { when: say(language, shared) })}</p>
      {definition.resultsForStudents && <ResultsLink language={language} definition={definition} />}
    </>,
  );
}

function Unsent({ language, certain }: { readonly language: PageLanguage; readonly certain: boolean }) {
  const unsent = say(language, 'closedUnsent');
  return (
    <div class="note alert">
      {certain ? <p>{unsent}</p> : <p data-first-try={unsent}>{say(language, 'closedUnsure')}</p>}
    </div>
  );
}
