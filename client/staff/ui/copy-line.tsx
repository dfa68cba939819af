/** Shows an address or a command to be copied: as text to select, and with a button if the browser allows that (lms.md L9.8). */
import { useSignal } from '@preact/signals';
import { named } from './joined.ts';
import { inviteWords as words } from './words.ts';

export function CopyLine({ text, about }: { readonly text: string; readonly about?: string }) {
  const copied = useSignal(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    copied.value = true;
  };
  // Browsers have no clipboard for pages without https. People then select the text by hand.
  const canCopy = 'clipboard' in navigator;
  return (
    <>
      <p class="command once-link">
        <code>{text}</code>
        {canCopy && (
          <button
            type="button"
            class="quiet"
            {...(about !== undefined && { 'aria-label': named(words.copy, about) })}
            onClick={() => void copy().catch(() => {})}
          >
            {words.copy}
          </button>
        )}
      </p>
      <p class="small" role="status">
        {copied.value && words.copied}
      </p>
    </>
  );
}
