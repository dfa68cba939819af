/**
 * Renders the page with one field for a code. It is the landing page, and also the reply to an unknown code (E5.5,
 * E3.11).
 */
import { say } from '../../schema/languages/language.ts';
import { gapAfter } from '../../schema/languages/join-sentences.ts';
import { renderDocument } from './document.tsx';
import type { PageLanguage } from './href.ts';
import { renderNotice } from './notice.tsx';
import { Support } from './support.tsx';

interface Props {
  readonly language: PageLanguage;
}

export function renderLanding({ language }: Props): string {
  const title = say(language, 'landingTitle');
  return renderDocument(
    { language, title, here: { path: '/' } },
    <main>
      <h1>{title}</h1>
      <p>{say(language, 'landing')}</p>
      <p>{say(language, 'landingCode')}</p>
      <CodeForm language={language} typed="" />
      <p class="small">
        {say(language, 'landingStaff')}
        {gapAfter(say(language, 'landingStaff'))}
        <a href="/staff">{say(language, 'landingStaffLink')}</a>
      </p>
      <Support language={language} />
    </main>,
  );
}

/** @param typed what the student typed, so that it can be corrected */
export function renderUnknown({ language }: Props, typed: string): string {
  return renderNotice(
    { language, here: { path: pathOf(typed) }, title: say(language, 'unknownTitle') },
    <>
      <p>{say(language, 'unknownCode')}</p>
      <CodeForm language={language} typed={short(typed)} />
    </>,
  );
}

/** Renders the reply to the code of a pulse that was withdrawn before it opened, and offers the field for the new one (E7.6). */
export function renderDiscarded({ language }: Props, typed: string): string {
  return renderNotice(
    { language, here: { path: pathOf(typed) }, title: say(language, 'discardedTitle') },
    <>
      <p>{say(language, 'discarded')}</p>
      <CodeForm language={language} typed="" />
    </>,
  );
}

export function renderMissing({ language }: Props): string {
  return renderNotice(
    { language, here: { path: '/' }, title: say(language, 'missingTitle') },
    <>
      <p>{say(language, 'missing')}</p>
      <CodeForm language={language} typed="" />
    </>,
  );
}

export function renderTooMany({ language }: Props): string {
  return renderNotice(
    { language, here: { path: '/' }, title: say(language, 'tooManyTitle') },
    <p>{say(language, 'tooManyTries')}</p>,
  );
}

/** Renders the reply to a request that no form of ours sends. */
export function renderUnreadable({ language }: Props, why: 'tooLarge' | 'wrongType' | 'brokenOff'): string {
  return renderNotice(
    { language, here: { path: '/' }, title: say(language, 'malformedTitle') },
    <p>{say(language, why)}</p>,
  );
}

/** Shortens the typed text to what a field and an address should hold, and never cuts a character in half. */
const short = (typed: string): string => typed.slice(0, 40).toWellFormed();

const pathOf = (typed: string): string => (typed === '' ? '/' : `/s/${encodeURIComponent(short(typed))}`);

export function CodeForm({ language, typed }: Props & { readonly typed: string }) {
  return (
    <form class="code" method="get" action="/s">
      <label for="code">{say(language, 'codeFieldLabel')}</label>
      <input
        id="code"
        name="code"
        type="text"
        dir="ltr"
        value={typed}
        required
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
      />
      <input type="hidden" name="l" value={language.tag} />
      {language.framed !== false && <input type="hidden" name="embed" value="1" />}
      <button>{say(language, 'openCode')}</button>
    </form>
  );
}
