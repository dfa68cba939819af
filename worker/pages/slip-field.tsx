/**
 * Renders the field for a printed code: first on the form, and again where the code has to be corrected (E3.10,
 * privacy.md R5.2).
 */
import { say, type Language } from '../../schema/languages/language.ts';

/** Somebody may paste the whole link of a slip. */
export const LONGEST_TYPED = 200;

export function SlipField({ language, typed }: { readonly language: Language; readonly typed?: string }) {
  return (
    <div class="code">
      <label for="slip">{say(language, 'slipLabel')}</label>
      <p class="small" id="slip-hint">
        {say(language, 'slipHint')}
      </p>
      {typed === undefined && (
        <noscript>
          <p class="small">{say(language, 'slipByHand')}</p>
        </noscript>
      )}
      <input
        id="slip"
        type="text"
        name="code"
        dir="ltr"
        value={typed ?? ''}
        maxlength={LONGEST_TYPED}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby="slip-hint"
      />
    </div>
  );
}
