/**
 * Makes a slide as large as its room allows, so that the last row can read it (E9.7). A sheet of paper has the shape of the
 * room and is as small as its words and drawings let it be; then it is enlarged to the room with everything on it.
 */

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The sheet is between these widths, in CSS pixels: words of 16 pixels are then 16 to 43 pixels high in a hall of 1920. */
const WIDTHS = { least: 720, most: 1920 };
/** So often the range of widths is halved; then the rest is less than two pixels. */
const STEPS = 10;
/** Below this width it is a phone in the hand: words keep their size, and the page scrolls. */
export const NARROWEST = 640;

/** @param sheet holds everything that the slide shows */
export function fit(sheet: HTMLElement, room: Room): void {
  const { style } = sheet;
  [style.width, style.height, style.transform] = ['', '', ''];
  if (room.width < NARROWEST) return;
  let [least, most] = [WIDTHS.least, WIDTHS.most];
  for (let step = 0; step < STEPS; step += 1) {
    const width = (least + most) / 2;
    if (holds(sheet, width, room)) most = width;
    else least = width;
  }
  holds(sheet, most, room);
  style.transform = `scale(${room.width / most})`;
}

/** Gives the sheet this width. @returns whether everything is then on it */
function holds(sheet: HTMLElement, width: number, room: Room): boolean {
  const height = (width * room.height) / room.width;
  sheet.style.width = `${width}px`;
  sheet.style.height = `${height}px`;
  // Browsers round both to whole pixels, and not always to the same.
  return sheet.scrollHeight <= sheet.clientHeight + 1 && sheet.scrollWidth <= sheet.clientWidth + 1;
}
