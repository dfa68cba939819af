/** Reads what a picture of a page shows, pixel by pixel. */
import type { BrowserContext } from 'playwright-core';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** A browser can read the pixels of its own picture, so this needs no library. */
export async function pixelsOf(context: BrowserContext, png: Buffer): Promise<Picture> {
  const blank = await context.newPage();
  const { width, height, data } = await blank.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(image, 0, 0);
    const rgba = new Uint8Array(drawing?.getImageData(0, 0, image.width, image.height).data ?? []);
    return { width: image.width, height: image.height, data: (rgba as Uint8Array & { toBase64(): string }).toBase64() };
  }, png.toString('base64'));
  await blank.close();
  return { width, height, data: new Uint8Array(Buffer.from(data, 'base64')) };
}

export type Colour = readonly [red: number, green: number, blue: number];

export const colourAt = ({ width, data }: Picture, x: number, y: number): Colour => {
  const at = (Math.round(y) * width + Math.round(x)) * 4;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
};

/** The contrast ratio as WCAG 2.2 defines it: from 1 for equal colours to 21 for black on white. */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
