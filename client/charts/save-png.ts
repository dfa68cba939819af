/** Paints a picture on a canvas and gives it to the reader as a file; nothing leaves the browser (E9.6). */
import { render } from 'preact';
import type { Picture } from './picture.tsx';
import type { Measure } from './picture-block.ts';

/** Three dots for each pixel keep the picture sharp on a slide. */
const SCALE = 3;

export function measureOn(canvas: HTMLCanvasElement): Measure {
  const context = contextOf(canvas);
  return (text, sizePx, weight) => {
    context.font = `${weight} ${sizePx}px system-ui, sans-serif`;
    return context.measureText(text).width;
  };
}

/** @throws if the browser cannot draw it */
export async function savePng({ svg, width, height }: Picture, name: string): Promise<void> {
  const host = document.createElement('div');
  render(svg, host);
  const drawn = host.firstElementChild;
  if (drawn === null) throw new Error('Nothing to draw');
  await saveDrawing(drawn, [width * SCALE, height * SCALE], name);
}

/**
 * @param size the file's width and height in dots
 * @throws if the browser cannot draw it
 */
export async function saveDrawing(
  drawn: Element,
  size: readonly [width: number, height: number],
  name: string,
): Promise<void> {
  const image = new Image();
  // Our content security policy allows images from `data:` but not from `blob:`.
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawn))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = size;
  contextOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (blob === null) throw new Error('No picture was made');
  download(blob, name);
}

export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // By then the browser has its own hold on the file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas here');
  return context;
}
