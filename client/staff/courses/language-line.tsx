/** Says in which language students will read a new course: that of the browser, unless somebody chooses another. */
import { useSignal } from '@preact/signals';
import { fill } from '../../../schema/languages/fill.ts';
import { nearestTag } from '../../../schema/languages/nearest-tag.ts';
import { TAGS, type Tag } from '../../../schema/languages/tags.ts';
import { languageName } from '../ui/language-name.ts';
import { Select } from '../ui/select.tsx';
import type { FormHandle } from '../ui/use-form.ts';
import { newCourseWords as words } from './new-course-words.ts';

/** @param wished the languages of the browser, the first one first */
export const suggestedLanguage = (wished: readonly string[]): Tag =>
  wished.flatMap((tag) => nearestTag(tag) ?? [])[0] ?? 'en';

export function LanguageLine({ of }: { readonly of: FormHandle<'language'> }) {
  const isOpen = useSignal(false);
  if (isOpen.value)
    return (
      <Select
        of={of}
        name="language"
        label={words.language}
        hint={words.languageHint}
        options={TAGS.map((tag) => [tag, languageName(tag)] as const)}
      />
    );
  return (
    <p class="small">
      {fill(words.languageIs, { language: languageName(of.form.values.language) })}{' '}
      <button
        type="button"
        class="plain"
        aria-label={words.changeLanguage}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {words.change}
      </button>
    </p>
  );
}
