/** Shows an address and its QR code on the wall. Both stay as they are if a browser translates the page (E7.8). */
import { say } from '../../../schema/languages/language.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { Said } from '../../told/said.tsx';

export interface WayProps {
  readonly audience: Audience;
  readonly url: string;
  readonly code: string;
  /** Where the QR code is drawn. */
  readonly image: string;
  /** True for a pulse with a roster: one answers from the course page, and the address is only for printed codes (E3.10). */
  readonly fromCourse?: boolean;
}

/** The code is black on white in both themes. The image brings its own quiet zone (ISO/IEC 18004). */
export function Way({ audience, url, code, image, fromCourse = false }: WayProps) {
  const [, scheme = '', rest = url] = /^(https?:\/\/)(.*)$/.exec(url) ?? [];
  const at = rest.lastIndexOf(code);
  return (
    <>
      <p class={fromCourse ? 'address from-course' : 'address'}>
        {fromCourse && (
          <>
            <span class="first">
              <Said to={audience}>{(language) => say(language, 'rosterFromCourse')}</Said>
            </span>{' '}
          </>
        )}
        <span class="small">
          <Said to={audience}>{(language) => say(language, 'wallGo')}</Said>
        </span>{' '}
        <span class="url" dir="ltr" translate={false}>
          <span class="scheme">{scheme}</span>
          {rest.slice(0, at)}
          <wbr />
          {rest.slice(at)}
        </span>
      </p>
      <img class="qr" src={image} alt={say(audience.main, 'wallQr', { url })} />
    </>
  );
}
