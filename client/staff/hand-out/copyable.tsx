/** Shows a text to copy: with a button if the browser allows that, and always by hand (lms.md L9.8). */
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';

export interface CopyableProps {
  readonly label: string;
  readonly text: string;
  readonly words: Readonly<Record<'copy' | 'copied', string>>;
  readonly rows?: number;
  /** It is set if the text is not in the language of the page (BCP 47). An address or a piece of HTML is in none. */
  readonly lang?: string;
  /** True if the label can be seen, because several texts stand below each other. */
  readonly named?: boolean;
}

export function Copyable({ label, text, words, rows = 1, lang, named = false }: CopyableProps) {
  const copied = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const copy = async () => {
    field.current?.select();
    // Browsers have no clipboard for pages without https. The text is then selected, so that people can copy it by
    // keyboard.
    if (!('clipboard' in navigator)) return;
    await navigator.clipboard.writeText(text);
    copied.value = true;
  };
  return (
    <div class="copyable">
      {named && (
        <span class="copy-name" id={id}>
          {label}
        </span>
      )}
      <textarea
        ref={field}
        readOnly
        spellcheck={false}
        rows={rows}
        {...(named ? { 'aria-labelledby': id } : { 'aria-label': label })}
        value={text}
        {...(lang === undefined ? { dir: 'ltr' } : { lang, dir: 'auto' })}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="quiet" onClick={() => void copy().catch(() => {})}>
        {words.copy}
      </button>
      <p class="small" role="status">
        {copied.value && words.copied}
      </p>
    </div>
  );
}
