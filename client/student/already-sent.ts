/** Where this tab has sent: says so instead of an empty form, which would invite to answer twice (E3.11). */
import type { Memory } from './memory.ts';

export function showAlreadySent(main: HTMLElement, memory: Memory): void {
  const text = main.querySelector<HTMLTemplateElement>('#already');
  const support = main.querySelector('#support');
  if (!text || !support) return;
  main.dataset['state'] = 'sent';
  main.replaceChildren(text.content, support);
  main.querySelector('button')?.addEventListener('click', () => {
    memory.write({});
    location.reload();
  });
  // Not the focus: this is how a page comes that was just opened, perhaps in a frame further down (L2.4).
  document.title = main.querySelector('h1')?.textContent ?? '';
}
