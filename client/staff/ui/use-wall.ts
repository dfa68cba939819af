/**
 * Gives a wall and slides what they need of a browser: full screen, a screen that stays awake, keys. A browser may lack any of
 * them.
 */
import { useEffect } from 'preact/hooks';

export function toggleFullScreen(): void {
  // A browser refuses this without a gesture or in a frame. The page then stays as it is.
  const asked =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen?.() : document.exitFullscreen();
  asked?.catch(() => {});
}

export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let gone = false;
    const hold = async () => {
      if (document.hidden || !('wakeLock' in navigator)) return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (gone) void lock.release();
      } catch {
        // A browser refuses it when the battery is low, and the lecture goes on without it.
      }
    };
    // Browsers drop the lock when the tab is hidden, so we ask for it again.
    const wake = () => void hold();
    document.addEventListener('visibilitychange', wake);
    wake();
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', wake);
      void lock?.release();
    };
  }, []);
}

/** None of them is a character: whoever speaks to the computer would press letters by talking (WCAG 2.1.4, decision 0137). */
type Key = 'Escape' | 'Home' | 'End' | 'PageUp' | 'PageDown' | 'ArrowLeft' | 'ArrowRight';

/** Single keys work unless a dialog is open, or the browser has its own use for the key. */
export function useKeys(doByKey: Readonly<Partial<Record<Key, () => void>>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
      doByKey[event.key as Key]?.();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
