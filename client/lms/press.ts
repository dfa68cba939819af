/** Lets a button send something once at a time, so that nobody sends it twice by pressing twice. */

export function onPress(button: HTMLElement, act: () => Promise<void>): void {
  let busy = false;
  button.addEventListener('click', () => {
    if (busy) return;
    busy = true;
    void act().finally(() => {
      busy = false;
    });
  });
}
