/**
 * Tells a learning platform how high the page in its frame is (lms.md L9.7). Nothing is answered on these pages, so a height
 * says nothing of anybody. The student's page has a more careful way of its own.
 */

const DEBOUNCE_MS = 100;
const HIGHEST = 5000;
/** A smaller change would only make the page around this one jump. */
const LEAST_CHANGE = 4;

/** A page that fills whatever room it has asks for this much, in CSS pixels; its own height would make the frame grow without end. */
export const FILLED = 700;

export const heightOfBody = (): number => document.body.getBoundingClientRect().height;

/** @param needed how high the page is, in CSS pixels; null while it is on its way */
export function fitFrame(needed: () => number | null = heightOfBody): void {
  if (parent === window || !('ResizeObserver' in window)) return;
  const { body } = document;
  let told = 0;
  let timer = 0;
  const tell = (): void => {
    // Another page has taken the place of this one.
    if (body !== document.body) return;
    const height = Math.min(HIGHEST, Math.ceil(needed() ?? told));
    if (Math.abs(height - told) <= LEAST_CHANGE) return;
    told = height;
    const message = { subject: 'lti.frameResize', height };
    parent.postMessage(message, '*');
    parent.postMessage(JSON.stringify(message), '*');
  };
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(tell, DEBOUNCE_MS) as unknown as number;
  }).observe(body);
}
