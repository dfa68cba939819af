/** Renders what somebody reads who teaches a course and wants to link its pulse there: one choice (lms.md L11.1). */
import { sayLms } from '../../../schema/languages/lms/words.ts';
import type { PageLanguage } from '../href.ts';
import { renderForStaff } from './staff.tsx';

interface Props {
  readonly language: PageLanguage;
}

/** The script sends the ticket, and then the form that the platform takes back (L3.2). */
export function renderPicker({
  language,
  ticket,
  course,
}: Props & { readonly ticket: string; readonly course: string }): string {
  return renderForStaff(
    language,
    sayLms(language, 'pickTitle'),
    <>
      <p>{sayLms(language, 'pick', { course })}</p>
      <p>
        <button type="button" data-lms="pick" data-ticket={ticket}>
          {sayLms(language, 'pickButton')}
        </button>
      </p>
      <output />
      <noscript>
        <p>{sayLms(language, 'needsScript')}</p>
      </noscript>
    </>,
  );
}

/** The place in the course takes files or texts, and no activity. */
export function renderNoLinks({ language }: Props): string {
  return renderForStaff(language, sayLms(language, 'noLinksTitle'), <p>{sayLms(language, 'noLinks')}</p>);
}
