/** Shows what students will read, in the same component as on their page, while it is being typed (E8.3). */
import { ENGLISH } from '../../../schema/languages/english.ts';
import { loopWords } from './words.ts';
import { Whole } from '../../told/whole.tsx';
import { isBlank, previewOf, type ToldValues } from './told.ts';

const words = loopWords.told;

export function ToldPreview({ values, lang }: { readonly values: ToldValues; readonly lang: string }) {
  const body = previewOf(values);
  return (
    <section class="told-preview" aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      <div class="card told">
        {isBlank(body) ? (
          <p class="small">{words.previewEmpty}</p>
        ) : (
          <Whole language={ENGLISH} lang={lang} told={{ revision: 1, day: '', body }} />
        )}
      </div>
      <p class="small">{words.previewNote}</p>
    </section>
  );
}
