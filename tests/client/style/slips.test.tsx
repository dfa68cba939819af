/** Prints slips as a browser does, on both papers (R5.2, E7.1): no slip is alone on a last page, and each can be scanned. */
import { renderToString } from 'preact-render-to-string';
import { decodeQR } from 'qr/decode.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetsFrom } from '../../../client/staff/hand-out/slip-sheets.ts';
import { Slips } from '../../../client/staff/hand-out/slips.tsx';
import style from '../../../client/staff/app/staff.css?inline';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { slipFromBytes } from '../../../schema/contract/ids.ts';
import { launchBrowser } from '../../browser.ts';
import { pixelsOf } from '../../pixels.ts';

const URL_OF_PULSE = 'https://pulse.example-university.ac.uk/s/K7QF2M';
const ALONE: Audience = { main: ENGLISH, second: null };
const BOTH: Audience = { main: ENGLISH, second: LANGUAGES.find((language) => language !== ENGLISH) ?? null };
/** Each language alone, and each with every other one below it. */
const audiences: readonly Audience[] = LANGUAGES.flatMap((main) =>
  [null, ...LANGUAGES.filter((other) => other !== main)].map((second) => ({ main, second })),
);
const LONG_NAME = 'A course with a very long name, which goes on for longer than a slip of paper is wide, and on';
const slipsFor = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    slipFromBytes(Uint8Array.from({ length: 12 }, (_, at) => (i * 7 + at * 3) % 32)),
  );

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext()).newPage();
});
afterAll(() => browser.close());

const show = (
  count: number,
  course = 'Introduction to Anthropology',
  audience: Audience = ALONE,
  of: Pick<Definition, 'rehearsal'> = {},
) =>
  page.setContent(
    `<!doctype html><style>${style}</style><body><main>${renderToString(
      <Slips of={of} audience={audience} course={course} url={URL_OF_PULSE} slips={slipsFor(count)} />,
    )}</main>`,
  );

test.each([
  { in: 'one language', audience: ALONE, most: 15, least: 7 },
  { in: 'two languages', audience: BOTH, most: 12, least: 4 },
])(
  'every slip in $in is on one sheet, in its order, and no sheet has fewer than $least unless all fit on one',
  ({ audience, most, least }) => {
    for (let count = 1; count <= 400; count++) {
      const slips = slipsFor(count);
      const sheets = sheetsFrom(slips, audience);
      expect(sheets.flat()).toEqual(slips);
      expect(Math.max(...sheets.map(({ length }) => length))).toBeLessThanOrEqual(most);
      expect(Math.min(...sheets.map(({ length }) => length))).toBeGreaterThanOrEqual(Math.min(count, least));
    }
  },
);

describe.each(['A4', 'Letter'])('on %s', (format) => {
  test.each([
    [1, 1, 1],
    [7, 1, 1],
    [16, 2, 2],
    [23, 2, 2],
    [40, 3, 4],
  ])('%i slips take %i sheets, and in two languages %i', async (count, sheets, sheetsOfBoth) => {
    for (const [audience, expected] of [
      [ALONE, sheets],
      [BOTH, sheetsOfBoth],
    ] as const) {
      await show(count, LONG_NAME, audience);
      const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(expected);
      expect(sheetsFrom(slipsFor(count), audience)).toHaveLength(expected);
    }
  });
});

test('nothing of a slip is cut off in any language or pair of languages (E5.2), and a phone that scans it gets the address with the code behind the #', async () => {
  await page.setViewportSize({ width: 718, height: 1047 });
  await page.emulateMedia({ media: 'print' });
  for (const audience of audiences) {
    await show(3, LONG_NAME, audience);
    const spilling = await page
      .locator('.slips li')
      .evaluateAll((slips) =>
        slips.filter((slip) => slip.scrollHeight > slip.clientHeight + 1 || slip.scrollWidth > slip.clientWidth + 1),
      );
    expect(spilling, `${audience.main.tag} ${audience.second?.tag}`).toHaveLength(0);
    // Two lines of the name are kept, and the rest of it is left out.
    const lines = await page
      .locator('.slip-course')
      .first()
      .evaluate((name) => name.clientHeight / Number.parseFloat(getComputedStyle(name).lineHeight));
    expect(Math.round(lines), `${audience.main.tag} ${audience.second?.tag}`).toBe(2);
  }
  await show(40);
  const [first] = slipsFor(1);
  const { data, width, height } = await pixelsOf(page.context(), await page.locator('.slip-qr').first().screenshot());
  expect(decodeQR({ data, width, height })).toBe(`${URL_OF_PULSE}#${first}`);
});

test('E7.7: a slip of a rehearsal says so in whole, even if the name of the course is cut', async () => {
  for (const audience of audiences.filter(({ second }) => second === null)) {
    await show(1, LONG_NAME, audience, { rehearsal: true });
    const [name, mark] = [page.locator('.slip-course'), page.locator('.rehearsal-mark')];
    const [outer, inner] = [await name.boundingBox(), await mark.boundingBox()];
    const bottomOf = (box: typeof outer) => (box?.y ?? Infinity) + (box?.height ?? Infinity);
    expect(bottomOf(inner), audience.main.tag).toBeLessThanOrEqual(bottomOf(outer) + 1);
    expect(await name.evaluate((element) => element.scrollHeight > element.clientHeight), 'the name is cut').toBe(true);
  }
});
