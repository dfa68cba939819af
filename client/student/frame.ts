/**
 * Tells a learning platform's frame how high the page is, if the frame asked for it with ?embed=1 (lms.md L9.7). Once
 * told, a height only grows, in large steps, and leaves room for what may appear. Otherwise the platform could see from
 * the height when somebody sent, that they left questions out, and, by lines that wrap, something of what a receipt
 * says.
 */
const DEBOUNCE_MS = 100;
const HIGHEST = 5000;
/**
 * One step has room for the reminder of blanks and for the line that says an answer waits, on a narrow phone (E3.8,
 * E4.4).
 */
const STEP = 240;

export function fitFrame(): void {
  if (parent === window || new URLSearchParams(location.search).get('embed') !== '1') return;
  let told = 0;
  let timer = 0;
  const tell = (): void => {
    const needed = document.body.getBoundingClientRect().height;
    if (needed <= told || told === HIGHEST) return;
    told = Math.min(HIGHEST, (Math.ceil(needed / STEP) + 1) * STEP);
    const message = { subject: 'lti.frameResize', height: told };
    parent.postMessage(message, '*');
    parent.postMessage(JSON.stringify(message), '*');
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, DEBOUNCE_MS) as unknown as number;
  };
  if ('ResizeObserver' in window) return new ResizeObserver(soon).observe(document.body);
  // iOS 13.0 to 13.3 see only that something changed.
  new MutationObserver(soon).observe(document.body, { attributes: true, childList: true, subtree: true });
  addEventListener('resize', soon);
  soon();
}
