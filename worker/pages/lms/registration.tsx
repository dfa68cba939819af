/** Renders what an administrator reads before a learning platform registers itself, and afterwards (lms.md L12.2 to L12.5). */
import { sayLms } from '../../../schema/languages/lms/words.ts';
import type { PageLanguage } from '../href.ts';
import { UNTRANSLATED } from '../untranslated.ts';
import { renderForStaff } from './staff.tsx';

interface Props {
  readonly language: PageLanguage;
}

interface Asked extends Props {
  readonly ticket: string;
  readonly institution: string;
  readonly iss: string;
  /** What the platform calls its product; empty if it does not say. */
  readonly product: string;
}

export function renderRegistration({ language, ticket, institution, iss, product }: Asked): string {
  return renderForStaff(
    language,
    sayLms(language, 'registerTitle'),
    <>
      <p>{sayLms(language, 'register', { institution })}</p>
      <dl class="contacts">
        {(
          [
            ['issuer', iss],
            ['product', product],
          ] as const
        )
          .filter(([, value]) => value !== '')
          .map(([word, value]) => (
            <div>
              <dt>{sayLms(language, word)}</dt>
              <dd {...UNTRANSLATED}>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      <p>{sayLms(language, 'registerKeeps')}</p>
      <p>{sayLms(language, 'registerNext')}</p>
      <p>
        <button type="button" data-lms="register" data-ticket={ticket}>
          {sayLms(language, 'registerButton')}
        </button>
      </p>
      <output />
      <noscript>
        <p>{sayLms(language, 'needsScript')}</p>
      </noscript>
    </>,
  );
}

/** The script tells the platform that it is done, and the platform closes the window. Where it does not, this page stays. */
export function renderRegistered({ language }: Props): string {
  return renderForStaff(
    language,
    sayLms(language, 'registeredTitle'),
    <>
      <p data-lms="registered">{sayLms(language, 'registered')}</p>
      <p>{sayLms(language, 'registerNext')}</p>
    </>,
  );
}
