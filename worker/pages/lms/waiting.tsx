/**
 * Renders the two pages of a launch in a frame without cookies: one keeps a value at the platform, and one reads it again. The
 * script does both (client/lms/platform-storage.ts; lms.md L5.12).
 */
import { sayLms } from '../../../schema/languages/lms/words.ts';
import type { PageLanguage } from '../href.ts';
import { renderNotice } from '../notice.tsx';

/** Where the platform keeps the value, and under which name. */
export interface AtPlatform {
  /** The frame that the platform named. */
  readonly target: string;
  /** The only origin that may learn the value, and may answer. */
  readonly origin: string;
  readonly key: string;
}

interface Props {
  readonly language: PageLanguage;
  readonly at: AtPlatform;
}

const Moment = ({ language }: Pick<Props, 'language'>) => (
  <>
    <p>{sayLms(language, 'moment')}</p>
    <noscript>
      <p>{sayLms(language, 'needsScript')}</p>
    </noscript>
  </>
);

const where = ({ target, origin, key }: AtPlatform) => ({
  'data-target': target,
  'data-origin': origin,
  'data-key': key,
});

/** @param next where the login goes on: the address of the platform, as the standard has it */
export function renderKeeping({
  language,
  at,
  mark,
  next,
}: Props & { readonly mark: string; readonly next: string }): string {
  return renderNotice(
    { language, title: sayLms(language, 'momentTitle') },
    <>
      <Moment language={language} />
      <p>
        <a class="button" data-lms="keep" data-value={mark} href={next} {...where(at)}>
          {sayLms(language, 'goOn')}
        </a>
      </p>
    </>,
  );
}

export function renderHalf({ language, at, ticket }: Props & { readonly ticket: string }): string {
  return renderNotice(
    { language, title: sayLms(language, 'momentTitle') },
    <div data-lms="half" data-ticket={ticket} {...where(at)}>
      <Moment language={language} />
    </div>,
  );
}
