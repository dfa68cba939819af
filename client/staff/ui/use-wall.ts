/** What a wall needs of a browser: full screen, a screen that stays awake, two keys. Each may be missing. */
import { useEffect } from 'preact/hooks';

export function toggleFullScreen(): void {
  // Refused without a gesture or in a frame: then the page simply stays as it is.
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
        // A low battery refuses it: the lecture goes on.
      }
    };
    // A browser drops the lock when the tab is hidden.
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

/** Single keys, unless somebody types, a dialog is open, or the browser has its own use for the key. */
export function useKeys(doByKey: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      doByKey[key]?.();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
