/** Renders the two pages that are the same for every pulse: privacy and accessibility (E5.5, section 11). */
import { say } from '../../schema/languages/language.ts';
import type { PageLanguage } from './href.ts';
import { renderNotice } from './notice.tsx';

export function renderPrivacy(language: PageLanguage): string {
  return renderNotice(
    { language, here: { path: '/privacy' }, title: say(language, 'privacyTitle') },
    <>
      <h2>{say(language, 'privacyStudents')}</h2>
      <p>{say(language, 'privacyStudentsText')}</p>
      <p>{say(language, 'privacyKeys')}</p>
      <p>{say(language, 'privacyTab')}</p>
      <p>{say(language, 'privacyPulse')}</p>
      <p>{say(language, 'howVisits')}</p>
      <p>{say(language, 'privacyRights')}</p>
      <p>{say(language, 'privacyPlatform')}</p>
      <h2>{say(language, 'privacyStaff')}</h2>
      <p>{say(language, 'privacyStaffText')}</p>
      <p>{say(language, 'privacyRepresentative')}</p>
      <p>{say(language, 'privacyWho')}</p>
    </>,
  );
}

export function renderAccessibility(language: PageLanguage, version: string): string {
  return renderNotice(
    { language, here: { path: '/accessibility' }, title: say(language, 'accessibilityTitle') },
    <>
      <p>{say(language, 'accessibilityGoal')}</p>
      <p>{say(language, 'accessibilityDoes')}</p>
      <p>{say(language, 'accessibilityTested')}</p>
      <p>{say(language, 'accessibilityContact')}</p>
      <p class="small">{say(language, 'versionLine', { version })}</p>
    </>,
  );
}
