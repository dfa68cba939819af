/** Makes the letters of a slide as large as the screen allows, so that the last row can read them (E8.3). */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** So often the room for larger letters is halved; then the rest is less than a pixel. */
const STEPS = 9;
/** No line of a slide has letters that are higher than this part of the screen. */
const HIGHEST = 1 / 9;
/** Below this width it is a phone in the hand: letters keep their size, and the page scrolls. */
const NARROWEST = 640;

export function useFill(slide: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const fit = () => slide.current !== null && fill(slide.current);
    fit();
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, []);
}

function fill(slide: HTMLElement): void {
  slide.style.fontSize = '';
  if (innerWidth < NARROWEST) return;
  let fits = Number.parseFloat(getComputedStyle(slide).fontSize) / 2;
  let room = innerHeight * HIGHEST - fits;
  for (let step = 0; step < STEPS && room > 0; step += 1) {
    room /= 2;
    slide.style.fontSize = `${fits + room}px`;
    if (slide.scrollHeight <= innerHeight && slide.scrollWidth <= innerWidth) fits += room;
  }
  slide.style.fontSize = `max(1.25rem, ${fits}px)`;
}
