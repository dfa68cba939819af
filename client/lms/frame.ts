/** Tells the platform how high the page is (lms.md L9.7). Nothing is answered on these pages, so a height says nothing of anybody. */

const DEBOUNCE_MS = 100;
const HIGHEST = 5000;
/** A smaller change would only make the page around this one jump. */
const LEAST_CHANGE = 4;

export function fitFrame(): void {
  if (parent === window || !('ResizeObserver' in window)) return;
  let told = 0;
  let timer = 0;
  const tell = (): void => {
    const height = Math.min(HIGHEST, Math.ceil(document.body.getBoundingClientRect().height));
    if (Math.abs(height - told) <= LEAST_CHANGE) return;
    told = height;
    const message = { subject: 'lti.frameResize', height };
    parent.postMessage(message, '*');
    parent.postMessage(JSON.stringify(message), '*');
  };
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(tell, DEBOUNCE_MS) as unknown as number;
  }).observe(document.body);
}
