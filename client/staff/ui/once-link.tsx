/** Shows a link once: as text to select, and with a button to copy it if the browser allows that. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { inviteWords as words } from './words.ts';

export interface OnceLinkProps {
  readonly title: string;
  readonly link: string;
}

/** The link takes the focus when it appears, because the form that had it is gone. */
export function OnceLink({ title, link }: OnceLinkProps) {
  const copied = useSignal(false);
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    copied.value = true;
  };
  // Browsers have no clipboard for pages without https. People then select the text by hand.
  const canCopy = 'clipboard' in navigator;
  return (
    <>
      <p tabIndex={-1} ref={heading}>
        <strong>{title}</strong>
      </p>
      <p class="command once-link">
        <code>{link}</code>
        {canCopy && (
          <button type="button" class="quiet" onClick={() => void copy().catch(() => {})}>
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
