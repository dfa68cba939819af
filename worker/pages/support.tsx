/** Renders where to find help. It is on every page for students, and never depends on what they answered (E5.4, W9). */
import type { Contacts } from '../../schema/contract/pulse.ts';
import { say, type Language } from '../../schema/languages/language.ts';
import { Contact } from './contact.tsx';

interface Props {
  readonly language: Language;
  /** The contacts are absent if no pulse, and so no institution, is known. */
  readonly contacts?: Contacts | undefined;
}

export function Support({ language, contacts }: Props) {
  return (
    <section id="support">
      <h2>{say(language, 'supportHeading')}</h2>
      {contacts === undefined ? (
        <p>{say(language, 'notAReportHere')}</p>
      ) : (
        <>
          <p>{say(language, 'notAReport')}</p>
          <Ways language={language} contacts={contacts} />
        </>
      )}
    </section>
  );
}

/** Where reports go to the support contact, one entry has both labels. The emergency number stands by itself. */
function Ways({ language, contacts }: { readonly language: Language; readonly contacts: Contacts }) {
  const { support, report, emergency } = contacts;
  const isOneRoute = report === support;
  return (
    <dl class="contacts">
      <div>
        <dt>{say(language, 'supportLabel')}</dt>
        {isOneRoute && <dt>{say(language, 'reportLabel')}</dt>}
        <dd>
          <Contact text={support} />
        </dd>
      </div>
      {!isOneRoute && (
        <div>
          <dt>{say(language, 'reportLabel')}</dt>
          <dd>
            <Contact text={report} />
          </dd>
        </div>
      )}
      <div class="emergency">
        <dt>{say(language, 'emergencyLabel')}</dt>
        <dd>
          <Contact text={emergency} isEmergency />
        </dd>
      </div>
    </dl>
  );
}
