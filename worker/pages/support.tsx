/** Renders where to find help. It is on every page for students, and never depends on what they answered (E5.4, W9). */
import type { Contacts } from '../../schema/contract/pulse.ts';
import { say, type Language } from '../../schema/languages/language.ts';

interface Props {
  readonly language: Language;
  /** The contacts are absent if no pulse, and so no institution, is known. */
  readonly contacts?: Contacts | undefined;
}

export function Support({ language, contacts }: Props) {
  return (
    <section id="support">
      <h2>{say(language, 'supportHeading')}</h2>
      <p>{sentence(language, contacts)}</p>
    </section>
  );
}

function sentence(language: Language, contacts: Contacts | undefined): string {
  if (contacts === undefined) return say(language, 'notAReportHere');
  const { support, report, emergency } = contacts;
  return report === support
    ? say(language, 'notAReportOneRoute', { support, emergency })
    : say(language, 'notAReport', { support, report, emergency });
}
