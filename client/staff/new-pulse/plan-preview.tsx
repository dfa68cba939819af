/**
 * Shows the real form of a student beside "New pulse", in a phone that scrolls and in the language chosen (E7.11). The
 * server renders it for the plan as it is now and keeps it nowhere (E7).
 */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { newPulseWords as words } from './words.ts';
import { TAGS, type Tag } from '../../../schema/languages/tags.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { previewOf } from './plan.ts';
import { translationName } from '../ui/language-name.ts';
import type { PlanPart } from './plan-questions.tsx';
import { Trouble } from '../ui/trouble.tsx';

/** We wait this long after the last keystroke, because the person may still be typing. */
const QUIET_MS = 400;
/** On a screen this wide the phone has a column of its own and takes room from nothing else. */
const WIDE = '(min-width: 70rem)';

export function PlanPreview({ of, setting, course }: PlanPart & { readonly course: string }) {
  const isWide = useIsWide();
  const isAsked = useSignal(false);
  const language = useSignal<Tag>(setting.language);
  const isShown = isWide || isAsked.value;
  return (
    <aside class="preview" aria-labelledby="preview-title">
      <div class="preview-head">
        <h2 id="preview-title">{words.previewTitle}</h2>
        {!isWide && (
          <button
            type="button"
            class="quiet"
            aria-expanded={isAsked.value}
            onClick={() => {
              isAsked.value = !isAsked.value;
            }}
          >
            {isAsked.value ? words.previewHide : words.preview}
          </button>
        )}
        {isShown && (
          <select
            aria-label={words.previewLanguage}
            value={language.value}
            onChange={(event) => {
              language.value = event.currentTarget.value as Tag;
            }}
          >
            {TAGS.map((tag) => (
              <option key={tag} value={tag} selected={tag === language.value}>
                {translationName(tag)}
              </option>
            ))}
          </select>
        )}
      </div>
      {isShown && <Phone of={of} setting={setting} course={course} language={language.value} />}
    </aside>
  );
}

/** A window can become wide or narrow while the page is open. */
function useIsWide(): boolean {
  const isWide = useSignal(matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const look = () => {
      isWide.value = query.matches;
    };
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isWide.value;
}

interface PhoneProps extends PlanPart {
  readonly course: string;
  readonly language: Tag;
}

function Phone({ of, setting, course, language }: PhoneProps) {
  const html = useSignal<string | null>(null);
  const failure = useSignal<Failure | null>(null);
  const attempt = useSignal(0);
  const plan = previewOf(of.form.values, setting);
  useEffect(() => {
    let isOld = false;
    const make = async () => {
      const made = await ask('previewPulse', { at: { course }, body: { plan, language } });
      if (isOld) return;
      failure.value = made.ok ? null : made.error;
      if (made.ok) html.value = withoutWayOut(made.value.html);
    };
    const timer = setTimeout(() => void make(), html.value === null ? 0 : QUIET_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
    // We compare the plan by value: each keystroke makes a new object, and the same plan must not be asked for again.
  }, [JSON.stringify(plan), language, attempt.value]);
  return (
    <>
      <Trouble
        failure={failure.value}
        again={() => {
          attempt.value += 1;
        }}
      />
      <div class="phone">
        {html.value === null ? (
          failure.value === null && (
            <p class="small" role="status">
              {words.previewLoading}
            </p>
          )
        ) : (
          <iframe title={words.previewFrame} sandbox="" srcdoc={html.value} />
        )}
      </div>
      <p class="small">{words.previewHint}</p>
    </>
  );
}

/**
 * Scripts and forms do nothing in the sandbox, but a link would load its page in it. In a new window, which the sandbox
 * cannot open, it does nothing.
 */
const withoutWayOut = (html: string): string => html.replace('<head>', '<head><base target="_blank">');
