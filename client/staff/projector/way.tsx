/** Shows an address and its QR code on the wall. Both stay as they are if a browser translates the page (E7.8). */
import { projectorWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';

export interface WayProps {
  readonly url: string;
  readonly code: string;
  /** Where the QR code is drawn. */
  readonly image: string;
}

/** The code is black on white in both themes. The image brings its own quiet zone (ISO/IEC 18004). */
export function Way({ url, code, image }: WayProps) {
  const [, scheme = '', rest = url] = /^(https?:\/\/)(.*)$/.exec(url) ?? [];
  const at = rest.lastIndexOf(code);
  return (
    <>
      <p class="address">
        <span class="small">{words.go}</span>{' '}
        <span class="url" translate={false}>
          <span class="scheme">{scheme}</span>
          {rest.slice(0, at)}
          <wbr />
          {rest.slice(at)}
        </span>
      </p>
      <img class="qr" src={image} alt={fill(words.qr, { url })} />
    </>
  );
}
