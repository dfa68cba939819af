/** Renders the page on which a member of staff stops one kind of mail (H4.2). It works without a script and without a session. */
import type { MailChoice } from '../../schema/contract/mail-choices.ts';
import type { Spoken } from '../../schema/languages/fill.ts';
import type { Language } from '../../schema/languages/language.ts';
import type { mailWords } from '../../schema/languages/staff/mail.ts';
import { renderDocument } from './document.tsx';

export interface StopLanguage extends Language {
  readonly mail: Pick<Spoken<typeof mailWords>, 'stopPage'>;
}

const ACCOUNT = '/staff/me';

/** Opening the page stops nothing: programs that check mails open every link. */
export function renderStopMail(language: StopLanguage, kind: MailChoice): string {
  const words = language.mail.stopPage;
  return renderDocument(
    { language: { ...language, framed: false }, title: words.title },
    <main>
      <h1>{words.title}</h1>
      <p>{words.text[kind]}</p>
      <form method="post">
        <button class="button" type="submit">
          {words.button}
        </button>
      </form>
    </main>,
  );
}

export function renderMailStopped(language: StopLanguage): string {
  const words = language.mail.stopPage;
  return renderDocument(
    { language: { ...language, framed: false }, title: words.doneTitle },
    <main>
      <h1>{words.doneTitle}</h1>
      <p>{words.done}</p>
      <p>
        <a href={ACCOUNT}>{words.account}</a>
      </p>
    </main>,
  );
}

export function renderDeadStop(language: StopLanguage): string {
  const words = language.mail.stopPage;
  return renderDocument(
    { language: { ...language, framed: false }, title: words.deadTitle },
    <main>
      <h1>{words.deadTitle}</h1>
      <p>{words.dead}</p>
      <p>
        <a href={ACCOUNT}>{words.account}</a>
      </p>
    </main>,
  );
}
