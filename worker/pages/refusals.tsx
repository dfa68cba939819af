/** Renders what a student reads if something was sent and not counted: what happened, what is safe, and what to do. */
import type { Fields } from '../../schema/contract/box-office.ts';
import type { Definition } from '../../schema/contract/pulse.ts';
import { say, sayCount } from '../../schema/languages/language.ts';
import { joinSentences } from '../../schema/languages/join-sentences.ts';
import { Echo, LONGEST_NAME, withoutRight } from './echo.tsx';
import { pulsePath, sendTo, type PageLanguage } from './href.ts';
import { FormLink, renderNotice } from './notice.tsx';
import { SlipField } from './slip-field.tsx';

/** The id of the form that repeats what was sent, also for a change of the language. */
const AGAIN = 'again';

interface Props {
  readonly language: PageLanguage;
  readonly definition: Definition;
  readonly script: string;
}

export function renderEmpty({ language, definition }: Props): string {
  return renderNotice(
    { language, definition, title: say(language, 'emptyTitle') },
    <>
      <p>{say(language, 'allBlank')}</p>
      <FormLink language={language} definition={definition} label="backToForm" />
    </>,
  );
}

export function renderConflict({ language, definition }: Props): string {
  return renderNotice(
    { language, definition, title: say(language, 'conflictTitle') },
    <p>{say(language, 'conflict')}</p>,
  );
}

/** Lets the student correct the code on the page; all answers are sent again with it, with the same key (E4.2). */
export function renderCodeRefused({ language, definition, fields }: AgainProps, why: 'bad' | 'used'): string {
  const title = say(language, why === 'bad' ? 'badCodeTitle' : 'usedCodeTitle');
  const path = pulsePath(definition.code);
  return renderNotice(
    { language, definition, title, here: { path, form: AGAIN } },
    <>
      <p>
        {why === 'bad'
          ? say(language, 'badCode')
          : joinSentences([say(language, 'codeUsed'), say(language, 'usedCodeHelp')])}
      </p>
      <CodeAgain language={language} path={path} fields={fields} />
    </>,
  );
}

/** Says that no token of this pulse came, or a used one. Where there are reserve codes, one can be typed (E3.10, R5.9). */
export function renderTokenRefused({ language, definition, fields }: AgainProps, why: 'bad' | 'used'): string {
  const path = pulsePath(definition.code);
  const mayHaveCode = why === 'bad' && definition.reserve !== undefined;
  return renderNotice(
    {
      language,
      definition,
      title: say(language, why === 'bad' ? 'badTokenTitle' : 'usedTokenTitle'),
      ...(mayHaveCode && { here: { path, form: AGAIN } }),
    },
    <>
      <p>{say(language, why === 'bad' ? 'badToken' : 'usedToken')}</p>
      {mayHaveCode && <CodeAgain language={language} path={path} fields={fields} />}
    </>,
  );
}

function CodeAgain({ language, path, fields }: Pick<AgainProps, 'language' | 'fields'> & { readonly path: string }) {
  return (
    <form id={AGAIN} method="post" action={sendTo(language, path)} autocomplete="off">
      <SlipField language={language} typed={fields.find(([name]) => name === 'code')?.[1] ?? ''} />
      <Echo fields={withoutRight(fields)} />
      <button>{say(language, 'sendAgain')}</button>
    </form>
  );
}

/**
 * Answers a Send whose key was counted in a group that is published already: the box no longer knows what was answered,
 * so the page does not say that these answers were counted (privacy.md R4.2, R4.4).
 */
export function renderCountedAndPublished({ language, definition, script }: Props): string {
  return renderNotice(
    { language, definition, script, state: 'sent', title: say(language, 'releasedTitle') },
    <p>{say(language, 'countedAndPublished')}</p>,
  );
}

export function renderReleased({ language, definition }: Props): string {
  return renderNotice(
    { language, definition, title: say(language, 'releasedTitle') },
    <p>{say(language, 'released')}</p>,
  );
}

export function renderWithdrawn({ language, definition, script }: Props): string {
  return renderNotice(
    { language, definition, script, state: 'withdrawn', title: say(language, 'withdrawnTitle') },
    <>
      <p>{say(language, 'withdrawn')}</p>
      <FormLink language={language} definition={definition} label="answerAgain" />
    </>,
  );
}

/** Answers were taken back, but with this code for the last time: there is no fresh form (R4.3). */
export function renderCodeFinished({ language, definition, script, fields }: AgainProps): string {
  const finished = fields.some(([name]) => name === 'token') ? 'tokenFinished' : 'codeFinished';
  return renderNotice(
    { language, definition, script, state: 'taken-back', title: say(language, 'withdrawnTitle') },
    <p>{joinSentences([say(language, 'takenBack'), say(language, finished)])}</p>,
  );
}

export function renderMalformed({ language, definition }: Props, field: string): string {
  return renderNotice(
    { language, definition, title: say(language, 'malformedTitle') },
    <>
      <p>{say(language, 'malformed', { field: field.slice(0, LONGEST_NAME) })}</p>
      <FormLink language={language} definition={definition} label="backToForm" />
    </>,
  );
}

interface AgainProps extends Props {
  /** What was sent. A page without script sends it again with the next try, with the same key (E4.2). */
  readonly fields: Fields;
}

/** @param retryAfterSeconds if the box was busy; null if the box could not be opened just now */
export function renderNotCounted(props: AgainProps, retryAfterSeconds: number | null): string {
  const { language, definition } = props;
  const text =
    retryAfterSeconds === null
      ? say(language, 'retry')
      : sayCount(language, 'busy', retryAfterSeconds, { s: retryAfterSeconds });
  const path = pulsePath(definition.code);
  return renderNotice(
    { language, definition, title: say(language, 'notSentTitle'), here: { path, form: AGAIN } },
    <>
      <p>{text}</p>
      <Again {...props} action={path} label={say(language, 'sendAgain')} />
    </>,
  );
}

export function renderNotTakenBack(props: AgainProps): string {
  const { language, definition } = props;
  const path = pulsePath(definition.code, 'withdraw');
  return renderNotice(
    { language, definition, title: say(language, 'tooManyTitle'), here: { path, form: AGAIN } },
    <>
      <p>{say(language, 'notTakenBackYet')}</p>
      <Again {...props} action={path} label={say(language, 'tryAgain')} />
    </>,
  );
}

export function renderTooLateToTakeBack({ language, definition }: Props): string {
  return renderNotice(
    { language, definition, title: say(language, 'closedTitle') },
    <p>{say(language, 'tooLateToTakeBack')}</p>,
  );
}

export function renderNothingToTakeBack({ language, definition }: Props): string {
  return renderNotice(
    { language, definition, title: say(language, 'nothingToTakeBackTitle') },
    <>
      <p>{say(language, 'nothingToTakeBack')}</p>
      <FormLink language={language} definition={definition} label="backToForm" />
    </>,
  );
}

function Again({ language, fields, action, label }: AgainProps & { readonly action: string; readonly label: string }) {
  return (
    <form id={AGAIN} method="post" action={sendTo(language, action)} autocomplete="off">
      <Echo fields={fields} />
      <button>{label}</button>
    </form>
  );
}
