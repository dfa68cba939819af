/**
 * If this tab has sent already, says so in place of an empty form, which would invite people to answer twice (E3.11).
 */
import type { Memory } from './memory.ts';
import { replaceContent } from './show-page.ts';

export function showAlreadySent(main: HTMLElement, memory: Memory): void {
  const text = main.querySelector<HTMLTemplateElement>('#already');
  const support = main.querySelector('#support');
  if (!text || !support) return;
  main.dataset['state'] = 'sent';
  replaceContent(main, [text.content, support]);
  main.querySelector('button')?.addEventListener('click', () => {
    memory.write({});
    location.reload();
  });
  // The focus stays where it is: the page has only just been opened, and in a frame it may lie further down (L2.4).
  const title = main.querySelector('h1')?.textContent ?? '';
  // The title of each page of a rehearsal says so (E7.7).
  const rehearsal = document.querySelector('.rehearsal strong')?.textContent;
  document.title = rehearsal ? `${rehearsal}: ${title}` : title;
}
