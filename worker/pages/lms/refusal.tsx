/**
 * Renders why something from a learning platform was refused: what happened, what to do, and a code with which somebody can
 * help. It shows nothing of what the platform has signed, but who it says it is (lms.md L13.1).
 */
import type { LmsCode } from '../../../schema/lms/codes.ts';
import { say } from '../../../schema/languages/language.ts';
import { sayLms, type LmsWord } from '../../../schema/languages/lms/words.ts';
import type { PageLanguage } from '../href.ts';
import { renderNotice } from '../notice.tsx';
import { renderForStaff } from './staff.tsx';
import { UNTRANSLATED } from '../untranslated.ts';

/** How a platform names itself, us, and its installation; empty where it said nothing. */
export interface Received {
  readonly iss: string;
  readonly clientId: string;
  readonly deploymentId: string;
}

interface Props {
  readonly language: PageLanguage;
  readonly code: LmsCode;
  /** Other advice than the usual one for this code. */
  readonly advice?: Advice | undefined;
  /** The id of the request, under which the log has the code. */
  readonly id: string;
  readonly received?: Received | undefined;
}

export function renderLmsRefusal({ language, code, advice, id, received }: Props): string {
  const { title, text, word } = sayCode(language, code, advice);
  const said = (
    <>
      <p {...(code === 'already_taken' && { 'data-lms': 'still' })}>{text}</p>
      <p class="small">
        {sayLms(language, 'codeLine', { code })}
        <br />
        {sayLms(language, 'requestLine', { id })}
      </p>
      {received !== undefined && (
        <details class="small">
          <summary>{sayLms(language, 'administrators')}</summary>
          <dl {...UNTRANSLATED}>
            {Object.entries({
              iss: received.iss,
              client_id: received.clientId,
              deployment_id: received.deploymentId,
            }).map(([name, value]) => (
              <div>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value || '–'}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
  return FOR_STAFF.has(word) ? renderForStaff(language, title, said) : renderNotice({ language, title }, said);
}

/** Only administrators and teachers get these, who need no list of where students get help. */
const FOR_STAFF: ReadonlySet<Advice> = new Set(['return', 'invite', 'config', 'silent', 'declined', 'exists']);

/** The title and the advice of a code, for a page and for a script that asked for JSON. */
export function sayCode(
  language: PageLanguage,
  code: LmsCode,
  word: Advice = WORD_BY_CODE[code],
): { readonly word: Advice; readonly title: string; readonly text: string } {
  // The form of a student says the same, if the answer came to it too late.
  const text = word === 'taken' ? say(language, 'rosterElsewhere') : sayLms(language, word);
  return { word, title: sayLms(language, `${word}Title`), text };
}

/** The words of refusals: each has a title and advice. */
export type Advice =
  | Extract<
      LmsWord,
      | 'again'
      | 'window'
      | 'wrong'
      | 'site'
      | 'role'
      | 'unreachable'
      | 'ticket'
      | 'other'
      | 'code'
      | 'over'
      | 'away'
      | 'return'
      | 'invite'
      | 'config'
      | 'silent'
      | 'declined'
      | 'exists'
    >
  | 'taken';

const WORD_BY_CODE: Readonly<Record<LmsCode, Advice>> = {
  form_bad: 'again',
  state_unknown: 'again',
  nonce: 'again',
  expired: 'again',
  needs_window: 'window',
  platform_unknown: 'site',
  platform_ambiguous: 'site',
  platform_inactive: 'site',
  deployment_pending: 'site',
  deployment_disabled: 'site',
  platform_error: 'wrong',
  target_foreign: 'wrong',
  token_bad: 'wrong',
  alg: 'wrong',
  kid: 'wrong',
  key_unknown: 'wrong',
  signature: 'wrong',
  issuer: 'wrong',
  audience: 'wrong',
  azp: 'wrong',
  issued_at: 'wrong',
  version: 'wrong',
  message_type: 'wrong',
  deployment_bad: 'wrong',
  roles: 'wrong',
  resource_link: 'wrong',
  no_member_id: 'wrong',
  no_access: 'role',
  ticket_bad: 'ticket',
  wrong_course: 'other',
  invite_bad: 'code',
  already_taken: 'taken',
  pulse_closed: 'over',
  pulse_away: 'away',
  return_foreign: 'return',
  config_bad: 'config',
  issuer_mismatch: 'config',
  endpoint_foreign: 'config',
  config_unreachable: 'silent',
  registration_refused: 'declined',
  platform_exists: 'exists',
  jwks_unavailable: 'unreachable',
};
