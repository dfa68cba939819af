/** Renders a page once, around the texts that differ per request (performance.md, How). */
import type { PageTemplate, Slot } from '../engines/engine.ts';

/**
 * @param count how many slots the page has
 * @param render renders the page, with the slots where the texts of each request go, in this order. The slots are made
 * for this rendering alone, so no text that staff have written elsewhere on the page can contain one
 * @throws if the page does not have each slot exactly once, in the order given
 */
export function templateAround(count: number, render: (...slots: readonly string[]) => string): PageTemplate {
  const mark = crypto.randomUUID();
  const slots = Array.from({ length: count }, (_, i) => `⁂${i}${mark}⁂`);
  const parts: string[] = [];
  let rest = render(...slots);
  for (const slot of slots) {
    const [before, after, ...more] = rest.split(slot);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error('A slot is missing or repeated');
    parts.push(before);
    rest = after;
  }
  return { parts: [...parts, rest] };
}

/**
 * Cuts a page in two ways: before its body, because the head is the same on many pages, and around its `<main>`, which is all that
 * our own script puts in place (decision 0140).
 * @param briefHead what the script has to know beside that
 * @throws if the page has no body or no main
 */
export function wholeAndBrief(
  { parts }: PageTemplate,
  briefHead: string,
): { readonly whole: PageTemplate; readonly brief: PageTemplate } {
  const [first = '', ...others] = parts;
  const last = others.pop() ?? '';
  const [body, main, end] = [first.indexOf('<body>'), first.indexOf('<main'), last.lastIndexOf(MAIN_ENDS)];
  if (body < 0 || main < 0 || end < 0) throw new Error('A page has no body, or no main that holds all slots');
  return {
    whole: { head: first.slice(0, body), parts: [first.slice(body), ...others, last] },
    brief: { parts: [briefHead + first.slice(main), ...others, last.slice(0, end + MAIN_ENDS.length)] },
  };
}

const MAIN_ENDS = '</main>';

/** @returns the page with these texts in its slots */
export const fillIn = ({ head = '', parts }: PageTemplate, slots: readonly Slot[]): string =>
  head + parts.map((part, i) => part + textOf(slots[i] ?? '')).join('');

const textOf = (slot: Slot): string => (typeof slot === 'string' ? slot : slot.map(({ text }) => text).join(''));
