/** Shows a QR code that the server draws, to be saved as a picture. It is black on white in both themes (ISO/IEC 18004). */
import { useSignal } from '@preact/signals';
import { fill } from '../../../schema/languages/fill.ts';
import { saveQrPng } from './qr-png.ts';
import { shareWords as words } from './words.ts';

export interface QrCodeProps {
  /** Where the server draws it. The image brings its own quiet zone. */
  readonly drawn: string;
  /** How the saved file is called, without its ending. */
  readonly name: string;
  /** Where the code leads. */
  readonly url: string;
}

export function QrCode({ drawn, name, url }: QrCodeProps) {
  const failed = useSignal(false);
  const save = () => {
    failed.value = false;
    saveQrPng(drawn, `${name}.png`).catch(() => {
      failed.value = true;
    });
  };
  return (
    <div class="share-qr">
      <img class="qr" src={drawn} alt={fill(words.qr, { url })} width="200" height="200" />
      <div>
        <p class="actions">
          <a class="button quiet" href={drawn} download={`${name}.svg`}>
            {words.svg}
          </a>
          <button type="button" class="quiet" onClick={save}>
            {words.png}
          </button>
        </p>
        <p class="small">{words.qrHint}</p>
        <p class="small" role="status">
          {failed.value && words.pngFailed}
        </p>
      </div>
    </div>
  );
}
