/** New pulse: the real form, rendered by the server for the plan as it stands and shown at the width of a phone; kept nowhere (E7). */
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

/** Somebody is still typing. */
const QUIET_MS = 400;
/** Here the form has its own column, so it costs no room to show it. */
const WIDE = '(min-width: 70rem)';

export function PlanPreview({ of, setting, course }: PlanPart & { readonly course: string }) {
  const shown = useSignal(matchMedia(WIDE).matches);
  return (
    <aside class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{words.previewTitle}</h2>
      <p class="small">{words.previewHint}</p>
      <p>
        <button
          type="button"
          class="quiet"
          aria-expanded={shown.value}
          onClick={() => {
            shown.value = !shown.value;
          }}
        >
          {shown.value ? words.previewHide : words.preview}
        </button>
      </p>
      {shown.value && <Form of={of} setting={setting} course={course} />}
    </aside>
  );
}

function Form({ of, setting, course }: PlanPart & { readonly course: string }) {
  const language = useSignal<Tag>(setting.language);
  const html = useSignal<string | null>(null);
  const failure = useSignal<Failure | null>(null);
  const attempt = useSignal(0);
  const plan = previewOf(of.form.values, setting);
  useEffect(() => {
    let isOld = false;
    const make = async () => {
      const made = await ask('previewPulse', { at: { course }, body: { plan, language: language.value } });
      if (isOld) return;
      failure.value = made.ok ? null : made.error;
      if (made.ok) html.value = withoutWayOut(made.value.html);
    };
    const timer = setTimeout(() => void make(), html.value === null ? 0 : QUIET_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
    // By value: the same plan, made anew with each stroke, is not asked for again.
  }, [JSON.stringify(plan), language.value, attempt.value]);
  return (
    <>
      <div class="field">
        <label for="preview-language">{words.previewLanguage}</label>
        <select
          id="preview-language"
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
      </div>
      <Trouble
        failure={failure.value}
        again={() => {
          attempt.value += 1;
        }}
      />
      {html.value === null ? (
        failure.value === null && (
          <p class="small" role="status">
            {words.previewLoading}
          </p>
        )
      ) : (
        <iframe class="phone" title={words.previewFrame} sandbox="" srcdoc={html.value} />
      )}
    </>
  );
}

/** The sandbox runs no script and sends no form; links would lead away inside it, and a new window it cannot open. */
const withoutWayOut = (html: string): string => html.replace('<head>', '<head><base target="_blank">');
