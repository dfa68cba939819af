/** Shows what students will read, in the same component as on their page, while it is being typed (E8.3). */
import type { Language } from '../../../schema/languages/language.ts';
import { loopWords } from './words.ts';
import { inLanguage } from '../../told/said.tsx';
import { Whole } from '../../told/whole.tsx';
import { isBlank, previewOf, type ToldValues } from './told.ts';

const words = loopWords.told;

interface ToldPreviewProps {
  readonly values: ToldValues;
  /** The staff's own words are in this language (BCP 47). */
  readonly lang: string;
  /** The language of the course, in which the preview has its headings. Each student reads them in their own. */
  readonly language: Language;
}

export function ToldPreview({ values, lang, language }: ToldPreviewProps) {
  const body = previewOf(values);
  return (
    <section class="told-preview" aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      <div class="card told" {...(!isBlank(body) && inLanguage(language))}>
        {isBlank(body) ? (
          <p class="small">{words.previewEmpty}</p>
        ) : (
          <Whole language={language} lang={lang} told={{ revision: 1, day: '', body }} />
        )}
      </div>
      <p class="small">{words.previewNote}</p>
    </section>
  );
}
